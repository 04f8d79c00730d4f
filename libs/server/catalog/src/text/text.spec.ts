import { describe, expect, it } from '@jest/globals';
import { plainLine, plainText } from './plain-text.js';
import { numberWords, searchWords, squeezed } from './search-words.js';
import { sortKey } from './sort-key.js';
import { storable } from './storable.js';

describe('a description as text', () => {
  it.each([
    ['keeps paragraphs and lists as lines', '<p>Zinc plated.</p><ul><li>8.8</li><li>ISO&nbsp;4017</li></ul>', 'Zinc plated.\n\n* 8.8\n* ISO 4017'],
    ['runs nothing', 'Safe<script>alert(1)</script><img src=x onerror=alert(1)><style>b{}</style>', 'Safe'],
    ['survives markup that never ends', '<p>Open <b>bold <i', 'Open bold'],
    ['loses nothing after a table that never ends', '<table><tr><td>M8</td><td>20 mm</td></tr><tr><td>M10 <h2>Use</h2><p>indoors</p><table><tr><td>a</td></tr> end', 'M8 20 mm\nM10\n\nUse\n\nindoors\n\na\nend'],
    ['keeps emoji', 'Strong 💪 & light', 'Strong 💪 & light'],
    ['mends UTF-8 that was read as Latin-1', 'GrÃ¶Ã\u009fe 10 mÂ²', 'Größe 10 m²'],
    ['mends what was read as Windows-1252', 'AuÃŸen â€“ 20 â‚¬', 'Außen – 20 €'],
    ['leaves honest accents alone', 'Ânodisé, Ãtà', 'Ânodisé, Ãtà'],
    ['drops what cannot be shown', 'A\u0000B\ufffdC\u202eD\ud800', 'ABCD'],
    ['keeps the line breaks of plain text', 'one\r\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
    ['takes a comparison for no tag', 'for 3 < 5 and 7 > 2', 'for 3 < 5 and 7 > 2'],
  ])('%s', (_, raw, text) => {
    expect(plainText(raw)).toBe(text);
  });

  it('of four thousand characters of broken markup is done at once', () => {
    expect(plainText('<div><<p'.repeat(500)).length).toBeLessThan(5_000);
  });

  it('of a million characters that open tags and never close one is done at once', () => {
    const text = '<a'.repeat(500_000);
    expect(plainText(text)).toBe(text);
  });

  it('fits on one line where it must', () => {
    expect(plainLine(' Hex\n bolt <b>M8</b> ')).toBe('Hex bolt M8');
  });
});

describe('words to search by', () => {
  it('fold case, accents and the letters that have none', () => {
    expect(searchWords('Größe GROSSE Ærø')).toEqual(['grosse', 'grosse', 'aero']);
  });
  it('find a number by its parts and squeezed', () => {
    expect(numberWords('AB-12/004')).toEqual(['ab', '12', '004', 'ab12004']);
    expect(squeezed('  00-1/é ')).toBe('001e');
    expect(numberWords('//')).toEqual([]);
  });
});

it('sorts names as people count', () => {
  const names = ['Bolt M10', 'bolt M8', 'Äther', 'Ball valve', 'Bolt M8 x 20'];
  expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(['Äther', 'Ball valve', 'bolt M8', 'Bolt M8 x 20', 'Bolt M10']);
});

it('stores all that PostgreSQL takes', () => {
  expect(storable('a\u0000b\ud83d\ude00\ud83d')).toBe('ab😀\ufffd');
});
