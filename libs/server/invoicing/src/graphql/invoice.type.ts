import { Field, ID, ObjectType } from '@nestjs/graphql';
import { decimal, type InvoiceLine as DomainLine, type MoneyValue, type Settlement as DomainSettlement, type UnitPrice as DomainUnitPrice } from '@portico/domain';
import { DateScalar, DecimalScalar, FromErp, Money, SharedType, UnitPrice } from '@portico/platform-graphql-kit';
import type { InvoiceView } from '../use-cases/read-invoices.js';
import { InvoiceKind, kindShown } from './invoice-enums.js';

@ObjectType()
export class Settlement implements DomainSettlement {
  @Field(() => Money) toPay!: MoneyValue;
  @Field(() => Money) discountTaken!: MoneyValue;
}

@ObjectType()
export class InvoiceLine {
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => String) description!: string;
  @Field(() => DecimalScalar, { nullable: true }) quantity!: string | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => UnitPrice, { nullable: true }) price!: DomainUnitPrice | null;
  @Field(() => Money) amount!: MoneyValue;
}

/** What depends on the day, the person or other capabilities is added by its resolver. */
@SharedType('Invoice')
@ObjectType()
export class Invoice {
  /** What it was made of; not a field of the schema. */
  view!: InvoiceView;
  @Field(() => ID) id!: string;
  @FromErp('invoices') @Field(() => String) number!: string;
  @FromErp('invoices') @Field(() => InvoiceKind) kind!: InvoiceKind;
  @FromErp('invoices') @Field(() => DateScalar) issuedOn!: string;
  @FromErp('invoices') @Field(() => DateScalar, { nullable: true }) dueOn!: string | null;
  @FromErp('invoices') @Field(() => Money) originalBalance!: MoneyValue;
  @FromErp('invoices') @Field(() => Money) openBalance!: MoneyValue;
  @FromErp('invoices') @Field(() => Money, { description: 'Paid or credited so far: the original balance less what is open.' }) settled!: MoneyValue;
  @FromErp('invoices') @Field(() => Money, { nullable: true }) tax!: MoneyValue | null;
  @FromErp('invoices') @Field(() => Money, { nullable: true }) discount!: MoneyValue | null;
  @FromErp('invoices') @Field(() => DateScalar, { nullable: true }) discountUntil!: string | null;
  @FromErp('invoices') @Field(() => [String]) orderNumbers!: readonly string[];
  @FromErp('invoices') @Field(() => String, { nullable: true }) poNumber!: string | null;
  @FromErp('invoices') @Field(() => [InvoiceLine], { nullable: true, description: 'Null: the ERP gives no lines.' }) lines!: readonly DomainLine[] | null;
}

export function invoiceFromView(view: InvoiceView): Invoice {
  const { id, number, kind, issuedOn, dueOn, currency, originalBalance, openBalance, tax, discount, discountUntil, orderNumbers, poNumber, lines } = view.record;
  const money = (amount: string): MoneyValue => ({ amount, currency });
  const maybe = (amount: string | null): MoneyValue | null => (amount === null ? null : money(amount));
  return {
    view, id, number, kind: kindShown[kind], issuedOn, dueOn, originalBalance: money(originalBalance), openBalance: money(openBalance), settled: money(decimal(originalBalance).minus(openBalance).toFixed()),
    tax: maybe(tax), discount: maybe(discount), discountUntil, orderNumbers, poNumber, lines,
  };
}
