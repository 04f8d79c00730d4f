import { defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

/** `color="bad"` and its siblings on Mantine components; the values are CSS variables, so both schemes are served. */
export const meanings = ['good', 'warn', 'bad', 'info'] as const;
export type Meaning = (typeof meanings)[number];

const clear = '1px solid transparent';
const isMeaning = (color: string | undefined): color is Meaning => meanings.some((meaning) => meaning === color);

export const variantColors: VariantColorsResolver = (input) => {
  const { color, theme, variant } = input;
  if (isMeaning(color)) return meaningColors(color, variant);
  if (color !== undefined && color !== theme.primaryColor) {
    return color === 'gray' && variant === 'light'
      ? { background: 'var(--bg-hover)', hover: 'var(--line)', color: 'var(--text-2)', border: clear }
      : defaultVariantColorsResolver(input);
  }
  switch (variant) {
    case 'filled': return { background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--accent-on)', border: clear };
    case 'light': return { background: 'var(--accent-tint)', hover: 'var(--accent-line)', color: 'var(--accent)', border: clear };
    case 'subtle': return { background: 'transparent', hover: 'var(--bg-hover)', color: 'var(--text)', border: clear };
    case 'transparent': return { background: 'transparent', hover: 'transparent', color: 'var(--accent)', border: clear };
    case 'outline': return { background: 'transparent', hover: 'var(--accent-tint)', color: 'var(--accent)', border: '1px solid var(--accent)' };
    default: return defaultVariantColorsResolver(input);
  }
};

function meaningColors(meaning: Meaning, variant: string) {
  const [text, fill, line] = [`var(--${meaning})`, `var(--${meaning}-bg)`, `1px solid var(--${meaning}-line)`];
  switch (variant) {
    case 'light': return { background: fill, hover: fill, color: text, border: clear };
    case 'subtle': case 'transparent': return { background: 'transparent', hover: variant === 'subtle' ? fill : 'transparent', color: text, border: clear };
    default: return { background: variant === 'default' || variant === 'outline' ? 'transparent' : fill, hover: fill, color: text, border: line };
  }
}
