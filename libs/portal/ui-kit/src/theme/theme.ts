import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';

import type { Brand } from './brand';
import { componentDefaults } from './component-defaults';
import { variantColors } from './variant-colors';

export interface ThemeLabels {
  /** Of the button that closes a notification; Mantine leaves it unnamed. */
  readonly close: string;
}

/** The tokens under Mantine's keys. Only the accent needs real values: Mantine measures its luminance. */
export function createPorticoTheme(brand: Pick<Brand, 'accent'>, labels: ThemeLabels): MantineThemeOverride {
  return createTheme({
    colors: { accent: accentTuple(brand.accent) },
    primaryColor: 'accent',
    primaryShade: { light: 7, dark: 4 },
    autoContrast: true,
    focusRing: 'auto',
    respectReducedMotion: true,
    cursorType: 'pointer',
    fontFamily: 'var(--font-sans)',
    fontFamilyMonospace: 'var(--font-mono)',
    fontSizes: { '2xs': 'var(--fs-xs)', xs: 'var(--fs-sm)', sm: 'var(--fs-md)', md: 'var(--fs-base)', lg: 'var(--fs-lg)', xl: 'var(--fs-xl)', '2xl': 'var(--fs-2xl)' },
    lineHeights: { xs: 'var(--lh-tight)', sm: 'var(--lh-base)', md: 'var(--lh-base)', lg: 'var(--lh-base)', xl: 'var(--lh-tight)' },
    fontWeights: { regular: '400', medium: '500', bold: '600' },
    headings: {
      fontFamily: 'var(--font-sans)', fontWeight: '600',
      sizes: {
        h1: { fontSize: 'var(--fs-xl)', lineHeight: 'var(--lh-tight)' },
        h2: { fontSize: 'var(--fs-base)', lineHeight: 'var(--lh-base)' },
        h3: { fontSize: 'var(--fs-md)', lineHeight: 'var(--lh-base)' },
      },
    },
    spacing: { '2xs': 'var(--sp-1)', xs: 'var(--sp-2)', sm: 'var(--sp-3)', md: 'var(--sp-4)', lg: 'var(--sp-6)', xl: 'var(--sp-8)' },
    radius: { xs: 'var(--radius-xs)', sm: 'var(--radius-sm)', md: 'var(--radius-md)', lg: 'var(--radius-lg)' },
    defaultRadius: 'sm',
    shadows: { sm: 'var(--shadow-sm)', md: 'var(--shadow-md)', lg: 'var(--shadow-lg)' },
    variantColorResolver: variantColors,
    components: { ...componentDefaults, Notification: { defaultProps: { radius: 'md', closeButtonProps: { 'aria-label': labels.close } } } },
    other: { row: 36, rowCompact: 30, rowItem: 58, nav: 204, navRail: 52, topbar: 48, drawer: 664, aside: 344 },
  });
}

function accentTuple(shades: readonly string[]): MantineColorsTuple {
  const [a, b, c, d, e, f, g, h, i, j] = shades;
  if (!a || !b || !c || !d || !e || !f || !g || !h || !i || !j) throw new Error('brand.accent needs ten shades');
  return [a, b, c, d, e, f, g, h, i, j];
}
