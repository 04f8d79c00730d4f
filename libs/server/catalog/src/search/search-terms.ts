import { searchWords, squeezed } from '../text/search-words.js';

/** One thing that was typed between two spaces: its words, and all of it squeezed together ("AB-12/4" → ab, 12, 4; ab124). */
export interface Term {
  readonly words: readonly string[];
  readonly whole: string;
}
export interface SearchTerms {
  readonly typed: string;
  readonly terms: readonly Term[];
  /** All of it squeezed together: a number that was typed with spaces. */
  readonly whole: string;
}

const longest = 200;
const mostTerms = 12;

/** Null where there is nothing to look for. */
export function searchTerms(text: string | null): SearchTerms | null {
  const typed = (text ?? '').trim().slice(0, longest);
  const terms = typed.split(/\s+/).map((chunk) => ({ words: searchWords(chunk), whole: squeezed(chunk) })).filter(({ whole }) => whole !== '').slice(0, mostTerms);
  return terms.length === 0 ? null : { typed, terms, whole: squeezed(typed) };
}

/** How a word may be spelled instead. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** A tsquery in which every term must be met, each word as the beginning of one. Lexemes are letters and digits, so they need no escape. */
export function tsquery({ terms }: SearchTerms, spellings: Spellings = new Map()): string {
  return terms.map(({ words, whole }) => {
    const parts = words.map((word) => anyOf([word, ...spellings.get(word) ?? []])).join(' & ');
    return words.length > 1 ? `((${parts}) | '${whole}':*)` : parts;
  }).join(' & ');
}

const anyOf = (words: readonly string[]): string => {
  const beginnings = words.map((word) => `'${word}':*`);
  return beginnings.length === 1 ? beginnings.join('') : `(${beginnings.join(' | ')})`;
};

/** Words that a slip of the finger may have spoiled; numbers are never guessed. */
export const guessableWords = ({ terms }: SearchTerms): readonly string[] =>
  [...new Set(terms.flatMap(({ words }) => words))].filter((word) => word.length >= 3 && !/\p{N}/u.test(word));

/** A number with digits in it may be looked for anywhere inside a SKU. */
export const isNumberLike = (whole: string): boolean => whole.length >= 3 && /\d/.test(whole);
