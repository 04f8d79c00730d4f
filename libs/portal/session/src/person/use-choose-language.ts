import { useMutation } from '@portico/portal-graphql-client';

import { type LanguageChoice, useLanguage } from '../language/language';
import { SetLocaleDocument } from '../viewer/viewer.documents';

/** The language at once on this page, and as the person's setting for the next time and the mails. */
export function useChooseLanguage(): LanguageChoice {
  const { language, offered, choose } = useLanguage();
  const { run } = useMutation(SetLocaleDocument);
  return { language, offered, choose: (code) => { choose(code); void run({ locale: code }); } };
}
