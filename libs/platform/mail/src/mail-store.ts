import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';

/** A mail as it is sent. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: string;
  readonly locale: string;
  readonly address: string;
  readonly name: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** Without its brackets; the same for every attempt. */
  readonly messageId: string;
  readonly createdAt: Date;
  /** By the database's clock. */
  readonly ageMs: number;
}
export type MailEnd = 'sent' | 'refused' | 'failed' | 'kept';

const longestAnswer = 1_000;
const keptDays = 30;

/** The worker's side of mail_message: by the sync role, for the app role reads no mail. */
@Injectable()
export class MailStore {
  constructor(private readonly sync: SyncScope) {}

  /** Counts an attempt before it is made. Null: nothing waits under this id (any more). @param domain of the Message-ID, kept from the first attempt on */
  async begin(id: string, domain: string): Promise<WaitingMail | null> {
    return this.sync.run(async (manager) => {
      const [rows] = await manager.query<[WaitingMail[], number]>(
        `update mail_message set attempts = attempts + 1, message_id = coalesce(message_id, id || '@' || $2::text)
         where id = $1 and state = 'waiting'
         returning id, kind, locale, recipient_address as address, recipient_name as name, subject, text_body as text, html_body as html, message_id as "messageId",
           created_at as "createdAt", extract(epoch from clock_timestamp() - created_at)::float8 * 1000 as "ageMs"`, [id, domain]);
      return rows[0] ?? null;
    });
  }

  /** A secret body goes with the end, unless the mail is kept to be shown. @param answer the server's words */
  async end(id: string, state: MailEnd, answer: string | null): Promise<void> {
    await this.sync.run((manager) => manager.query(
      `update mail_message set state = $2, ended_at = clock_timestamp(), last_answer = $3,
         text_body = case when is_secret and $2 <> 'kept' then null else text_body end, html_body = case when is_secret and $2 <> 'kept' then null else html_body end
       where id = $1 and state = 'waiting'`, [id, state, answer?.slice(0, longestAnswer) ?? null]));
  }

  async note(id: string, answer: string): Promise<void> {
    await this.sync.run((manager) => manager.query(`update mail_message set last_answer = $2 where id = $1 and state = 'waiting'`, [id, answer.slice(0, longestAnswer)]));
  }

  /** Deletes mails that ended 30 days ago, however they did. */
  async forgetOld(): Promise<void> {
    await this.sync.run((manager) => manager.query('delete from mail_message where ended_at < now() - make_interval(days => $1)', [keptDays]));
  }
}
