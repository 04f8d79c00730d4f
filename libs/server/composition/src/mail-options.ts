import type { MailOptions } from '@portico/platform-mail';
import type { Brand } from './brand/brand.js';
import type { ServerEnvironment } from './environment.js';
import { portalUrl } from './portal-url.js';

/** The eighth shade is the one that the brand file must have readable on white. */
const readableOnWhite = 7;

/** Mail in the seller's name and colour, by the server that the environment names. */
export function mailOptions(environment: ServerEnvironment, { name, accent }: Brand): MailOptions {
  const letterhead = { brandName: name, accent: accent[readableOnWhite] ?? '', portalUrl: portalUrl(environment) };
  return { smtp: environment.smtp, letterhead, directUrl: environment.directUrl };
}
