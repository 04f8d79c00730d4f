import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ErpCredit, MoneyValue } from '@portico/domain';
import { freshness, Freshness, FromErp, Money, SharedType } from '@portico/platform-graphql-kit';
import type { CreditView } from '../use-cases/credit-account.js';

export enum CreditLimitKind { LIMITED = 'LIMITED', UNLIMITED = 'UNLIMITED', UNKNOWN = 'UNKNOWN' }
registerEnumType(CreditLimitKind, { name: 'CreditLimitKind' });

@SharedType('CreditAccount')
@ObjectType()
export class CreditAccount {
  @FromErp('credit') @Field(() => CreditLimitKind) limitKind!: CreditLimitKind;
  @FromErp('credit') @Field(() => Money, { nullable: true }) creditLimit!: MoneyValue | null;
  @FromErp('credit') @Field(() => Money, { nullable: true }) outstandingBalance!: MoneyValue | null;
  @FromErp('credit') @Field(() => Money, { nullable: true }) exposure!: MoneyValue | null;
  @Field(() => Money, { description: `Orders the portal has received and the ERP's exposure does not include yet.` }) reservedInPortal!: MoneyValue;
  @FromErp('credit') @Field(() => Money, { nullable: true, description: 'limit − exposure − reservedInPortal; null unless LIMITED and known.' }) availableCredit!: MoneyValue | null;
  @Field(() => Freshness) freshness!: Freshness;
}

const kinds: Readonly<Record<ErpCredit['limit']['kind'], CreditLimitKind>> =
  { limited: CreditLimitKind.LIMITED, unlimited: CreditLimitKind.UNLIMITED, unknown: CreditLimitKind.UNKNOWN };

/** @param owner of `credit` by the integration map */
export function creditAccountFromView({ reading, reservedInPortal, available }: CreditView, owner: string): CreditAccount {
  const credit = reading.value;
  return {
    limitKind: credit ? kinds[credit.limit.kind] : CreditLimitKind.UNKNOWN,
    creditLimit: credit?.limit.kind === 'limited' ? credit.limit.amount : null,
    outstandingBalance: credit?.outstandingBalance ?? null,
    exposure: credit?.exposure ?? null,
    reservedInPortal,
    availableCredit: available?.kind === 'limited' ? available.available : null,
    freshness: freshness(reading, owner),
  };
}

/** For who may not see credit: no figure of the ERP, and nothing that could be taken for one. */
export const hiddenCreditAccount = (currency: string, owner: string): CreditAccount => ({
  limitKind: CreditLimitKind.UNKNOWN, creditLimit: null, outstandingBalance: null, exposure: null, reservedInPortal: { amount: '0', currency }, availableCredit: null,
  freshness: freshness({ state: 'unavailable', asOf: null }, owner),
});
