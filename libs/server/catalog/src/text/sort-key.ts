import { folded } from './search-words.js';

const longest = 200;

/** Sorts as people count: M8 before M10, "Ä" beside "A". Compared byte by byte. */
export const sortKey = (text: string): string =>
  folded(text).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0')).replace(/\s+/g, ' ').trim().slice(0, longest);
