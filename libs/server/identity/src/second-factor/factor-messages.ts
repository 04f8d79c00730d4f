import { messageCatalogue } from '@portico/platform-messages';

const en = {
  'wrong-code': 'The code is not right. Each code counts once, for about a minute.',
  'wrong-password': 'The password is not right.',
  'already-on': 'Two-step sign-in is on already.',
  'not-on': 'Two-step sign-in is not on.',
  'required-by-company': 'Your company asks for two-step sign-in, so it stays on.',
  'yours-first': 'Turn on two-step sign-in for yourself first.',
  limited: 'Too many attempts. Try again in {{minutes}} min.',
};
const de: Record<keyof typeof en, string> = {
  'wrong-code': 'Der Code stimmt nicht. Jeder Code gilt einmal und etwa eine Minute lang.',
  'wrong-password': 'Das Passwort stimmt nicht.',
  'already-on': 'Die Anmeldung in zwei Schritten ist schon eingeschaltet.',
  'not-on': 'Die Anmeldung in zwei Schritten ist nicht eingeschaltet.',
  'required-by-company': 'Ihr Unternehmen verlangt die Anmeldung in zwei Schritten, daher bleibt sie eingeschaltet.',
  'yours-first': 'Schalten Sie die Anmeldung in zwei Schritten zuerst für sich selbst ein.',
  limited: 'Zu viele Versuche. Bitte in {{minutes}} Min. noch einmal versuchen.',
};
export const sayFactor = messageCatalogue({ en, de });
