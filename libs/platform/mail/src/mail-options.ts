import type { Letterhead } from './letterhead.js';
import type { SmtpOptions } from './smtp-transport.js';

/** Injection token of the MailOptions. */
export const MAIL_OPTIONS = Symbol('MailOptions');

export interface MailOptions {
  /** SMTP_URL and MAIL_FROM; null: mail is kept in the outbox. */
  readonly smtp: SmtpOptions | null;
  readonly letterhead: Letterhead;
  /** Session-bound connection of the queue's owner. */
  readonly directUrl: string;
}
