import { describe, expect, it } from '@jest/globals';
import { bodies } from './notifier.js';

const change = (object: string, ids: string[], customer: string | null = null, occurred_at = '2026-05-01T00:00:00.000Z') => ({ object, ids, customer, occurred_at });

describe('changes gathered into notifications', () => {
  it('name each id once, an object and customer at a time, with the latest moment', () => {
    expect(bodies([change('price', ['A']), change('price', ['A']), change('price', ['B'], null, '2026-05-02T00:00:00.000Z'), change('customer', ['1'], '1')])).toEqual([
      { type: 'price.changed', object: 'price', ids: ['A', 'B'], customer: null, occurredAt: '2026-05-02T00:00:00.000Z' }, expect.objectContaining({ object: 'customer', ids: ['1'], customer: '1' })]);
  });

  it('tell of credit where a document moves it, and divide what is too long', () => {
    expect(bodies([change('order', ['SO-1'], '7')]).map((one) => [one.object, one.ids])).toEqual([['order', ['SO-1']], ['credit', ['7']]]);
    expect(bodies([change('stock', Array.from({ length: 1001 }, (_, i) => String(i)))]).map((one) => one.ids.length)).toEqual([500, 500, 1]);
  });
});
