import { messageCatalogue } from '@portico/platform-messages';

const en = {
  subject: 'Your new password', greeting: 'Hello {{name}},', what: 'A new password was asked for your account at {{brand}}.',
  'how-long': 'The link counts for {{minutes}} minutes and once. Asking again makes it void.', action: 'Set a new password',
  footer: 'Was that not you? Then do nothing: your password stays as it is. {{brand}} never asks for it by mail.',
};
const de: Record<keyof typeof en, string> = {
  subject: 'Ihr neues Passwort', greeting: 'Guten Tag {{name}},', what: 'Für Ihr Konto bei {{brand}} wurde ein neues Passwort angefordert.',
  'how-long': 'Der Link gilt {{minutes}} Minuten und einmal. Wer noch einmal anfordert, macht ihn ungültig.', action: 'Neues Passwort setzen',
  footer: 'Waren Sie das nicht? Dann ist nichts zu tun: Ihr Passwort bleibt, wie es ist. {{brand}} fragt nie per E-Mail danach.',
};
export const sayReset = messageCatalogue({ en, de });
