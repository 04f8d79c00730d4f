import { identityTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A body may hold a link that lets somebody in, so the app role writes mails and never reads one; the sync role sends them,
 * empties them and deletes them.
 */
export class MailMessages1764300000000 implements MigrationInterface {
  readonly name = 'MailMessages1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_message (
        id uuid primary key,
        company_id uuid,
        kind text not null,
        locale text not null,
        recipient_address text not null check (recipient_address !~ '[[:cntrl:][:space:]]'),
        recipient_name text check (recipient_name !~ '[[:cntrl:]]'),
        subject text not null check (subject !~ '[[:cntrl:]]'),
        text_body text,
        html_body text,
        is_secret boolean not null,
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'failed', 'kept')),
        attempts integer not null default 0,
        message_id text,
        last_answer text,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        constraint mail_message_ends check ((ended_at is null) = (state = 'waiting')),
        constraint mail_message_has_body check (text_body is not null or state in ('sent', 'refused', 'failed'))
      )`);
    await runner.query('create index mail_message_ended on mail_message (ended_at) where ended_at is not null');
    await runner.query(`create index mail_message_unsent on mail_message (created_at) where state in ('waiting', 'kept')`);
    await identityTable(runner, 'mail_message', { app: ['insert'], sync: ['select', 'update', 'delete'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_message');
  }
}
