import { sharedTable, tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue is the same for every company; what a customer calls a product is its own. */
export class Catalog1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query('create extension if not exists fuzzystrmatch');
    for (const [table, columns] of Object.entries(tables)) {
      await runner.query(`create table ${table} (${columns})`);
      await sharedTable(runner, table, hidden.has(table) ? { app: [] } : {});
    }
    for (const index of indexes) await runner.query(index);
    await runner.query(`
      create table customer_part_number (
        company_id uuid not null,
        customer_account_id uuid not null,
        sku text collate "C" not null,
        part_number text not null,
        squeezed text collate "C" not null,
        constraint customer_part_number_pk primary key (company_id, customer_account_id, sku, part_number)
      )`);
    await runner.query('create index customer_part_number_squeezed on customer_part_number (company_id, customer_account_id, squeezed)');
    await tenantTable(runner, 'customer_part_number', { app: ['select'], sync: ['select', 'insert', 'update', 'delete'] });
    await runner.query(`
      create table customer_part_number_sync (
        company_id uuid not null,
        customer_account_id uuid not null,
        read_at timestamptz not null,
        constraint customer_part_number_sync_pk primary key (company_id, customer_account_id)
      )`);
    await tenantTable(runner, 'customer_part_number_sync', { app: [], sync: ['select', 'insert', 'update', 'delete'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table customer_part_number_sync, customer_part_number, ${Object.keys(tables).reverse().join(', ')}`);
  }
}

/** For the sync alone. */
const hidden = new Set(['catalog_sync', 'catalog_seen']);

/** Sort keys and numbers compare byte by byte, so that "AB" and "ab" are two and no locale of the server has a say. */
const tables: Readonly<Record<string, string>> = {
  category: `
    connector text not null,
    id uuid not null,
    name text not null,
    parent_id uuid,
    position int not null,
    path uuid[] not null,
    is_removed boolean not null default false,
    constraint category_pk primary key (id)`,
  product: `
    connector text not null,
    id uuid not null,
    sku text collate "C" not null,
    name text not null,
    description text,
    attributes jsonb not null,
    units jsonb not null,
    stock_unit text not null,
    sales_unit text not null,
    price_unit text not null,
    minimum numeric,
    multiple numeric,
    pack_label text,
    variant_group text,
    variant_axes jsonb not null,
    image_ids text[] not null,
    gtin text,
    is_discontinued boolean not null,
    successor_sku text collate "C",
    is_removed boolean not null default false,
    sort_name text collate "C" not null,
    sort_sku text collate "C" not null,
    squeezed_sku text collate "C" not null,
    category_ids uuid[] not null,
    assortment_ids uuid[] not null,
    facet_value_ids int[] not null,
    search tsvector not null,
    checksum text not null,
    synced_at timestamptz not null default now(),
    constraint product_pk primary key (id),
    constraint product_sku unique (connector, sku) deferrable initially deferred`,
  product_category: `
    product_id uuid not null,
    category_id uuid not null,
    constraint product_category_pk primary key (product_id, category_id)`,
  facet_value: `
    id int generated always as identity,
    connector text not null,
    code text not null,
    name text not null,
    value text not null,
    sort_value text collate "C" not null,
    constraint facet_value_pk primary key (id),
    constraint facet_value_value unique (connector, code, value)`,
  assortment: `
    connector text not null,
    id uuid not null,
    name text not null,
    includes_everything boolean not null,
    category_ids uuid[] not null,
    is_removed boolean not null default false,
    constraint assortment_pk primary key (id)`,
  assortment_sku: `
    assortment_id uuid not null,
    sku text collate "C" not null,
    is_excluded boolean not null,
    constraint assortment_sku_pk primary key (assortment_id, sku, is_excluded)`,
  warehouse: `
    connector text not null,
    code text not null,
    name text not null,
    constraint warehouse_pk primary key (connector, code)`,
  search_word: `
    connector text not null,
    word text collate "C" not null,
    constraint search_word_pk primary key (connector, word)`,
  // Where a walk through a list stands: it goes on there after a restart.
  catalog_sync: `
    connector text not null,
    object text not null,
    watermark text,
    cursor text,
    is_whole boolean not null default true,
    last_whole_at timestamptz,
    constraint catalog_sync_pk primary key (connector, object)`,
  // What a walk through everything has met; what it never met is gone.
  catalog_seen: `
    connector text not null,
    product_id uuid not null,
    constraint catalog_seen_pk primary key (connector, product_id)`,
};

const indexes = [
  'create index category_parent on category (parent_id)',
  'create index product_sort_name on product (connector, sort_name, id) where not is_removed',
  'create index product_sort_sku on product (connector, sort_sku, id) where not is_removed',
  'create index product_squeezed_sku on product (connector, squeezed_sku)',
  'create index product_squeezed_sku_parts on product using gin (squeezed_sku gin_trgm_ops)',
  'create index product_gtin on product (connector, gtin) where gtin is not null',
  'create index product_variants on product (connector, variant_group) where variant_group is not null',
  'create index product_search on product using gin (search)',
  'create index product_categories on product using gin (category_ids)',
  'create index product_facets on product using gin (facet_value_ids)',
  'create index product_category_category on product_category (category_id)',
  'create index assortment_sku_sku on assortment_sku (sku)',
  'create index search_word_likeness on search_word using gist (word gist_trgm_ops)',
];
