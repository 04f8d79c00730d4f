import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PaymentTerms as DomainTerms, PoRule as DomainPoRule, PostalAddress, DuplicatePoRule as DomainDuplicates } from '@portico/domain';
import { Address, FromErp, PaymentTerms, SharedType } from '@portico/platform-graphql-kit';
import type { AccountRecord } from '../account-record.js';

export enum DuplicatePoRule { ALLOW = 'ALLOW', WARN = 'WARN', BLOCK = 'BLOCK' }
export enum TaxStatus { TAXABLE = 'TAXABLE', EXEMPT = 'EXEMPT', REVERSE_CHARGE = 'REVERSE_CHARGE', UNKNOWN = 'UNKNOWN' }
registerEnumType(TaxStatus, { name: 'TaxStatus' });
registerEnumType(DuplicatePoRule, { name: 'DuplicatePoRule' });

@ObjectType()
export class PoRule {
  @Field(() => Boolean) isRequired!: boolean;
  @Field(() => String, { nullable: true, description: 'A regular expression for the whole trimmed number.' }) pattern!: string | null;
  @Field(() => String, { nullable: true, description: `The pattern in the seller's own words, where somebody has put it in words.` }) patternHint!: string | null;
  @Field(() => DuplicatePoRule) duplicates!: DuplicatePoRule;
}

@SharedType('ShipTo')
@ObjectType()
export class ShipTo {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => Address) address!: PostalAddress;
  @Field(() => Boolean) isDefault!: boolean;
  @Field(() => Boolean) isActive!: boolean;
  @Field(() => String, { nullable: true, description: `The code of the warehouse that delivers there.` }) warehouse!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name, where it has one.' }) warehouseName?: string | null;
}

@SharedType('Company')
@ObjectType()
export class Company {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@SharedType('CustomerAccount')
@ObjectType()
export class CustomerAccount {
  /** Whose wall it stands behind; not a field of the schema. */
  companyId!: string;
  @Field(() => ID) id!: string;
  @FromErp('customer-accounts') @Field(() => String, { description: `The ERP's own customer number.` }) number!: string;
  @FromErp('customer-accounts') @Field(() => String) name!: string;
  @FromErp('customer-accounts') @Field(() => String) currency!: string;
  @FromErp('tax') @Field(() => TaxStatus) taxStatus!: TaxStatus;
  @FromErp('customer-accounts') @Field(() => Boolean) isBlocked!: boolean;
  @FromErp('customer-accounts') @Field(() => String, { nullable: true }) blockReason!: string | null;
  @FromErp('payment-terms') @Field(() => PaymentTerms) terms!: DomainTerms;
  @FromErp('po-numbers') @Field(() => PoRule) poRule!: PoRule;
  @FromErp('customer-accounts') @Field(() => Address, { nullable: true }) billTo!: PostalAddress | null;
}

const duplicates: Readonly<Record<DomainDuplicates, DuplicatePoRule>> = { allow: DuplicatePoRule.ALLOW, warn: DuplicatePoRule.WARN, block: DuplicatePoRule.BLOCK };

const taxStatuses: Readonly<Record<AccountRecord['taxStatus'], TaxStatus>> = { taxable: TaxStatus.TAXABLE, exempt: TaxStatus.EXEMPT, 'reverse-charge': TaxStatus.REVERSE_CHARGE, unknown: TaxStatus.UNKNOWN };

/** @param defaultPoRule of the integration map, where the ERP has none for the account */
export function customerAccountFromRecord(record: AccountRecord, defaultPoRule: DomainPoRule): CustomerAccount {
  const { companyId, id, number, name, currency, taxStatus, isBlocked, blockReason, terms, billTo } = record;
  const rule = record.poRule ?? defaultPoRule;
  return { companyId, id, number, name, currency, taxStatus: taxStatuses[taxStatus], isBlocked, blockReason, terms, billTo, poRule: { isRequired: rule.isRequired, pattern: rule.pattern, patternHint: rule.patternHint ?? null, duplicates: duplicates[rule.duplicates] } };
}
