import type { MigrationInterface, QueryRunner } from 'typeorm';
import { identityTable, tenantTable } from '@portico/platform-persistence';

export class Audit1765000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        company_id uuid not null,
        seq bigint not null,
        at timestamptz not null,
        performed_by uuid,
        performed_by_name text not null,
        on_behalf_of uuid,
        on_behalf_of_name text,
        session_id uuid,
        address text,
        action text not null,
        object text not null,
        object_id text,
        label text,
        before jsonb,
        after jsonb,
        previous_hash bytea not null,
        hash bytea not null,
        constraint audit_entry_pk primary key (company_id, seq)
      )`);
    await runner.query('create index audit_entry_of_object on audit_entry (company_id, object, object_id, seq)');
    await runner.query('create index audit_entry_of_person on audit_entry (company_id, performed_by, seq)');
    await tenantTable(runner, 'audit_entry', { app: ['select', 'insert'] });
    // Where each chain ends. Written by the trigger alone.
    await runner.query('create table audit_head (company_id uuid not null primary key, seq bigint not null, hash bytea not null)');
    await identityTable(runner, 'audit_head', { app: ['select'] });
    // Numbers and instants in one form whatever the session's settings; jsonb has one form of its own.
    await runner.query(`
      create function audit_digest(entry audit_entry) returns bytea language sql stable set search_path = pg_catalog, public as $$
        select sha256(entry.previous_hash || convert_to(jsonb_build_array(
          entry.company_id, entry.seq, extract(epoch from entry.at)::numeric::text, entry.performed_by, entry.performed_by_name, entry.on_behalf_of, entry.on_behalf_of_name,
          entry.session_id, entry.address, entry.action, entry.object, entry.object_id, entry.label, entry.before, entry.after)::text, 'UTF8'))
      $$`);
    await runner.query(`
      create function audit_append() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
      declare head audit_head;
      begin
        insert into audit_head (company_id, seq, hash) values (new.company_id, 0, sha256(convert_to(new.company_id::text, 'UTF8'))) on conflict do nothing;
        select * into strict head from audit_head where company_id = new.company_id for update;
        new.seq := head.seq + 1;
        new.at := clock_timestamp();
        new.previous_hash := head.hash;
        new.hash := audit_digest(new);
        update audit_head set seq = new.seq, hash = new.hash where company_id = new.company_id;
        return new;
      end $$`);
    await runner.query('create trigger audit_entry_append before insert on audit_entry for each row execute function audit_append()');
    await runner.query(`
      create function audit_refuse() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        raise exception 'The audit trail is append-only' using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query('create trigger audit_entry_keep before update or delete or truncate on audit_entry for each statement execute function audit_refuse()');
    await runner.query('revoke execute on function audit_append(), audit_refuse() from public');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_entry cascade; drop table audit_head; drop function audit_append(), audit_refuse()');
  }
}
