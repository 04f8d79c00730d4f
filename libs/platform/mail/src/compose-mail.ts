import { asHtml } from './html.js';
import type { Letterhead } from './letterhead.js';
import { oneLine } from './mail-address.js';

/** Sentences in the person's language, as the message catalogue said them: plain text, whatever a person typed included. */
export interface MailParts extends Pick<Letterhead, 'brandName'>, Partial<Pick<Letterhead, 'accent'>> {
  /** BCP 47, of the sentences. */
  readonly locale: string;
  readonly greeting: string;
  /** A line end inside a paragraph stays one. */
  readonly paragraphs: readonly string[];
  /** What the mail asks for: a button, and in plain text the address. */
  readonly action?: { readonly label: string; readonly url: string } | undefined;
  /** Why the person gets this mail, and what to do if they did not expect it. */
  readonly footer: string;
}
export interface MailBody {
  readonly text: string;
  readonly html: string;
}

const longestLine = 2_000;
const ink = '#14181d';
const quiet = '#606a75';
const line = '#e4e7ea';
const sans = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

const lines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).map((each) => oneLine(each, longestLine));

/** @throws TypeError unless it is an absolute address of http or https */
function linkOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) throw new TypeError('A mail links to whole addresses of http and https alone');
  return parsed.href;
}

/**
 * The plain-text and the HTML part of one mail, saying the same. Every value is text: nothing in it becomes markup, and nothing
 * is loaded from elsewhere.
 * @throws TypeError when the action's url is not an absolute address of http or https
 */
export function composeMail(parts: MailParts): MailBody {
  const safe = {
    ...parts,
    brandName: oneLine(parts.brandName, longestLine), greeting: oneLine(parts.greeting, longestLine), footer: lines(parts.footer),
    paragraphs: parts.paragraphs.map(lines),
    action: parts.action && { label: oneLine(parts.action.label, longestLine), url: linkOf(parts.action.url) },
  };
  return { text: textOf(safe), html: htmlOf(safe) };
}

interface SafeParts extends Omit<MailParts, 'paragraphs' | 'footer'> {
  readonly paragraphs: readonly (readonly string[])[];
  readonly footer: readonly string[];
}

function textOf({ brandName, greeting, paragraphs, action, footer }: SafeParts): string {
  const blocks = [greeting, ...paragraphs.map((each) => each.join('\n')), ...(action ? [`${action.label}:\n${action.url}`] : []), `--\n${[brandName, ...footer].join('\n')}`];
  return `${blocks.join('\n\n')}\n`;
}

function htmlOf({ brandName, accent = ink, locale, greeting, paragraphs, action, footer }: SafeParts): string {
  const colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent : ink;
  const paragraph = (texts: readonly string[]): string => `<p style="margin:0 0 16px">${texts.map(asHtml).join('<br>')}</p>`;
  const button = action ? `<p style="margin:24px 0"><a href="${asHtml(action.url)}" style="display:inline-block;padding:11px 20px;border-radius:5px;background:${colour};color:#ffffff;font-weight:600;text-decoration:none">${asHtml(action.label)}</a></p>
<p style="margin:0 0 16px;font-size:12px;color:${quiet};word-break:break-all">${asHtml(action.url)}</p>` : '';
  return `<!doctype html>
<html lang="${asHtml(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${asHtml(brandName)}</title></head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:${ink};font-size:15px;line-height:1.5;${sans}">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 24px;padding-bottom:12px;border-bottom:1px solid ${line};font-size:16px;font-weight:600;color:${colour}">${asHtml(brandName)}</p>
${[paragraph([greeting]), ...paragraphs.map(paragraph), button].filter(Boolean).join('\n')}
<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid ${line};font-size:12px;color:${quiet}">${footer.map(asHtml).join('<br>')}</p>
</div></body></html>
`;
}
