const accents = /\p{Diacritic}/gu;
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th' };

/** Lower case without accents: "Größe" and "GROSSE" are one word to a searcher. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(accents, '').toLowerCase().replace(/[ßæœøđłþ]/g, (letter) => letters[letter] ?? letter);

/** Letters and digits alone: "AB-12/4" → "ab124". */
export const squeezed = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text, as they are stored and as they are looked for. */
export const searchWords = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A product number is found by its parts and as a whole, with or without what separates them. */
export function numberWords(number: string): readonly string[] {
  const whole = squeezed(number);
  return [...new Set([...searchWords(number), ...(whole === '' ? [] : [whole])])];
}
