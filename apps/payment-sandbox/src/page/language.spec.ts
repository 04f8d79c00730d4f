import { expect, it } from '@jest/globals';
import { messagesFor } from './language.js';

it.each([
  [undefined, 'en-GB'],
  ['', 'en-GB'],
  ['*', 'en-GB'],
  ['de', 'de-DE'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de-DE'],
  ['fr-FR,fr;q=0.9,de;q=0.5,en;q=0.4', 'de-DE'],
  ['en;q=0.3, de;q=0.7', 'de-DE'],
  ['de;q=0, en;q=0.1', 'en-GB'],
  ['constructor', 'en-GB'],
])('answers Accept-Language %j in %s', (header, locale) => {
  expect(messagesFor(header).locale).toBe(locale);
});
