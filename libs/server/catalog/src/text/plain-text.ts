import { convert } from 'html-to-text';

/** UTF-8 that was read as Latin-1 on its way: a lead byte and its followers, each as a character of its own. */
const misread = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
const utf8 = new TextDecoder('utf-8', { fatal: true });
// Controls but tab and line feed, what replaced unreadable bytes, and marks that turn the direction of the text around them.
const unshowable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd\u202a-\u202e\u2066-\u2069\ufeff]/g;
const looksLikeHtml = /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

const options = {
  wordwrap: false as const,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } }, { selector: 'img', format: 'skip' },
    ...['script', 'style', 'template', 'iframe', 'object', 'head'].map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
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
      return utf8.decode(Uint8Array.from(characters, (character) => character.charCodeAt(0)));
    } catch {
      return characters;
    }
  });
}
