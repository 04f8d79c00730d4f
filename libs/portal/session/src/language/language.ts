import { createContext, useContext } from 'react';

export interface LanguageChoice {
  /** Of the catalogue that is shown: `en`. */
  readonly language: string;
  /** What the seller offers, each in its own words. */
  readonly offered: readonly { readonly code: string; readonly name: string }[];
  readonly choose: (code: string) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', offered: [], choose: () => undefined });
export const useLanguage = (): LanguageChoice => useContext(LanguageContext);
