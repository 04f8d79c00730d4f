import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '@portico/platform-persistence';

/** Memberships and roles stand behind the second wall; a role is one that a company made, and ready-made ones stand in code. */
export class RolesOfCompanies1765000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table role_assignment (
        company_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        ready_made text,
        role_id uuid,
        account_ids uuid[],
        assigned_by uuid,
        assigned_at timestamptz not null default now(),
        constraint role_assignment_pk primary key (company_id, id),
        constraint role_assignment_of_one_role check (num_nonnulls(ready_made, role_id) = 1),
        constraint role_assignment_once unique nulls not distinct (company_id, person_id, ready_made, role_id),
        constraint role_assignment_accounts check (account_ids is null or cardinality(account_ids) > 0),
        constraint role_assignment_user foreign key (company_id, person_id) references company_user (company_id, person_id) on delete cascade
      )`);
    await runner.query(`comment on column role_assignment.account_ids is 'null: every account of the company'`);
    await runner.query('create index role_assignment_of_role on role_assignment (role_id)');
    // What a buyer could do until now, the two roles together still can.
    await runner.query(`
      insert into role_assignment (company_id, person_id, ready_made)
      select ur.company_id, ur.person_id, ready_made from company_user_role ur join role r on r.id = ur.role_id cross join unnest(array['buyer', 'accounts-payable']) as ready_made
      where r.company_id is null`);
    await runner.query(`
      insert into role_assignment (company_id, person_id, role_id)
      select ur.company_id, ur.person_id, r.id from company_user_role ur join role r on r.id = ur.role_id where r.company_id = ur.company_id`);
    await runner.query('drop table company_user_role');
    await runner.query('delete from role where company_id is null');
    await runner.query(`
      alter table role
        alter column company_id set not null,
        add column name text,
        add column description text not null default '',
        add column grants jsonb,
        add column version integer not null default 1,
        add column created_at timestamptz not null default now(),
        add column changed_at timestamptz not null default now()`);
    await runner.query(`
      update role set name = code, grants = (
        select jsonb_agg(jsonb_build_object('permission', permission, 'upTo', null, 'shipToIds', null))
        from unnest(permissions || case when 'see-invoices' = any (permissions) then array['see-invoice-documents'] else '{}' end) as permission)`);
    await runner.query(`
      alter table role
        drop constraint role_code, drop constraint role_pk, drop column code, drop column permissions, alter column name set not null, alter column grants set not null,
        add constraint role_pk primary key (company_id, id)`);
    await runner.query('create unique index role_name on role (company_id, lower(name))');
    await runner.query('alter table role_assignment add constraint role_assignment_role foreign key (company_id, role_id) references role (company_id, id)');
    await runner.query(`
      alter table company_user
        add column ends_at timestamptz,
        add column seen_at timestamptz,
        add column version integer not null default 1`);
    await runner.query(`comment on column company_user.ends_at is 'of temporary staff: no member from then on'`);
    await tenantTable(runner, 'company_user', { personColumn: 'person_id' });
    await tenantTable(runner, 'role_assignment', { personColumn: 'person_id' });
    await tenantTable(runner, 'role');
  }

  async down(): Promise<void> {
    throw new Error('Ready-made roles no longer stand in the database: restore the backup made before');
  }
}
