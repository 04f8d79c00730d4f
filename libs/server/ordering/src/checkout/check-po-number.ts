import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_DIRECTORY, INTEGRATION_MAP, requirePermission, type AccountDirectory, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { say } from '../messages/say.js';
import { poRefusal } from './find-refusals.js';
import { poVerdict } from './po-number.js';
import { PoUsage } from './po-usage.js';
import type { ReviewedOrder } from './review-checkout.js';

/** While the buyer types: is this PO number allowed, and is it on an order already? */
@Injectable()
export class CheckPoNumber {
  constructor(
    private readonly scope: CompanyScope,
    private readonly usage: PoUsage,
    @Inject(ACCOUNT_DIRECTORY) private readonly accounts: AccountDirectory,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  async execute(buyer: BuyerContext, poNumber: string): Promise<ReviewedOrder['po']> {
    requirePermission(buyer, 'order');
    const account = await this.accounts.account(buyer);
    const uses = await this.scope.read(buyer.visibleCompanyIds, () => this.usage.find(buyer.account.id, poNumber));
    const rule = account.poRule ?? this.map.checkout.defaultPoRule;
    const verdict = poVerdict(rule, poNumber, uses.length > 0);
    const refusal = poRefusal(buyer.locale, verdict, poNumber, uses[0]?.label ?? null, false, rule.patternHint);
    return { verdict, uses, message: refusal?.message ?? say(buyer.locale, verdict === 'optional' ? 'po.optional' : 'po.free') };
  }
}
