import { availableCredit, Money, type ErpCredit, type IntegrationMap, type MoneyValue } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';

/** Over the limit an order is sent where the ERP can hold it and the integration map says so. */
export const mayExceedCredit = ({ checkout }: Pick<IntegrationMap, 'checkout'>, { abilities }: Pick<ErpConnector, 'abilities'>): boolean =>
  checkout.overCreditLimit === 'send-and-hold' && abilities.orders.holdsOverCredit;

/** A limit that is unknown, or in another currency than the order, is no permission: amounts of two currencies are not compared. */
export function isOverCredit(credit: ErpCredit, reserved: MoneyValue, order: MoneyValue): boolean {
  const figures = availableCredit(credit, reserved);
  if (figures.kind === 'unlimited') return false;
  return figures.kind === 'unknown' || figures.exposure.currency !== order.currency || Money.of(figures.available).compare(Money.of(order)) < 0;
}
