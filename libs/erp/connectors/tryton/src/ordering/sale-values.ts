import type { OrderRequest, WriteKey } from '@portico/domain';
import { dateValue, decimalValue, floatValue, type Json } from '../client/values.js';
import { descriptionOf, noteOf } from './our-mark.js';
import type { PlannedLine, SalePlan } from './sale-plan.js';

/** What `create` is sent: everything, for it fills in nothing but defaults, and the price sent is the price. */
export function saleValues(key: WriteKey, request: OrderRequest, plan: SalePlan, carrierId: number | null): Json {
  const { header, warehouse } = plan;
  return {
    company: header.companyId, party: header.partyId, currency: header.currencyId,
    description: descriptionOf(key.reference), reference: request.poNumber, comment: request.note,
    sale_date: dateValue(header.date), shipping_date: request.requestedDate === null ? null : dateValue(request.requestedDate),
    invoice_address: header.invoiceAddressId, shipment_address: header.shipmentAddressId, payment_term: header.paymentTermId,
    price_list: header.priceListId, warehouse: warehouse.id, carrier: carrierId,
    lines: [['create', plan.lines.flatMap((line, index) => lineValues(key, line, index))]],
  };
}

function lineValues({ revision }: WriteKey, { request, goods }: PlannedLine, index: number): Json[] {
  if (!goods) return [];
  return [{
    type: 'line', sequence: index + 1, product: goods.product.id, quantity: floatValue(request.quantity), unit: goods.unit.id,
    unit_price: decimalValue(goods.price.amount), taxes: [['add', [...goods.taxIds]]],
    note: noteOf({ lineId: request.lineId, sku: request.sku, revision }, request.note),
  }];
}
