import { convert } from 'html-to-text';

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Windows-1252 from 0x80 on; a dot where it has none. (Node's own decoder takes it for Latin-1.) */
const windows1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
/** The byte that each character was before somebody read it as Latin-1 or as Windows-1252. */
const byteOf = new Map([
  ...Array.from({ length: 64 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const),
  ...[...windows1252].flatMap((character, index) => (character === '.' ? [] : [[character, 0x80 + index] as const])),
]);
const follower = `[${[...byteOf.keys()].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
/** UTF-8 that was read as if each byte were a character: a lead byte and its followers. */
const misread = new RegExp(`[\\u00c2-\\u00df]${follower}|[\\u00e0-\\u00ef]${follower}{2}|[\\u00f0-\\u00f4]${follower}{3}`, 'g');
// Controls but tab and line feed, what replaced unreadable bytes, and marks that turn the direction of the text around them.
const unshowable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd\u202a-\u202e\u2066-\u2069\ufeff]/g;
// Up to the next bracket of either kind, so that a text of nothing but "<a<a<a" is read once and not once from each of them.
const looksLikeHtml = /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

const options = {
  wordwrap: false as const,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' },
    ...['script', 'style', 'template', 'iframe', 'object', 'head'].map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    // Rows as lines: the library's own tables lose what follows a table that never ends.
    { selector: 'table', format: 'block' }, { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: ' ' } })),
  ],
};

/** What an ERP calls a description, as text with line breaks: markup gone, broken characters mended where that is certain, else dropped. */
export function plainText(raw: string): string {
  const mended = mend(raw.toWellFormed());
  const text = looksLikeHtml.test(mended) ? convert(mended, options) : mended;
  return text.replace(/\r\n?/g, '\n').replace(unshowable, '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** On one line. */
export const plainLine = (raw: string): string => plainText(raw).replace(/\s+/g, ' ');

function mend(text: string): string {
  return text.replace(misread, (characters) => {
    try {
      return utf8.decode(Uint8Array.from(characters, (character) => byteOf.get(character) ?? character.charCodeAt(0)));
    } catch {
      return characters;
    }
  });
}
