import { describe, expect, it } from '@jest/globals';
import { lineOf } from '../testing/order-line.builder.js';
import { rejectionFrom } from './order-rejection.js';

const lines = [lineOf('SCR-1000', '1'), lineOf('SCR-100', '1'), lineOf('TWICE', '1', { lineId: 'x' }), lineOf('TWICE', '2', { lineId: 'y' })];

describe('what Tryton’s refusals mean', () => {
  it.each([
    ['The forcast quantity (4419.0u) for line "24ct100 [SCR-1000] Screw @ (12)" is lower than its quantity (999999.0u).', 'shortage', 'of SCR-1000'],
    ['The forecast quantity (1u) for line "2u [TWICE] Screw" is lower than its quantity (2u).', 'shortage', null],
    ['Party "Over Limit Ltd" has reached their credit limit of €500.00.', 'credit-limit', null],
    ['Party "X" has the dunning "Y" that blocks.', 'customer-blocked', null],
    ['The value for field "Shipment Address" in "Sale" is not valid according to its domain.', 'unknown-ship-to', null],
    ['The value for field "Carrier" in "Sale" is not valid', 'shipping-method', null],
    ['The value for field "Product" in "Sale Line" is not valid', 'discontinued', null],
    ['To get a quote for sale "(122)" you must enter a warehouse.', 'other', null],
  ])('%s', (erpMessage, reason, lineId) => {
    expect(rejectionFrom(erpMessage, lines)).toEqual({ reason, lineId, erpMessage });
  });
});
