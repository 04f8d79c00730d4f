import { randomBytes } from 'node:crypto';
import { asHtml, type KeptMail } from '@portico/platform-mail';
import type { Brand } from '@portico/server-composition';
import { brandRule, type RenderedPage } from '../portal/portal-page.js';
import { outboxCss } from './outbox-css.js';
import { say } from './outbox-sentences.js';

/** An address in running text, without the mark that ends its sentence. */
const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

/** Plain text as HTML, its addresses as links. */
export function withLinks(text: string): string {
  let from = 0;
  let html = '';
  for (const match of text.matchAll(address)) {
    html += `${asHtml(text.slice(from, match.index))}<a href="${asHtml(match[0])}" rel="noreferrer">${asHtml(match[0])}</a>`;
    from = match.index + match[0].length;
  }
  return html + asHtml(text.slice(from));
}

/** Nothing but this text and this style: no script, no form, no picture. */
const policy = (nonce: string): string => `default-src 'none'; style-src-elem 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** @param language of the page; @param locale in which it writes dates */
export function renderOutbox(mails: readonly KeptMail[], brand: Brand, language: string): RenderedPage {
  const nonce = randomBytes(16).toString('base64url');
  const locale = brand.languages.find(({ code }) => code === language)?.locale ?? language;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const title = say(language, 'title');
  const row = (name: string, value: string): string => `<dt>${asHtml(name)}</dt><dd>${value}</dd>`;
  const article = (mail: KeptMail): string => `<article>
<h2 lang="${asHtml(mail.locale)}">${asHtml(mail.subject)}</h2>
<dl>${row(say(language, 'to'), asHtml(mail.name === null ? mail.address : `${mail.name} <${mail.address}>`))}${row(say(language, 'at'), `<time datetime="${mail.createdAt.toISOString()}">${asHtml(time.format(mail.createdAt))}</time>`)}${row(say(language, 'kind'), asHtml(mail.kind))}</dl>
<pre lang="${asHtml(mail.locale)}">${withLinks(mail.text)}</pre>
</article>`;
  const count = mails.length === 0 ? say(language, 'empty') : say(language, 'newest', { count: mails.length });
  const html = `<!doctype html>
<html lang="${asHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">
<title>${asHtml(`${title} · ${brand.name}`)}</title><style nonce="${nonce}">${brandRule(brand)}${outboxCss}</style></head>
<body><header><strong>${asHtml(brand.name)}</strong><a href="/">${asHtml(say(language, 'portal'))}</a></header>
<main><h1>${asHtml(title)}</h1><p>${asHtml(say(language, 'about'))}</p><p>${asHtml(count)}</p>
${mails.map(article).join('\n')}
</main></body></html>
`;
  return { html, contentSecurityPolicy: policy(nonce) };
}
