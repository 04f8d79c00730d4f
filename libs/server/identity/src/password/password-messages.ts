import { messageCatalogue } from '@portico/platform-messages';
import { longestPassword } from './passwords.js';
import { shortestPassword } from './password-problem.js';

const sentences = {
  en: {
    'too-short': `A password has at least ${String(shortestPassword)} characters.`,
    'too-long': `A password has at most ${String(longestPassword)} characters.`,
    common: 'This password is among the first that others would try.',
    personal: 'This password is made of your own name or address, or of ours.',
    'wrong-password': 'The current password is not right.',
    'invalid-link': 'This link has been used, or its time is over. Ask for a new one.',
    limited: 'Too many attempts. Try again in {{minutes}} min.',
  },
  de: {
    'too-short': `Ein Passwort hat mindestens ${String(shortestPassword)} Zeichen.`,
    'too-long': `Ein Passwort hat höchstens ${String(longestPassword)} Zeichen.`,
    common: 'Dieses Passwort gehört zu den ersten, die andere versuchen würden.',
    personal: 'Dieses Passwort besteht aus Ihrem Namen oder Ihrer Adresse, oder aus unserem Namen.',
    'wrong-password': 'Das jetzige Passwort stimmt nicht.',
    'invalid-link': 'Dieser Link ist verbraucht oder abgelaufen. Bitte einen neuen anfordern.',
    limited: 'Zu viele Versuche. Bitte in {{minutes}} Min. noch einmal versuchen.',
  },
};
export const sayPassword = messageCatalogue(sentences);
