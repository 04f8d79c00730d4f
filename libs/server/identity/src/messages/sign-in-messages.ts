import { messageCatalogue } from '@portico/platform-messages';

export const saySignIn = messageCatalogue({
  en: {
    invalid: 'The e-mail address or the password is not right.',
    'wrong-code': 'The code is not right.',
    'challenge-over': 'That took too long or too many tries. Please give your password again.',
    limited: 'Too many attempts. Try again in {{minutes}} min.',
    'no-account': 'No customer account is open to you yet. Ask your company’s administrator.',
  },
  de: {
    invalid: 'Die E-Mail-Adresse oder das Passwort stimmt nicht.',
    'wrong-code': 'Der Code stimmt nicht.',
    'challenge-over': 'Das hat zu lange gedauert, oder es waren zu viele Versuche. Bitte noch einmal das Passwort eingeben.',
    limited: 'Zu viele Versuche. Bitte in {{minutes}} Min. noch einmal versuchen.',
    'no-account': 'Für Sie ist noch kein Kundenkonto freigeschaltet. Bitte fragen Sie die Verwaltung Ihrer Firma.',
  },
});

/** Languages the portal speaks; the first is the fallback. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Before anyone has signed in: the language chosen in the portal, else of the Accept-Language header. */
export function languageOf(chosen: string | undefined, header: string | undefined): Language {
  const wanted = [...(chosen === undefined ? [] : [chosen]), ...(header ?? '').split(',')].map((part) => part.split(';')[0]?.trim().slice(0, 2).toLowerCase());
  return languages.find((language) => wanted[0] === language) ?? languages.find((language) => wanted.includes(language)) ?? 'en';
}
