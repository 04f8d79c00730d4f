import { describe, expect, it } from '@jest/globals';
import type { Hold } from '../seed/world.js';
import { orderState } from './order-state.js';

const line = (quantity: string, shipped: string, invoiced = '0', cancelled = '0', relation: 'same' | 'charge' | 'component' = 'same') => ({ relation, quantity, shipped, invoiced, cancelled });
const held: Hold[] = [{ kind: 'credit', reason: 'Credit limit', since: '' }];
const blocked: Hold[] = [{ kind: 'shipping', reason: 'Customer blocked', since: '' }];

describe('the state of an order', () => {
  it.each([
    ['open', [line('5', '0')], []], ['on-hold', [line('5', '0')], held], ['open', [line('5', '0')], blocked], ['partially-shipped', [line('5', '5', '5'), line('2', '0')], []],
    ['shipped', [line('5', '5')], []], ['shipped', [line('5', '5', '5'), line('1', '1', '0', '0', 'charge')], []], ['invoiced', [line('5', '5', '5'), line('1', '1', '1', '0', 'charge')], []],
    ['invoiced', [line('5', '3', '3', '2')], []], ['cancelled', [line('5', '0', '0', '5')], []], ['invoiced', [line('5', '5', '5'), line('10', '0', '0', '0', 'component')], []],
  ] as const)('is %s', (state, lines, holds) => {
    expect(orderState(lines, holds)).toBe(state);
  });
});
