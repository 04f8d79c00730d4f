import { describe, expect, it } from '@jest/globals';

import { quantityProblem, readQuantity, stepQuantity } from './quantity-rule';

const boxes = { minimum: '24', multiple: '12' };

describe('a quantity', () => {
  it('may be a multiple from the minimum on, or nothing', () => {
    expect(['', '0', '24', '36'].map((quantity) => quantityProblem(quantity, boxes))).toEqual([null, null, null, null]);
  });

  it('that is no multiple is answered with its neighbours', () => {
    expect(quantityProblem('30', boxes)).toEqual({ kind: 'multiple', multiple: '12', lower: '24', upper: '36' });
  });

  it('is not offered a neighbour below the minimum', () => {
    expect(quantityProblem('7', { multiple: '12' })).toEqual({ kind: 'multiple', multiple: '12', lower: null, upper: '12' });
    expect(quantityProblem('7', boxes)).toEqual({ kind: 'minimum', minimum: '24' });
  });

  it('has no more decimals than its unit', () => {
    expect(quantityProblem('1.5', {})).toEqual({ kind: 'decimals', decimals: 0 });
    expect(quantityProblem('1.5', { decimals: 1 })).toBeNull();
  });

  it('that is no number says so', () => expect(quantityProblem('12a', boxes)).toEqual({ kind: 'not-a-number' }));
});

describe('a step', () => {
  it('goes to the next multiple, from nothing to the least and back to nothing', () => {
    expect(stepQuantity('', 'up', boxes)).toBe('24');
    expect(stepQuantity('24', 'up', boxes)).toBe('36');
    expect(stepQuantity('30', 'up', boxes)).toBe('36');
    expect(stepQuantity('30', 'down', boxes)).toBe('24');
    expect(stepQuantity('24', 'down', boxes)).toBe('0');
  });

  it('rounds a minimum up to what may be ordered', () => expect(stepQuantity('0', 'up', { minimum: '20', multiple: '12' })).toBe('24'));
});

describe('what is typed', () => {
  it('is read in the manner of the locale', () => {
    expect(readQuantity('1.250,5', 'de-DE')).toBe('1250.5');
    expect(readQuantity('1,250.5', 'en-GB')).toBe('1250.5');
    expect(readQuantity(' 007 ', 'en-GB')).toBe('7');
  });

  it('stays as it is when it is no number', () => expect(readQuantity('zwölf', 'de-DE')).toBe('zwölf'));
});
