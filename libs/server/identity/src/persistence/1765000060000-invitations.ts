import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identityTable, tenantTable } from '@portico/platform-persistence';

/** Invitations stand behind the wall; the hash of a link leads to the company before anybody is known to be of it. */
export class Invitations1765000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invitation (
        company_id uuid not null,
        id uuid not null default gen_random_uuid(),
        email text not null,
        name text,
        locale text not null,
        roles jsonb not null,
        ends_at timestamptz,
        invited_by uuid not null,
        invited_at timestamptz not null default now(),
        sent_at timestamptz not null default now(),
        expires_at timestamptz not null,
        state text not null default 'open' check (state in ('open', 'accepted', 'revoked', 'replaced')),
        accepted_by uuid,
        ended_at timestamptz,
        version integer not null default 1,
        constraint invitation_pk primary key (company_id, id),
        constraint invitation_ends check ((ended_at is null) = (state = 'open')),
        constraint invitation_accepted check ((accepted_by is not null) = (state = 'accepted')),
        constraint invitation_inviter foreign key (invited_by) references person (id)
      )`);
    await runner.query(`create unique index invitation_open on invitation (company_id, lower(email)) where state = 'open'`);
    await runner.query('create index invitation_sent on invitation (company_id, sent_at)');
    await tenantTable(runner, 'invitation', { app: ['select', 'insert', 'update'] });
    await runner.query(`
      create table invitation_token (
        token_hash bytea not null primary key,
        company_id uuid not null,
        invitation_id uuid not null,
        expires_at timestamptz not null,
        constraint invitation_token_of foreign key (company_id, invitation_id) references invitation (company_id, id) on delete cascade
      )`);
    await runner.query('create index invitation_token_of on invitation_token (company_id, invitation_id)');
    await identityTable(runner, 'invitation_token', { app: ['select', 'insert', 'delete'] });
    await runner.query('alter table company_user add column reviewed_at timestamptz, add column reviewed_by uuid, add column reviewed_by_name text');
    await runner.query(`comment on column company_user.reviewed_at is 'when somebody last confirmed what the person may do'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table company_user drop column reviewed_at, drop column reviewed_by, drop column reviewed_by_name; drop table invitation_token, invitation');
  }
}
