import { sharedTable, tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices, credit memos and unapplied cash as the ERP has them, and those whose customer is not known yet. */
export class Invoices1764000700000 implements MigrationInterface {
  readonly name = 'Invoices1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invoice (
        company_id uuid not null,
        id uuid not null default gen_random_uuid(),
        account_id uuid not null,
        number text not null,
        kind text not null check (kind in ('invoice', 'credit-memo', 'unapplied-cash')),
        issued_on date not null,
        due_on date,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        original_balance numeric not null,
        open_balance numeric not null,
        tax numeric,
        discount numeric,
        discount_until date,
        is_cancelled boolean not null,
        order_numbers text[] not null,
        po_number text,
        has_document boolean not null,
        lines jsonb,
        read_at timestamptz not null,
        withdrawn_at timestamptz,
        version integer not null default 1,
        constraint invoice_pk primary key (company_id, id),
        constraint invoice_id unique (id)
      )`);
    await runner.query('create index invoice_due on invoice (company_id, account_id, due_on, id)');
    await runner.query('create index invoice_issued on invoice (company_id, account_id, issued_on, id)');
    await runner.query('create index invoice_number on invoice (company_id, account_id, number)');
    // The app refreshes what it reads live; only the sync makes invoices.
    await tenantTable(runner, 'invoice', { app: ['select', 'update'], sync: ['select', 'insert', 'update'] });
    await runner.query(`
      create table invoice_awaiting_customer (
        connector text not null,
        external_id text not null,
        customer_external_id text not null,
        seen_at timestamptz not null default now(),
        constraint invoice_awaiting_customer_pk primary key (connector, external_id)
      )`);
    await sharedTable(runner, 'invoice_awaiting_customer', { app: [] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invoice_awaiting_customer, invoice');
  }
}
