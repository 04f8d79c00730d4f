import { type LanguageChoice, rememberLanguage } from '@portico/portal-session';
import { i18n } from '@portico/portal-ui-kit';
import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Boot } from './boot';

export interface AppLanguage extends LanguageChoice {
  /** The person's own setting ("de-DE"), when it is one the seller offers. */
  readonly adopt: (locale: string) => void;
}

export function useLanguageChoice({ brand: { languages }, language: initial }: Boot): AppLanguage {
  const [language, setLanguage] = useState(initial);
  const show = useCallback((code: string) => {
    void i18n.changeLanguage(code).then(() => setLanguage(code));
  }, []);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  const choose = useCallback((code: string) => { rememberLanguage(code); show(code); }, [show]);
  const adopt = useCallback((locale: string) => {
    const code = languages.find((offered) => offered.code === locale.toLowerCase().split('-')[0])?.code;
    if (code !== undefined) choose(code);
  }, [choose, languages]);
  return useMemo(() => ({ language, offered: languages, choose, adopt }), [language, languages, choose, adopt]);
}
