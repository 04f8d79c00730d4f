import type { OrderRequest, PaymentPosting } from '@portico/domain';

/** The price the buyer saw is not sent: this ERP prices its own orders. */
export const wireLines = (order: OrderRequest): unknown =>
  order.lines.map(({ lineId, sku, unit, quantity, note }) => ({ lineId, sku, unit, quantity, note }));

export const pricingDateOf = ({ pricingDate }: Pick<OrderRequest, 'pricingDate'>): { readonly pricingDate?: string } => (pricingDate === undefined ? {} : { pricingDate });

export const newOrder = (reference: string, order: OrderRequest): unknown => ({
  reference, customer: order.account.externalId, currency: order.account.currency, poNumber: order.poNumber, shipTo: order.shipToExternalId,
  requestedDate: order.requestedDate, ...pricingDateOf(order), shipComplete: order.shipping === 'ship-complete', shippingMethod: order.shippingMethod, note: order.note, lines: wireLines(order),
});

export const newPayment = (reference: string, posting: PaymentPosting): unknown => ({
  reference, customer: posting.account.externalId, currency: posting.amount.currency, amount: posting.amount.amount, method: 'card',
  receivedOn: posting.receivedOn, gatewayReference: posting.gatewayReference,
  applications: posting.applications.map(({ invoiceExternalId, amount, discountTaken }) => ({ invoice: invoiceExternalId, amount: amount.amount, discountTaken: discountTaken.amount })),
});
