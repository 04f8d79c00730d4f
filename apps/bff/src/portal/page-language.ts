import type { Brand } from '@portico/server-composition';

/** Set by the portal when a person chooses without being signed in. */
const languageCookie = 'portico_language';

export interface LanguageWishes {
  /** Of the person signed in. */
  readonly person: string | null;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly acceptLanguage: string | undefined;
}

/** The person's setting, else the cookie, else the browser's wishes in their order, else the seller's first language. */
export function pageLanguage({ person, cookies, acceptLanguage }: LanguageWishes, offered: Brand['languages']): string {
  const browser = (acceptLanguage ?? '').split(',')
    .map((part) => ({ tag: part.split(';')[0]?.trim() ?? '', weight: Number(/;\s*q=([\d.]+)/.exec(part)?.[1] ?? 1) }))
    .sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
  const known = [person, cookies[languageCookie], ...browser]
    .map((wish) => wish?.toLowerCase().split('-')[0])
    .map((code) => offered.find((language) => language.code === code))
    .find((language) => language !== undefined);
  return known?.code ?? offered[0]?.code ?? 'en';
}
