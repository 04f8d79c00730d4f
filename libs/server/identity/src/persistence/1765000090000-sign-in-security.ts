import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identityTable, tenantTable } from '@portico/platform-persistence';

/** Reset links, second factors, and what a person is shown of their sessions. */
export class SignInSecurity1765000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column address text, add column user_agent text, add column confirmed_at timestamptz');
    await runner.query(`comment on column session.confirmed_at is 'when the person last gave a password or code in it'`);
    await runner.query(`
      create table password_reset (
        token_hash bytea not null,
        person_id uuid not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        dead_at timestamptz,
        constraint password_reset_pk primary key (token_hash),
        constraint password_reset_person foreign key (person_id) references person (id) on delete cascade
      )`);
    await runner.query(`comment on column password_reset.dead_at is 'another link was asked for, or the password was changed'`);
    await runner.query('create index password_reset_by_person on password_reset (person_id)');
    await identityTable(runner, 'password_reset');
    await runner.query(`
      create table person_totp (
        person_id uuid not null,
        sealed_secret bytea not null,
        started_at timestamptz not null default now(),
        confirmed_at timestamptz,
        last_step bigint not null default 0,
        recovery_salt bytea,
        constraint person_totp_pk primary key (person_id),
        constraint person_totp_person foreign key (person_id) references person (id) on delete cascade
      )`);
    await runner.query(`comment on column person_totp.last_step is 'of the last code that was taken: each is taken once'`);
    await identityTable(runner, 'person_totp');
    await runner.query(`
      create table recovery_code (
        person_id uuid not null,
        code_hash bytea not null,
        used_at timestamptz,
        constraint recovery_code_pk primary key (person_id, code_hash),
        constraint recovery_code_totp foreign key (person_id) references person_totp (person_id) on delete cascade
      )`);
    await identityTable(runner, 'recovery_code');
    await runner.query(`
      create table second_factor_challenge (
        token_hash bytea not null,
        person_id uuid not null,
        attempts integer not null default 0,
        expires_at timestamptz not null,
        ended_at timestamptz,
        constraint second_factor_challenge_pk primary key (token_hash),
        constraint second_factor_challenge_person foreign key (person_id) references person (id) on delete cascade
      )`);
    await identityTable(runner, 'second_factor_challenge');
    await runner.query(`
      create table company_security (
        company_id uuid not null,
        requires_totp boolean not null default false,
        changed_at timestamptz not null default now(),
        constraint company_security_pk primary key (company_id)
      )`);
    await tenantTable(runner, 'company_security');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table company_security, second_factor_challenge, recovery_code, person_totp, password_reset; alter table session drop column address, drop column user_agent, drop column confirmed_at');
  }
}
