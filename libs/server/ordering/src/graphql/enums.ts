import { registerEnumType } from '@nestjs/graphql';

const values = <const T extends readonly string[]>(name: string, ...names: T): { readonly [K in T[number]]: K } => {
  const type = Object.fromEntries(names.map((each) => [each, each])) as { readonly [K in T[number]]: K };
  registerEnumType(type, { name });
  return type;
};
export const LineProblemKind = values('LineProblemKind', 'NOT_AVAILABLE', 'DISCONTINUED', 'WRONG_MULTIPLE', 'BELOW_MINIMUM', 'TOO_MANY_DECIMALS', 'PRICE_MISSING', 'UNKNOWN_UNIT', 'SHORTAGE', 'NOT_ENOUGH_STOCK');
export const CartRefusal = values('CartRefusal', 'UNKNOWN_PRODUCT', 'INVALID_QUANTITY', 'UNKNOWN_LINE', 'TOO_MANY_LINES', 'NOTE_TOO_LONG', 'IDEMPOTENCY_CONFLICT');
export const ShippingPreference = values('ShippingPreference', 'SHIP_COMPLETE', 'SHIP_AS_READY');
export const TaxTreatment = values('TaxTreatment', 'TAXABLE', 'EXEMPT', 'REVERSE_CHARGE', 'EXPORT', 'UNKNOWN');
export const PoCheckState = values('PoCheckState', 'FREE', 'MISSING', 'PATTERN_MISMATCH', 'DUPLICATE_WARNING', 'DUPLICATE_BLOCKED');
export const OrderRefusalReason = values('OrderRefusalReason', 'CART_EMPTY', 'CART_CHANGED', 'PRICES_CHANGED', 'LINE_PROBLEM', 'PO_MISSING', 'PO_PATTERN', 'PO_DUPLICATE', 'SHIP_TO_UNKNOWN',
  'SHIP_TO_INACTIVE', 'REQUESTED_DATE', 'SHIPPING_METHOD', 'ACCOUNT_BLOCKED', 'PREPAYMENT_REQUIRED', 'CREDIT_LIMIT', 'ORDER_LIMIT', 'SHIP_TO_NOT_ALLOWED', 'ERP_UNAVAILABLE', 'IDEMPOTENCY_CONFLICT', 'NOT_PERMITTED');
export const UncheckedChoice = values('UncheckedChoice', 'ACCEPT_RISES', 'ASK_ME');
export const OrderState = values('OrderState', 'RECEIVED', 'RECEIVED_UNCHECKED', 'SENT', 'ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'ON_HOLD', 'REJECTED', 'SHIPPED_IN_PART', 'SHIPPED', 'INVOICED', 'CLOSED', 'CANCELLED');
export const HoldKind = values('HoldKind', 'CREDIT', 'PRICE', 'SHIPPING', 'OTHER');
export const OrderOrigin = values('OrderOrigin', 'PORTAL', 'PHONE', 'EDI', 'COUNTER', 'REP', 'UNKNOWN');
export const LineRelation = values('LineRelation', 'SAME', 'SPLIT', 'SUBSTITUTE', 'COMPONENT', 'CHARGE');
export const OrderAction = values('OrderAction', 'PRINT_ACKNOWLEDGEMENT', 'ORDER_AGAIN');
export const OrderLineState = values('OrderLineState', 'RECEIVED', 'OPEN', 'BACK_ORDERED', 'PART_SHIPPED', 'SHIPPED', 'SUBSTITUTED', 'CHARGE', 'CANCELLED', 'REJECTED');
export const ShipmentState = values('ShipmentState', 'PLANNED', 'SHIPPED', 'DELIVERED', 'CANCELLED');
export const OrderEventKind = values('OrderEventKind', 'RECEIVED', 'RECEIVED_UNCHECKED', 'SENT', 'DELAYED', 'ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'ON_HOLD', 'HOLD_RELEASED', 'REJECTED', 'SHIPPED_IN_PART',
  'SHIPPED', 'INVOICED', 'CLOSED', 'CANCELLED', 'FAILED');
export const OrderSort = values('OrderSort', 'ORDERED_DESC', 'ORDERED_ASC', 'PO_NUMBER', 'PO_NUMBER_DESC', 'NUMBER', 'NUMBER_ASC');

/** "accepted-with-changes" → "ACCEPTED_WITH_CHANGES". */
export const upper = <T extends string>(value: T): Upper<T> => value.toUpperCase().replaceAll('-', '_') as Upper<T>;
export type Upper<T extends string> = T extends `${infer Head}-${infer Tail}` ? `${Uppercase<Head>}_${Upper<Tail>}` : Uppercase<T>;
/** The way back, for enums whose names are made so. */
export const lower = <T extends string>(value: T): string => value.toLowerCase().replaceAll('_', '-');
