import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '@portico/platform-persistence';

export class Accounts1764000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company (
        id uuid not null default gen_random_uuid(),
        name text not null,
        created_at timestamptz not null default now(),
        constraint company_pk primary key (id)
      )`);
    await tenantTable(runner, 'company', { companyColumn: 'id', app: ['select', 'update'], sync: ['select', 'insert', 'update'] });
    await runner.query(`
      create table customer_account (
        company_id uuid not null,
        id uuid not null default gen_random_uuid(),
        name text not null,
        currency text not null,
        vat_number text,
        tax_status text not null,
        is_blocked boolean not null,
        block_reason text,
        terms jsonb not null,
        po_rule jsonb,
        bill_to jsonb,
        default_warehouse text,
        assortment_ids text[],
        credit_account_key text not null,
        payer_external_id text,
        synced_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        constraint customer_account_pk primary key (company_id, id),
        constraint customer_account_id unique (id),
        constraint customer_account_company foreign key (company_id) references company (id)
      )`);
    await runner.query('create index customer_account_credit on customer_account (credit_account_key)');
    await tenantTable(runner, 'customer_account', { app: ['select'], sync: ['select', 'insert', 'update'] });
    await runner.query(`
      create table ship_to (
        company_id uuid not null,
        id uuid not null default gen_random_uuid(),
        customer_account_id uuid not null,
        external_number text not null,
        address jsonb not null,
        is_active boolean not null,
        is_default boolean not null,
        warehouse text,
        constraint ship_to_pk primary key (company_id, id),
        constraint ship_to_number unique (company_id, customer_account_id, external_number),
        constraint ship_to_account foreign key (company_id, customer_account_id) references customer_account (company_id, id)
      )`);
    await tenantTable(runner, 'ship_to', { app: ['select'], sync: ['select', 'insert', 'update'] });
    // What other capabilities may know of an account without knowing these tables. It has its reader's rights, and so its walls.
    await runner.query(`
      create view account_context with (security_invoker = true) as
      select a.company_id, a.id as account_id, c.name as company_name, a.name as account_name, a.currency, a.default_warehouse, k.connector, k.external_id
      from customer_account a
      join company c on c.id = a.company_id
      join external_key k on k.object_id = a.id and k.object = 'customer-accounts' and k.company_id = a.company_id
      where a.withdrawn_at is null`);
    await runner.query(`do $$ begin execute format('grant select on account_context to %I, %I', current_setting('portico.app_role'), current_setting('portico.sync_role')); end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view account_context; drop table ship_to, customer_account, company');
  }
}
