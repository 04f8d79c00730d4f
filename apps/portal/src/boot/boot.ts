import type { Brand } from '@portico/portal-ui-kit';

/** What the server writes into the page. Everything else is asked for by GraphQL. */
export interface Boot {
  readonly brand: Brand;
  /** The language the server chose for the page, from the person's setting, the cookie or the browser. */
  readonly language: string;
}

export function readBoot(page: Document): Boot {
  const text = page.getElementById('portico-boot')?.textContent;
  if (!text) throw new Error('The page carries no boot data');
  return JSON.parse(text) as Boot;
}

/** Of this response; a browser gives it out only through the property. */
export function readNonce(page: Document): string | undefined {
  const meta = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || undefined;
}
