import { Dec, type CallOptions, type CreditSource, type ErpAccount, type ErpCredit, type MoneyValue } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import { wireDecimal } from '../client/values.js';
import type { TrytonClient } from '../client/tryton.client.js';
import type { ReferenceData } from '../reference/reference-data.js';

const creditFields = ['code', 'credit_limit_amount', 'credit_limit_digits', 'credit_amount', 'receivable'] as const;
const wireCredit = z.object({
  code: z.string(),
  credit_limit_amount: wireDecimal.nullable(),
  /** Null exactly where no company was known to the call: then the limit is null too, and says nothing. */
  credit_limit_digits: z.number().int().nullable(),
  credit_amount: wireDecimal,
  receivable: wireDecimal,
});
type WireCredit = z.infer<typeof wireCredit>;

export class TrytonCreditSource implements CreditSource {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData) {}

  async credit(account: ErpAccount, call?: CallOptions): Promise<ErpCredit> {
    const rpc = this.client.within(call);
    const { currency } = await this.reference.company(rpc);
    const [party] = await rpc.call('model.party.party.search_read', [[['code', '=', account.externalId]], 0, 1, null, [...creditFields]], z.array(wireCredit), { active_test: false });
    if (!party) throw new ErpError('refused', `Tryton has no party ${account.externalId}`);
    return creditFrom(party, currency);
  }
}

/** Figures are in the company's currency. Exposure: the receivable with tax, and what is ordered and not invoiced, without. */
export function creditFrom(raw: WireCredit, currency: string): ErpCredit {
  const money = (amount: string): MoneyValue => ({ amount, currency });
  return {
    creditAccountExternalId: raw.code,
    limit: limitFrom(raw, money),
    outstandingBalance: money(raw.receivable),
    openOrders: money(new Dec(raw.credit_amount).minus(raw.receivable).toFixed()),
    // Contained in openOrders: Tryton does not tell delivered from ordered here.
    deliveredNotInvoiced: null,
    unappliedCash: null,
    exposure: money(raw.credit_amount),
    includesOrderReferences: null,
    includesTax: { outstanding: true, openOrders: false, deliveredNotInvoiced: false },
  };
}

function limitFrom(raw: WireCredit, money: (amount: string) => MoneyValue): ErpCredit['limit'] {
  if (raw.credit_limit_digits === null) return { kind: 'unknown' };
  return raw.credit_limit_amount === null ? { kind: 'unlimited' } : { kind: 'limited', amount: money(raw.credit_limit_amount) };
}
