import { describe, expect, it } from '@jest/globals';

import { initials } from '../person/initials';
import { accountLabel } from './account-label';

describe('the label of an account', () => {
  it("does not say the company's name twice", () => {
    expect(accountLabel({ name: 'Kessler Anlagenbau GmbH, Werk Bremen', number: '10483' }, 'Kessler Anlagenbau GmbH')).toBe('Werk Bremen · 10483');
    expect(accountLabel({ name: 'Kessler Anlagenbau GmbH', number: '10482' }, 'Kessler Anlagenbau GmbH')).toBe('10482');
    expect(accountLabel({ name: 'Nordwind', number: '10517' }, 'Kessler Anlagenbau GmbH')).toBe('Nordwind · 10517');
  });
});

describe('initials', () => {
  it('are of the first and the last name', () => expect(['Lena Maurer', 'otto', 'Ana Maria de la Cruz', ''].map(initials)).toEqual(['LM', 'O', 'AC', '']));
});
