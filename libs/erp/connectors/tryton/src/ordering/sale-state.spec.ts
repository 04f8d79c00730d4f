import { describe, expect, it } from '@jest/globals';
import { aLine, aSale } from '../testing/sale.builder.js';
import { standingOf } from './sale-state.js';

const now = new Date('2026-11-24T12:00:00Z');
const state = (...change: Parameters<typeof aSale>) => standingOf(aSale(...change), now);
const done = { quantity: '1', uom: 1, state: 'done' };

describe('the state of a sale', () => {
  it.each([
    ['is open while it is processed', state({ state: 'processing', shipment_state: 'waiting' }), 'open', []],
    ['is shipped in part once a move is done', state({ state: 'processing', shipment_state: 'waiting', 'lines.': [aLine({ 'moves.': [done] }), aLine()] }), 'shipped-in-part', []],
    ['is shipped when everything is sent', state({ state: 'processing', shipment_state: 'sent' }), 'shipped', []],
    ['is shipped while its invoice is a draft', state({ state: 'processing', shipment_state: 'sent', 'invoices.': [{ number: null, state: 'draft' }] }), 'shipped', []],
    ['is invoiced when sent and an invoice is posted', state({ state: 'processing', shipment_state: 'sent', 'invoices.': [{ number: 'INV-1', state: 'posted' }] }), 'invoiced', []],
    ['is open though invoiced before it is shipped', state({ state: 'processing', shipment_state: 'waiting', 'invoices.': [{ number: 'INV-1', state: 'posted' }] }), 'open', []],
    ['is held when a shipment was cancelled', state({ state: 'processing', shipment_state: 'exception' }), 'on-hold', ['shipping']],
    ['is closed when done', state({ state: 'done' }), 'closed', []],
    ['is cancelled when cancelled', state({ state: 'cancelled' }), 'cancelled', []],
    ['is open while its processing is queued', state({ state: 'confirmed', write_date: '2026-11-24T11:59:00Z' }), 'open', []],
    ['is held when its processing never came', state({ state: 'confirmed', write_date: '2026-11-24T09:00:00Z' }), 'on-hold', ['other']],
    ['is held when it was taken back for a change', state({ state: 'draft' }), 'on-hold', ['other']],
  ])('%s', (_title, found, wanted, holds) => {
    expect(found).toEqual({ state: wanted, holds });
  });
});
