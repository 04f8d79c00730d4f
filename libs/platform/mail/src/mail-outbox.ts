import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';

/** A mail that nothing sends. */
export interface KeptMail {
  readonly id: string;
  readonly address: string;
  readonly name: string | null;
  readonly subject: string;
  readonly text: string;
  readonly locale: string;
  readonly kind: string;
  readonly createdAt: Date;
}

/**
 * The mails of an installation without SMTP_URL, with the links in them: whoever reads it can come in as anybody who is written to.
 * For the demo, where all of them are the one person at this machine.
 */
@Injectable()
export class MailOutbox {
  constructor(private readonly sync: SyncScope) {}

  /** The newest first; those that the worker has not seen yet are among them. */
  async latest(most: number): Promise<readonly KeptMail[]> {
    return this.sync.run((manager) => manager.query<KeptMail[]>(
      `select id, recipient_address as address, recipient_name as name, subject, text_body as text, locale, kind, created_at as "createdAt"
       from mail_message where state in ('waiting', 'kept') order by created_at desc, id limit $1`, [most]));
  }
}
