import { tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments of invoices, from the start of a session to the ERP's document. */
export class Payments1764000800000 implements MigrationInterface {
  readonly name = 'Payments1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table payment (
        company_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        account jsonb not null,
        invoice_id uuid not null,
        invoice_number text not null,
        invoice_external_id text not null,
        reference text not null,
        state text not null check (state in ('started', 'captured', 'posted', 'declined', 'expired', 'cancelled', 'posting-failed')),
        holds_invoice boolean not null,
        amount numeric not null check (amount > 0),
        discount_taken numeric not null check (discount_taken >= 0),
        currency text not null,
        started_by uuid not null,
        started_by_name text not null,
        started_at timestamptz not null default now(),
        expires_at timestamptz not null,
        session jsonb,
        decline_reason text,
        charge_id text,
        captured_at timestamptz,
        erp_number text,
        unapplied numeric,
        failure text,
        version integer not null default 1,
        ask_at timestamptz,
        refresh_at timestamptz,
        constraint payment_pk primary key (company_id, id),
        constraint payment_reference unique (reference)
      )`);
    // One payment under way per invoice, whoever starts it and however many at once.
    await runner.query('create unique index payment_holds_invoice on payment (company_id, invoice_id) where holds_invoice');
    await runner.query('create index payment_of_invoice on payment (company_id, invoice_id, started_at)');
    await runner.query('create index payment_to_ask on payment (ask_at) where ask_at is not null');
    await runner.query('create index payment_to_refresh on payment (refresh_at) where refresh_at is not null');
    await tenantTable(runner, 'payment', { app: ['select', 'insert', 'update'] });
    // The sweep and the gateway's messages find payments of all companies: which ones, never what is in them.
    await runner.query(`do $$ begin
      execute format('grant select (id, company_id, reference, ask_at, refresh_at) on payment to %I', current_setting('portico.sync_role'));
      execute format('create policy payment_sync_select on payment for select to %I using (true)', current_setting('portico.sync_role'));
    end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table payment');
  }
}
