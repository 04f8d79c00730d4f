import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { enqueue } from '@portico/platform-jobs';
import { currentManager } from '@portico/platform-persistence';
import { checkedMailAddress, oneLine, type MailAddress } from './mail-address.js';

export interface NewMail {
  readonly to: MailAddress;
  /** One line of at most 200 characters; what a header cannot hold becomes a space, what is longer is cut. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** BCP 47, of subject and body. */
  readonly locale: string;
  /** What it is for, e.g. "invitation": lower case, words joined by hyphens. */
  readonly kind: string;
  /** Whose affair it is, when it is one company's. */
  readonly companyId?: string | undefined;
  /** The body is emptied once the mail is sent or given up, as one with a one-time link must be; true when absent. */
  readonly secretUntilSent?: boolean | undefined;
}

/** The job that sends a mail; payload `{ id }`. */
export const mailTask = 'send-mail';

const longestSubject = 200;
const longestBody = 100_000;

/** Mail goes out with the change that it tells of. */
@Injectable()
export class Mailer {
  /**
   * Writes the mail in the open scope (a writing one, of a company or unscoped) and wakes a worker when that commits: a scope that
   * rolls back sends nothing. Nothing is sent while the caller waits. A worker sends it at least once: after a crash just then the
   * same mail may arrive twice, with the same Message-ID. Without SMTP_URL it stays in the mail outbox.
   * @returns the id of the mail
   * @throws InvalidMailAddress, RangeError for a body of more than 100,000 characters or none, NoScopeOpen
   */
  async send(mail: NewMail): Promise<string> {
    const { address, name } = checkedMailAddress(mail.to);
    if (!/^[a-z][a-z0-9-]{0,59}$/.test(mail.kind)) throw new RangeError(`Not a kind of mail: ${JSON.stringify(mail.kind)}`);
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(mail.locale)) throw new RangeError(`Not a language: ${JSON.stringify(mail.locale)}`);
    const subject = oneLine(mail.subject, longestSubject);
    if (subject === '' || mail.text.trim() === '') throw new RangeError('A mail has a subject and a text');
    if (Math.max(mail.text.length, mail.html?.length ?? 0) > longestBody) throw new RangeError(`The body of a mail is longer than ${String(longestBody)} characters`);
    const manager = currentManager();
    const id = randomUUID();
    await manager.query(
      `insert into mail_message (id, company_id, kind, locale, recipient_address, recipient_name, subject, text_body, html_body, is_secret)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, mail.companyId ?? null, mail.kind, mail.locale, address, name, subject, storable(mail.text), mail.html === undefined ? null : storable(mail.html), mail.secretUntilSent ?? true]);
    await enqueue(manager, { task: mailTask, payload: { id } });
    return id;
  }
}

/** PostgreSQL keeps no zero character. */
const storable = (text: string): string => text.replaceAll('\u0000', '');
