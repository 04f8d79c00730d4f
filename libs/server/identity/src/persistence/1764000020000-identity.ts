import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identityTable } from '@portico/platform-persistence';

const allPermissions = `array['see-prices', 'see-credit', 'order', 'see-orders', 'see-invoices', 'pay-invoices']`;

export class Identity1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid not null default gen_random_uuid(),
        email text not null,
        name text not null,
        locale text not null default 'en',
        password_hash text,
        created_at timestamptz not null default now(),
        constraint person_pk primary key (id)
      )`);
    await runner.query('create unique index person_email on person (lower(email))');
    await identityTable(runner, 'person', { app: ['select', 'insert', 'update'] });
    await runner.query(`
      create table company_user (
        company_id uuid not null,
        person_id uuid not null,
        is_active boolean not null default true,
        created_at timestamptz not null default now(),
        constraint company_user_pk primary key (company_id, person_id),
        constraint company_user_person foreign key (person_id) references person (id)
      )`);
    await runner.query('create index company_user_by_person on company_user (person_id)');
    await identityTable(runner, 'company_user');
    await runner.query(`
      create table role (
        id uuid not null default gen_random_uuid(),
        company_id uuid,
        code text not null,
        permissions text[] not null,
        constraint role_pk primary key (id),
        constraint role_code unique nulls not distinct (company_id, code)
      )`);
    await runner.query(`comment on column role.company_id is 'null: built in, for every company'`);
    await runner.query(`insert into role (company_id, code, permissions) values (null, 'buyer', ${allPermissions})`);
    await identityTable(runner, 'role');
    await runner.query(`
      create table company_user_role (
        company_id uuid not null,
        person_id uuid not null,
        role_id uuid not null,
        constraint company_user_role_pk primary key (company_id, person_id, role_id),
        constraint company_user_role_user foreign key (company_id, person_id) references company_user (company_id, person_id) on delete cascade,
        constraint company_user_role_role foreign key (role_id) references role (id)
      )`);
    await identityTable(runner, 'company_user_role');
    await runner.query(`
      create table session (
        id uuid not null default gen_random_uuid(),
        token_hash bytea not null,
        person_id uuid not null,
        company_id uuid not null,
        customer_account_id uuid not null,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ends_at timestamptz not null,
        revoked_at timestamptz,
        constraint session_pk primary key (id),
        constraint session_token unique (token_hash),
        constraint session_person foreign key (person_id) references person (id)
      )`);
    await runner.query('create index session_by_person on session (person_id)');
    await identityTable(runner, 'session');
    // Shaped by rate-limiter-flexible, which keeps its counters here.
    await runner.query('create table sign_in_limit (key varchar(255) not null primary key, points integer not null default 0, expire bigint)');
    await identityTable(runner, 'sign_in_limit');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sign_in_limit, session, company_user_role, role, company_user, person');
  }
}
