import { randomBytes } from 'node:crypto';
import type { Brand } from '@portico/server-composition';
import { pagePolicy } from '../http/security-headers.js';

export interface RenderedPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const asText = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** The file's values are colours and lengths, and were checked to be. */
export function brandRule({ accent, radii }: Brand): string {
  const shades = accent.map((shade, index) => `--accent-${String(index)}:${shade};`).join('');
  return `:root{${shades}${Object.entries(radii).map(([size, length]) => `--radius-${size}:${length};`).join('')}}`;
}

/** The portal's page, as built, with what belongs to the seller, the reader and this one response put in. */
export class PortalPage {
  constructor(private readonly template: string, private readonly brand: Brand) {}

  render(language: string): RenderedPage {
    const nonce = randomBytes(16).toString('base64url');
    const values: Readonly<Record<string, string>> = {
      __NONCE__: nonce, __LANG__: asText(language), __TITLE__: asText(this.brand.name), __BRAND_CSS__: brandRule(this.brand), __BOOT_JSON__: asJson({ brand: this.brand, language }),
    };
    return { html: this.template.replace(/__(?:NONCE|LANG|TITLE|BRAND_CSS|BOOT_JSON)__/g, (token) => values[token] ?? token), contentSecurityPolicy: pagePolicy(nonce) };
  }
}
