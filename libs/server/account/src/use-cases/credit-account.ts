import { Inject, Injectable, Optional } from '@nestjs/common';
import { ACCOUNT_DIRECTORY, availableCredit, BUYER_CREDIT, CREDIT_RESERVATIONS, requirePermission, type AccountDirectory, type AvailableCredit, type BuyerContext, type BuyerCredit, type CreditReservations, type ErpCredit, type MoneyValue, type Reading, type ReadMode } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';

/** The ERP's figures with what the portal has reserved on top of them. */
export interface CreditView {
  readonly reading: Reading<ErpCredit>;
  readonly reservedInPortal: MoneyValue;
  /** Null while the ERP's figures are unavailable. */
  readonly available: AvailableCredit | null;
}

@Injectable()
export class ReadCreditAccount {
  constructor(
    @Inject(BUYER_CREDIT) private readonly credit: BuyerCredit,
    @Inject(ACCOUNT_DIRECTORY) private readonly directory: AccountDirectory,
    @Optional() @Inject(CREDIT_RESERVATIONS) private readonly reservations: CreditReservations | null,
    private readonly scope: CompanyScope,
  ) {}

  /** @throws PermissionDenied */
  async execute(buyer: BuyerContext, mode: ReadMode): Promise<CreditView> {
    requirePermission(buyer, 'see-credit');
    const reading = await this.credit.credit(buyer, mode);
    return this.withReservations(buyer, reading);
  }

  async withReservations(buyer: BuyerContext, reading: Reading<ErpCredit>): Promise<CreditView> {
    const { creditAccountKey } = await this.directory.account(buyer);
    const reservedInPortal = await this.scope.read(buyer.visibleCompanyIds, async () => this.reservations?.sum(creditAccountKey, reading.value ?? nothingKnown(buyer), reading.asOf ?? new Date(0).toISOString()) ?? { amount: '0', currency: buyer.account.currency });
    return { reading, reservedInPortal, available: reading.value === null ? null : availableCredit(reading.value, reservedInPortal) };
  }
}

/** With no word from the ERP, everything reserved counts as not yet included. */
function nothingKnown(buyer: BuyerContext): ErpCredit {
  const zero = { amount: '0', currency: buyer.account.currency };
  return { creditAccountExternalId: buyer.account.externalId, limit: { kind: 'unknown' }, outstandingBalance: zero, openOrders: null, deliveredNotInvoiced: null, unappliedCash: null, exposure: zero, includesOrderReferences: [] };
}
