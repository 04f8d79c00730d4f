import type { Catalogue } from './messages';

/** What two catalogues disagree on; a capability's spec expects none. */
export interface CatalogueDifference { readonly key: string; readonly problem: 'missing' | 'extra' | 'empty' | 'placeholders' }

export function catalogueDifferences(reference: Catalogue, other: Catalogue): CatalogueDifference[] {
  const found: CatalogueDifference[] = [];
  for (const [key, text] of Object.entries(reference)) {
    const translated = other[key];
    if (translated === undefined) found.push({ key, problem: 'missing' });
    else if (translated.trim() === '') found.push({ key, problem: 'empty' });
    else if (placeholders(text) !== placeholders(translated)) found.push({ key, problem: 'placeholders' });
  }
  for (const key of Object.keys(other)) if (!(key in reference)) found.push({ key, problem: 'extra' });
  return found;
}

// `count` may be left out of a singular: "one invoice".
const placeholders = (text: string) => [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g) ?? [])].filter((name) => !/count/.test(name)).sort().join();
