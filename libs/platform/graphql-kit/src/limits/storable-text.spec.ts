import { describe, expect, it } from '@jest/globals';
import { unstorablePlace } from './storable-text.js';

describe('text that cannot be stored', () => {
  it.each(['\u0000', 'a\u0000b', '\uD83D', '\uDE00a'])('is found wherever it stands: %j', (text) => {
    expect(unstorablePlace({ sku: text })).toBe('sku');
    expect(unstorablePlace({ first: 1, lines: [{ note: 'fine' }, { note: text, unit: null }] })).toBe('lines.1.note');
  });

  it('is nothing that people write', () => {
    expect(unstorablePlace({ note: 'Ä 💥 ٣ \r\n\t\uFFFE', lines: [], filter: null, live: true, first: 3 })).toBeNull();
  });

  it('is looked for as deep as a client nests', () => {
    let nested: unknown = '\u0000';
    for (let depth = 0; depth < 20_000; depth += 1) nested = [nested];
    expect(unstorablePlace({ nested })?.startsWith('nested.0.0')).toBe(true);
  });
});
