import { Dec, type ErpOrder, type ErpShipment, type MoneyValue } from '@portico/domain';
import { postalAddress } from '../account/party.mapper.js';
import type { UnitDirectory } from '../reference/unit-directory.js';
import { referenceIn } from './our-mark.js';
import { isFreight, isOrderLine, lineFromSale } from './sale-line.mapper.js';
import { standingOf } from './sale-state.js';
import type { WireSale, WireShipment } from './sale.wire.js';

export interface SaleReader {
  readonly units: UnitDirectory;
  /** Tryton's clock. */
  readonly now: Date;
  /** The user we write as: a copy that somebody makes of our order keeps its description, but is not ours. */
  readonly ourUserId: number;
}

export function orderFromSale(sale: WireSale, { units, now, ourUserId }: SaleReader): ErpOrder {
  const currency = sale['currency.'].code;
  const money = (amount: string): MoneyValue => ({ amount, currency });
  const lines = sale['lines.'].filter(isOrderLine);
  const freight = lines.filter(isFreight).reduce((sum, line) => sum.plus(line.amount ?? '0'), new Dec(0));
  const reference = sale.create_uid === ourUserId ? referenceIn(sale.description) : null;
  return {
    externalId: String(sale.id),
    number: sale.number ?? '',
    reference,
    customerExternalId: sale['party.'].code,
    poNumber: sale.reference,
    origin: reference === null ? 'unknown' : 'portal',
    ...standingOf(sale, now),
    orderedOn: sale.sale_date ?? sale.create_date.slice(0, 10),
    requestedDate: sale.shipping_date,
    shipTo: sale['shipment_address.'] ? postalAddress(sale['shipment_address.'], sale['party.'].name ?? sale['party.'].code) : null,
    shipToExternalId: sale['shipment_address.'] ? String(sale['shipment_address.'].id) : null,
    shippingMethod: sale.carrier === null ? null : String(sale.carrier),
    lines: lines.map((line) => lineFromSale(line, sale, units)),
    goods: money(new Dec(sale.untaxed_amount).minus(freight).toFixed()),
    freight: lines.some(isFreight) ? money(freight.toFixed()) : null,
    tax: { amount: money(sale.tax_amount), certainty: 'exact' },
    total: { amount: money(sale.total_amount), certainty: 'exact' },
    shipments: sale['shipments.'].map((shipment) => shipmentFrom(shipment, sale, units)),
    invoiceNumbers: sale['invoices.'].flatMap(({ number }) => number ?? []),
    updatedAt: sale.write_date ?? sale.create_date,
  };
}

const shipmentStates: Readonly<Record<string, ErpShipment['state']>> = { done: 'shipped', cancelled: 'cancelled' };

/** Tryton 6.0 knows neither a tracking number nor an arrival. */
function shipmentFrom(raw: WireShipment, sale: WireSale, units: UnitDirectory): ErpShipment {
  const lineIds = new Set(sale['lines.'].map(({ id }) => `sale.line,${id}`));
  return {
    externalId: String(raw.id),
    number: raw.number ?? '',
    state: shipmentStates[raw.state] ?? 'planned',
    shippedOn: raw.state === 'done' ? raw.effective_date : null,
    warehouse: raw['warehouse.'] ? (raw['warehouse.'].code ?? String(raw['warehouse.'].id)) : null,
    carrier: raw['carrier.']?.['party.'].name ?? null,
    trackingNumber: null,
    trackingUrl: null,
    lines: raw['outgoing_moves.']
      .filter(({ origin, state }) => lineIds.has(origin ?? '') && state !== 'cancelled')
      .map((move) => ({ orderLineExternalId: move.origin?.split(',')[1] ?? null, sku: move['product.'].code, quantity: move.quantity, unit: units.code(move.uom) })),
  };
}
