import type { WireSale, WireSaleLine } from '../ordering/sale.wire.js';

/** A sale as Tryton sends it; a test sets what it is about. */
export function aSale(change: Partial<WireSale> = {}): WireSale {
  return {
    id: 1, number: 'SO-00001', state: 'processing', description: null, reference: 'PO-1', sale_date: '2026-11-24', shipping_date: null, 'party.': { code: 'C1', name: 'Customer' },
    'currency.': { code: 'EUR' }, carrier: null, shipment_state: 'waiting', untaxed_amount: '10', tax_amount: '2', total_amount: '12', create_uid: 2, create_date: '2026-11-24T08:00:00.000Z', write_date: null,
    'invoices.': [], 'shipment_address.': null, 'lines.': [aLine()], 'shipments.': [], ...change,
  };
}

export function aLine(change: Partial<WireSaleLine> = {}): WireSaleLine {
  return {
    id: 1, type: 'line', 'product.': { code: 'X', name: 'X', type: 'goods' }, quantity: '5', unit: 1, unit_price: '2', amount: '10', description: null, note: null, shipping_date: null, shipment_cost: null, 'moves.': [], ...change,
  };
}
