import { describe, expect, it } from '@jest/globals';
import { plainText, printPaper, type Paper } from './paper.js';

const paper: Paper = { title: 'Invoice', number: 'INV-1', date: '2026-05-01', to: { name: 'Łódź & Søn 🔩', line1: 'A 1', line2: null, postalCode: '1', city: 'Plzeň', region: null, country: 'CZ' }, facts: [['Date', '2026-05-01']], lines: Array.from({ length: 120 }, (_, i) => ({ description: `Line ${String(i)} Grüße ≥ 5 🧤`, quantity: '1 PCE', price: '1.00', amount: '1.00' })), totals: [['Total', '120.00']], notes: ['Thanks'] };

describe('a printed document', () => {
  it('is a PDF, over pages, the same bytes each time', async () => {
    const [first, second] = [await printPaper(paper), await printPaper(paper)];
    expect(first.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  });

  it('says what its fonts cannot as well as it can', () => {
    expect(plainText('Łódź Plzeň Grüße ≥ 5 mm × 3')).toBe('Lódz Plzen Grüße >= 5 mm x 3');
    expect(plainText('🔩\u0007')).toBe('??');
  });
});
