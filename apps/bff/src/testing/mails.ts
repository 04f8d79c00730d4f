import pg from 'pg';
import { MailJobs } from '@portico/platform-mail';
import { startJobRunner } from '@portico/platform-jobs';
import { eventually } from '@portico/testing';
import type { BffFixture } from './bff-fixture.js';

export interface MailSeen { readonly subject: string; readonly text: string; readonly address: string; readonly locale: string; readonly kind: string }

/** What the worker has to do before a mail is written; ends when nothing waits. The mails themselves stay in the outbox. */
export async function writeWaitingMails(bff: BffFixture): Promise<void> {
  const { handlers } = bff.app.get(MailJobs, { strict: false });
  const runner = await startJobRunner({ directUrl: bff.database.ownerUrl, concurrency: 1, handlers, log: () => undefined, onLost: (error) => { throw error; } });
  try {
    await eventually('no mail waits to be written', async () => (await asOwner(bff, 'select 1 from graphile_worker.jobs where task_identifier = any ($1)', [Object.keys(handlers)])).length === 0);
  } finally {
    await runner.stop();
  }
}

/** To one address, the newest first. */
export const mailsTo = (bff: BffFixture, address: string): Promise<MailSeen[]> =>
  asOwner<MailSeen>(bff, 'select subject, text_body as text, recipient_address as address, locale, kind from mail_message where recipient_address = $1 order by created_at desc', [address]);

async function asOwner<Row>(bff: BffFixture, sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: bff.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}
