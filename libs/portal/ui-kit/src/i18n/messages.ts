import { createInstance, type FormatterModule, type i18n as I18n } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { numberFormat } from '../format/number-format';

/** A flat catalogue: `'order.lines_one'` and `'order.lines_other'` are asked for as `'order.lines'` with a `count`. */
export type Catalogue = Readonly<Record<string, string>>;

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
export type MessageKey<C extends Catalogue> = { [K in keyof C & string]: K extends `${infer Stem}${PluralSuffix}` ? Stem : K }[keyof C & string];

/** Values are strings already formatted for the person; `count` alone is a number, for the plural form. */
export interface MessageValues { readonly [name: string]: string | number | undefined; readonly count?: number }
export type Translate<C extends Catalogue> = (key: MessageKey<C>, values?: MessageValues) => string;

export interface Messages<C extends Catalogue> {
  readonly namespace: string;
  useT(): Translate<C>;
}

/** One instance for the page. Capabilities add their catalogues as their chunk loads, so it starts empty. */
export const i18n: I18n = createInstance();

/** Must be awaited before the first render: `await startI18n('de', 'en')`. */
export async function startI18n(language: string, fallback = 'en'): Promise<void> {
  await i18n.use(counts).init({
    lng: language, fallbackLng: fallback, ns: [], defaultNS: false, resources: {}, keySeparator: false, nsSeparator: false,
    initAsync: false, interpolation: { escapeValue: false, alwaysFormat: true }, returnNull: false,
  });
  for (const [namespace, languages] of pending) add(namespace, languages);
}

/** A count is written as the language writes numbers: 4,813 and 4.813. */
const counts: FormatterModule = {
  type: 'formatter', init: () => undefined, add: () => undefined, addCached: () => undefined,
  format: (value: unknown, _format, language) => (typeof value === 'number' ? numberFormat(language ?? 'en', {}).format(value) : String(value ?? '')),
};

const pending = new Map<string, Readonly<Record<string, Catalogue>>>();

/**
 * Declares a capability's messages, English first; German must have the same keys, or it does not compile.
 * `const { useT } = defineMessages('ordering', { en, de })` and in a component `const t = useT(); t('order.title')`.
 */
export function defineMessages<C extends Catalogue>(namespace: string, languages: { readonly en: C; readonly de: Readonly<Record<keyof C, string>> }): Messages<C> {
  pending.set(namespace, languages);
  if (i18n.isInitialized) add(namespace, languages);
  return {
    namespace,
    useT() {
      const { t } = useTranslation(namespace, { i18n, useSuspense: false });
      return useCallback((key, values) => { const text: string = t(key as string, { ...values } as Record<string, unknown>); return text; }, [t]);
    },
  };
}

function add(namespace: string, languages: Readonly<Record<string, Catalogue>>) {
  for (const [language, catalogue] of Object.entries(languages)) i18n.addResourceBundle(language, namespace, catalogue, false, true);
}
