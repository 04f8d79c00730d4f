import { sharedTable, tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carts, orders with what the ERP made of them, their history, and credit reserved until the ERP counts it itself. */
export class Ordering1764000600000 implements MigrationInterface {
  readonly name = 'Ordering1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create table cart (
        id uuid primary key default gen_random_uuid(),
        company_id uuid not null,
        account_id uuid not null,
        person_id uuid not null,
        version integer not null default 0,
        reviewed jsonb,
        updated_at timestamptz not null default now(),
        constraint cart_owner unique (account_id, person_id)
      );
      create table cart_line (
        id uuid primary key default gen_random_uuid(),
        company_id uuid not null,
        cart_id uuid not null references cart (id),
        position integer not null,
        sku text not null,
        unit text not null,
        quantity numeric not null check (quantity > 0),
        note text,
        seen_price jsonb,
        constraint cart_line_item unique (cart_id, sku, unit)
      );
      create table sales_order (
        id uuid primary key default gen_random_uuid(),
        company_id uuid not null,
        account_id uuid not null,
        reference text not null,
        connector text not null,
        external_id text,
        number text,
        po_number text,
        po_key text,
        state text not null,
        is_open boolean not null,
        holds text[] not null default '{}',
        origin text not null,
        ordered_at timestamptz not null,
        ordered_by uuid,
        ordered_by_name text,
        requested_date date,
        ship_to jsonb,
        shipping text,
        shipping_method text,
        buyer_reference text,
        note text,
        terms jsonb,
        currency text not null,
        lines jsonb not null default '[]',
        amounts jsonb not null,
        unchecked jsonb,
        rejections jsonb not null default '[]',
        po_document_id uuid,
        erp jsonb,
        erp_read_at timestamptz,
        search text not null default '',
        version integer not null default 1,
        constraint sales_order_reference unique (reference),
        constraint sales_order_external unique (connector, external_id)
      );
      create index sales_order_list on sales_order (account_id, ordered_at desc, id);
      create index sales_order_open on sales_order (account_id) where is_open;
      create index sales_order_po on sales_order (account_id, po_key);
      create index sales_order_search on sales_order using gin (search gin_trgm_ops);
      create table sales_order_event (
        id bigint generated always as identity primary key,
        company_id uuid not null,
        order_id uuid not null references sales_order (id),
        kind text not null,
        at timestamptz not null default now(),
        person text,
        details jsonb not null default '[]'
      );
      create index sales_order_event_order on sales_order_event (order_id, id);
      create table credit_account_lock (credit_account_key text primary key);
      create table credit_reservation (
        reference text primary key,
        credit_account_key text not null,
        amount numeric not null,
        currency text not null,
        created_at timestamptz not null default now(),
        released_at timestamptz
      );
      create index credit_reservation_account on credit_reservation (credit_account_key, released_at);
    `);
    await tenantTable(runner, 'cart');
    await tenantTable(runner, 'cart_line');
    await tenantTable(runner, 'sales_order', { app: ['select', 'insert', 'update'], sync: ['select', 'insert', 'update'] });
    await tenantTable(runner, 'sales_order_event', { app: ['select', 'insert'], sync: ['select', 'insert'] });
    // One credit account may serve accounts of several companies: sums and references only, no company's figures.
    await sharedTable(runner, 'credit_account_lock', { app: ['select', 'insert', 'update'], sync: [] });
    await sharedTable(runner, 'credit_reservation', { app: ['select', 'insert', 'update'], sync: ['select', 'update'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table credit_reservation, credit_account_lock, sales_order_event, sales_order, cart_line, cart');
  }
}
