import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidBrand, loadBrand } from './brand.js';
import { contrast } from './contrast.js';

const shipped = path.resolve(import.meta.dirname, '../../../../../config/brand.yaml');
let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'brand-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

/** The shipped file with one piece changed. */
function changed(from: string | RegExp, to: string): string {
  const file = path.join(folder, 'brand.yaml');
  writeFileSync(file, readFileSync(shipped, 'utf8').replace(from, to));
  return file;
}

describe('the brand file', () => {
  it('that is shipped can be used', () => {
    expect(loadBrand(shipped)).toMatchObject({ name: 'Harbour Industrial Supply', languages: [{ code: 'en' }, { code: 'de' }] });
  });

  it.each([
    ['a shade that is no colour', '#084e5c', 'teal', /accent\.8: a colour/],
    ['a pale accent', "'#0b6172'", "'#aed8e0'", /the eighth shade has a contrast of 1\.\d\d on a light page; 4\.5 is needed/],
    ['a script in the logo', '<svg viewBox', '<svg onload="x()" viewBox', /logo: SVG without scripts/],
    ['an unknown key', 'radii:', 'radius:', /radii/],
  ])('stops the start at %s', (_, from, to, message) => {
    const file = changed(from, to);
    expect(() => loadBrand(file)).toThrow(InvalidBrand);
    expect(() => loadBrand(file)).toThrow(message);
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#0b6172', '#0b6172')).toBe(1);
  });
});
