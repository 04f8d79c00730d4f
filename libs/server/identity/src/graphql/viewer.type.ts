import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BuyerContext, Permission as DomainPermission } from '@portico/domain';

export enum Permission {
  SEE_PRICES = 'SEE_PRICES', SEE_CREDIT = 'SEE_CREDIT', ORDER = 'ORDER', SEE_ORDERS = 'SEE_ORDERS', SEE_INVOICES = 'SEE_INVOICES', SEE_INVOICE_DOCUMENTS = 'SEE_INVOICE_DOCUMENTS', PAY_INVOICES = 'PAY_INVOICES',
  MANAGE_PEOPLE = 'MANAGE_PEOPLE', MANAGE_ROLES = 'MANAGE_ROLES', SEE_AUDIT = 'SEE_AUDIT', EXPORT = 'EXPORT',
}
registerEnumType(Permission, { name: 'Permission' });
export const permissionView: Readonly<Record<DomainPermission, Permission>> = {
  'see-prices': Permission.SEE_PRICES, 'see-credit': Permission.SEE_CREDIT, order: Permission.ORDER, 'see-orders': Permission.SEE_ORDERS,
  'see-invoices': Permission.SEE_INVOICES, 'see-invoice-documents': Permission.SEE_INVOICE_DOCUMENTS, 'pay-invoices': Permission.PAY_INVOICES,
  'manage-people': Permission.MANAGE_PEOPLE, 'manage-roles': Permission.MANAGE_ROLES, 'see-audit': Permission.SEE_AUDIT, export: Permission.EXPORT,
};

@ObjectType()
export class Person {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => String) locale!: string;
}

/** Its company, account and memberships are composed by the app, from the account capability. */
@ObjectType()
export class Viewer {
  /** Not a field of the schema. */
  buyer!: BuyerContext;
  @Field(() => [Permission]) permissions!: Permission[];
}
export const viewerOf = (buyer: BuyerContext): Viewer => ({ buyer, permissions: [...buyer.permissions].map((permission) => permissionView[permission]) });
