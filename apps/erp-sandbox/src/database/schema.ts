/**
 * Every listed record carries `changed_xid`, the transaction that wrote it last. A watermark is the oldest transaction still
 * running when a walk begins, so "changed since" can repeat a record and can never miss one.
 */
const stamped = `
  changed_xid xid8 not null default pg_current_xact_id(),
  changed_at timestamptz not null default now()`;

export const tables = `
create table clock (one boolean primary key default true check (one), base_sim timestamptz not null, base_real timestamptz not null, speed numeric not null);
create function erp_now() returns timestamptz language sql stable as
  $$ select base_sim + (clock_timestamp() - base_real) * speed::double precision from clock $$;
create function erp_day(at timestamptz) returns date language sql immutable as $$ select (at at time zone 'Europe/Berlin')::date $$;
create function erp_today() returns date language sql stable as $$ select erp_day(erp_now()) $$;

create table setting (key text primary key, value jsonb not null);
create table dirt (kind text primary key, what text not null, ids text[] not null, position int not null);

create table warehouse (id text collate "C" primary key, name text not null, address jsonb not null, position int not null);
create table category (id text collate "C" primary key, parent_id text collate "C", name text not null, position int not null, status text not null, ${stamped});
create table product (
  sku text collate "C" primary key, name text not null, description text, brand text, gtin text, category_ids text[] not null,
  attributes jsonb not null, stock_unit text not null, sales_unit text not null, price_unit text not null, units jsonb not null,
  order_multiple numeric not null, minimum_quantity numeric not null, variant jsonb, image_ids text[] not null,
  status text not null, successor_sku text collate "C", weight_kg numeric, tax_rate numeric not null, copper_kg_per_km numeric,
  components jsonb, ${stamped});
create table assortment (id text collate "C" primary key, name text not null, everything boolean not null, category_ids text[] not null,
  skus text[] not null, excluded_skus text[] not null, status text not null, ${stamped});

create table credit_account (id text collate "C" primary key, name text not null, currency text not null, credit_limit numeric);
create table customer (
  number text collate "C" primary key, name text not null, status text not null, vat_number text, language text not null, email text,
  address jsonb not null, currency text not null, payment_terms jsonb not null, tax jsonb not null, blocked boolean not null, block_reason text,
  credit_account_id text collate "C", price_group text, assortment_ids text[] not null, bill_to_customer text collate "C" not null,
  payer text collate "C" not null, po_rules jsonb not null, default_warehouse text not null, default_ship_to_id text,
  pays_days_after_due int, orders_by text, ${stamped});
create table ship_to (customer text collate "C" not null, id text collate "C" not null, name text not null, address jsonb not null,
  active boolean not null, is_default boolean not null, warehouse text not null, ${stamped}, primary key (customer, id));
create table part_number (customer text collate "C" not null, part_number text collate "C" not null, sku text collate "C" not null,
  status text not null, ${stamped}, primary key (customer, part_number));

create table list_price (sku text collate "C" not null, currency text not null, amount numeric not null, price_quantity int not null,
  no_charge boolean not null default false, primary key (sku, currency));
create table agreement (id text collate "C" primary key, kind text not null, name text not null, customer text collate "C", price_group text,
  currency text not null, valid_from date, valid_to date);
create table agreement_item (agreement_id text collate "C" not null, sku text collate "C" not null, from_quantity numeric not null,
  amount numeric not null, price_quantity int not null, no_charge boolean not null default false, primary key (agreement_id, sku, from_quantity));

create table stock (sku text collate "C" not null, warehouse text not null, on_hand numeric not null, reserved numeric not null default 0,
  reorder_to numeric not null default 0, primary key (sku, warehouse));
create table inbound (id bigint generated always as identity primary key, sku text collate "C" not null, warehouse text not null,
  quantity numeric not null, due date not null);
`;

export const documents = `
create sequence order_number start 240001;
create sequence shipment_number start 510001;
create sequence invoice_number start 880001;
create sequence credit_memo_number start 30001;
create sequence payment_number start 70001;

create table sales_order (
  number text collate "C" primary key, reference text collate "C", customer text collate "C" not null, po_number text, channel text not null,
  state text not null, changes jsonb not null default '[]', order_date date not null, created_at timestamptz not null,
  requested_date date, ship_to_id text, ship_to_address jsonb not null, ship_complete boolean not null, shipping_method text, currency text not null,
  note text, ordered_by text, tax_treatment text not null, totals jsonb not null, holds jsonb not null default '[]', has_pdf boolean not null default true,
  ${stamped});
create table order_line (
  order_number text collate "C" not null, line int not null, origin_line text, relation text not null, sku text collate "C", description text not null,
  unit text, quantity numeric not null, stock_quantity numeric not null, net_unit_price numeric, price_unit text, price_quantity int not null,
  no_charge boolean not null default false, amount numeric not null, tax_rate numeric not null, shipped numeric not null default 0,
  cancelled numeric not null default 0, invoiced numeric not null default 0, invoiced_amount numeric not null default 0,
  allocated numeric not null default 0, charge_kind text, parent_line int, requested_date date, expected_date date, warehouse text, ship_after timestamptz, note text,
  primary key (order_number, line));
create table shipment (
  number text collate "C" primary key, order_number text collate "C" not null, customer text collate "C" not null, shipped_at timestamptz not null,
  delivered_at timestamptz, warehouse text not null, shipping_method text, carrier text, tracking_number text, tracking_url text,
  ship_to jsonb not null, packages jsonb not null, invoice_number text, ${stamped});
create table shipment_line (shipment_number text collate "C" not null, order_number text collate "C" not null, order_line int not null,
  sku text collate "C", description text not null, unit text, quantity numeric not null, primary key (shipment_number, order_number, order_line));
create table invoice (
  number text collate "C" primary key, kind text not null, customer text collate "C" not null, payer text collate "C" not null,
  invoice_date date not null, due_date date not null, currency text not null, original_balance numeric not null, open_balance numeric not null,
  discount_percent numeric, discount_amount numeric, discount_date date, order_numbers text[] not null, po_number text,
  shipment_numbers text[] not null, totals jsonb not null, lines jsonb not null, has_pdf boolean not null, ${stamped});
create table application (id bigint generated always as identity primary key, invoice text collate "C" not null, document text collate "C" not null,
  kind text not null, amount numeric not null, discount_taken numeric not null default 0, date date not null);
create table payment (
  number text collate "C" primary key, reference text collate "C", customer text collate "C" not null, currency text not null, amount numeric not null,
  method text not null, received_on date not null, posted_at timestamptz not null, gateway_reference text, unapplied numeric not null, ${stamped});
create table idempotency (key text collate "C" primary key, operation text not null, body_hash text not null, answer json, at timestamptz not null default now());
create table outbox (id bigint generated always as identity primary key, object text not null, ids text[] not null, customer text, occurred_at timestamptz not null);
create table notification (id text primary key, body text not null, attempts int not null default 0, not_before timestamptz not null default now(), position bigint generated always as identity);
`;

/** Built once the data is in, which is quicker. */
export const indexes = `
create index on category (changed_xid, id);
create index on product (changed_xid, sku);
create index on assortment (changed_xid, id);
create index on customer (changed_xid, number);
create index on customer (credit_account_id);
create index on ship_to (changed_xid);
create index on part_number (changed_xid);
create index on agreement (customer) where customer is not null;
create index on agreement_item (sku);
create index on inbound (sku);
create index on inbound (due);
create index on sales_order (changed_xid, number);
create index on sales_order (reference) where reference is not null;
create index on sales_order (customer);
create index on sales_order (state) where state not in ('invoiced', 'closed', 'cancelled');
create index on shipment (changed_xid, number);
create index on shipment (order_number);
create index on shipment (number) where invoice_number is null;
create index on shipment (shipped_at) where delivered_at is null;
create index on invoice (changed_xid, number);
create index on invoice (customer);
create index on invoice (due_date) where open_balance <> 0;
create index on invoice using gin (order_numbers);
create index on application (invoice);
create index on application (document);
create index on payment (changed_xid, number);
create index on payment (reference) where reference is not null;
create index on payment (customer) where unapplied <> 0;
`;

const stampedTables = ['category', 'product', 'assortment', 'customer', 'ship_to', 'part_number', 'sales_order', 'shipment', 'invoice', 'payment'];

const notified = (table: string, object: string, id: string, customer: string): string => `
create function notify_${table}() returns trigger language plpgsql as $$ begin
  insert into outbox (object, ids, customer, occurred_at) values ('${object}', array[${id}]::text[], ${customer}, erp_now()); return null; end $$;
create trigger notify after insert or update on ${table} for each row execute function notify_${table}();`;

/** Made after the data: the seed sets its own stamps and tells no one. */
export const triggers = `
create function stamp() returns trigger language plpgsql as $$ begin
  new.changed_xid := pg_current_xact_id(); new.changed_at := erp_now(); return new; end $$;
${stampedTables.map((table) => `create trigger stamp before insert or update on ${table} for each row execute function stamp();`).join('\n')}
${notified('product', 'product', 'new.sku', 'null')}
${notified('category', 'category', 'new.id', 'null')}
${notified('assortment', 'assortment', 'new.id', 'null')}
${notified('customer', 'customer', 'new.number', 'new.number')}
${notified('ship_to', 'ship-to', 'new.id', 'new.customer')}
${notified('part_number', 'part-number', 'new.part_number', 'new.customer')}
${notified('stock', 'stock', 'new.sku', 'null')}
${notified('list_price', 'price', 'new.sku', 'null')}
${notified('agreement_item', 'price', 'new.sku', '(select customer from agreement where id = new.agreement_id)')}
${notified('sales_order', 'order', 'new.number', 'new.customer')}
${notified('shipment', 'shipment', 'new.number', 'new.customer')}
${notified('invoice', 'invoice', 'new.number', 'new.customer')}
${notified('payment', 'payment', 'new.number', 'new.customer')}
${notified('credit_account', 'credit', 'new.id', 'null')}
`;
