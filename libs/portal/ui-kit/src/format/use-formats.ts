import { createContext, useContext, useMemo } from 'react';

import { createFormats, type Formats } from './formats';

export interface LocaleSetting {
  /** Of the message catalogue: `en`, `de`. */
  readonly language: string;
  /** Of numbers and dates: `en-GB`. */
  readonly locale: string;
  /** The clock that ages are measured by. */
  readonly now: () => Date;
}

const systemClock = () => new Date();
export const LocaleContext = createContext<LocaleSetting>({ language: 'en', locale: 'en-GB', now: systemClock });

export const useLocale = (): LocaleSetting => useContext(LocaleContext);

export function useFormats(): Formats {
  const { locale, now } = useLocale();
  return useMemo(() => createFormats(locale, now), [locale, now]);
}
