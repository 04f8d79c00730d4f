import { describe, expect, it } from '@jest/globals';
import { descriptionOf, markIn, noteOf, referenceIn, refusedDescriptionOf } from './our-mark.js';

describe('our marks in Tryton', () => {
  it('carry a reference there and back', () => {
    expect(referenceIn(descriptionOf('ref 1'))).toBe('ref 1');
    expect(referenceIn(refusedDescriptionOf('ref 1'))).toBeNull();
    expect(referenceIn(null)).toBeNull();
    expect(referenceIn('By phone')).toBeNull();
  });
  it.each(['a', 'with space', 'ü/[]%', '0f8b-11'])('carry line %j after the buyer’s note', (lineId) => {
    const mark = { lineId, sku: 'ANC-1002 [x]', revision: 3 };
    expect(markIn(noteOf(mark, null))).toEqual(mark);
    expect(markIn(noteOf(mark, 'Blue\nplease'))).toEqual(mark);
    expect(noteOf(mark, 'Blue\nplease')).toMatch(/^Blue\nplease\n/);
  });
  it('are not seen where somebody wrote something else', () => {
    expect(markIn('call me')).toBeNull();
    expect(markIn(null)).toBeNull();
  });
});
