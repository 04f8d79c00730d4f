import { describe, expect, it } from '@jest/globals';

import { testBrand } from '../testing/brand';
import { createPorticoTheme } from './theme';
import { variantColors } from './variant-colors';

describe('the theme', () => {
  it("takes the seller's ten shades and refuses fewer", () => {
    expect(createPorticoTheme(testBrand, { close: 'Close' }).colors?.['accent']?.[7]).toBe('#0b6172');
    expect(() => createPorticoTheme({ accent: ['#fff'] }, { close: 'Close' })).toThrow('ten shades');
  });

  it('answers the four meanings with tokens, so that both schemes are served', () => {
    const input = { theme: {} as never, variant: 'light', color: 'bad' };
    expect(variantColors(input)).toEqual({ background: 'var(--bad-bg)', hover: 'var(--bad-bg)', color: 'var(--bad)', border: '1px solid transparent' });
  });
});
