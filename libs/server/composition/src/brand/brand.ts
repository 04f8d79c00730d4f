import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { contrast } from './contrast.js';

const length = z.string().regex(/^\d+(\.\d+)?(px|rem|em)$/, 'a CSS length, e.g. 5px');
const brandSchema = z.strictObject({
  name: z.string().min(1).max(80),
  logo: z.string().regex(/^\s*<svg[\s>][\s\S]*<\/svg>\s*$/, 'inline SVG').refine((svg) => !/<script|\son\w+\s*=|javascript:/i.test(svg), 'SVG without scripts'),
  accent: z.array(z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour, e.g. #084e5c')).length(10, 'ten shades, lightest first'),
  radii: z.strictObject({ xs: length, sm: length, md: length, lg: length }),
  languages: z.array(z.strictObject({ code: z.string().regex(/^[a-z]{2}$/), locale: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/), name: z.string().min(1) })).min(1),
});

/** The seller's face, as the portal's boot data carries it. */
export interface Brand {
  readonly name: string;
  readonly logoSvg: string;
  readonly accent: readonly string[];
  readonly radii: Readonly<Record<'xs' | 'sm' | 'md' | 'lg', string>>;
  readonly languages: readonly { readonly code: string; readonly locale: string; readonly name: string }[];
}

/** A brand file that cannot be used, with every fault. */
export class InvalidBrand extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(`${file} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'InvalidBrand';
  }
}

/** Of the portal's pages, and what WCAG asks of text on them. */
const pages = { light: '#ffffff', dark: '#15181b' } as const;
const leastContrast = 4.5;

/** @throws InvalidBrand, or the file system's error when the file cannot be read */
export function loadBrand(file: string): Brand {
  const parsed = brandSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new InvalidBrand(file, parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`));
  const { logo, ...rest } = parsed.data;
  const pale = ([['eighth', 7, 'light'], ['fifth', 4, 'dark']] as const).flatMap(([place, index, page]) => {
    const found = contrast(rest.accent[index] ?? '', pages[page]);
    return found < leastContrast ? [`accent: the ${place} shade has a contrast of ${found.toFixed(2)} on a ${page} page; ${String(leastContrast)} is needed to read it`] : [];
  });
  if (pale.length > 0) throw new InvalidBrand(file, pale);
  return { ...rest, logoSvg: logo.trim() };
}
