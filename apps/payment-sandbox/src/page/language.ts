import { english } from './messages.en.js';
import { german } from './messages.de.js';
import type { Messages } from './messages.js';

const catalogues: ReadonlyMap<string, Messages> = new Map([['en', english], ['de', german]]);

/** The first language of Accept-Language (RFC 9110, by quality) that the page has; else English. */
export function messagesFor(acceptLanguage: string | undefined): Messages {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ language, quality }) => catalogues.has(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return catalogues.get(wanted[0]?.language ?? 'en') ?? english;
}
