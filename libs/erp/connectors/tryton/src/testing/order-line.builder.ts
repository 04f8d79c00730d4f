import type { OrderLineRequest } from '@portico/domain';

export const lineOf = (sku: string, quantity: string, more: Partial<OrderLineRequest> = {}): OrderLineRequest =>
  ({ lineId: `of ${sku}`, sku, quantity, unit: 'u', expectedPrice: null, note: null, ...more });
