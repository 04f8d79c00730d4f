import { Injectable } from '@nestjs/common';
import { SyncScope } from '../scope/sync-scope.js';

export interface AwaitedRecord {
  readonly externalId: string;
  /** The record it belongs to, which is not known yet. */
  readonly parentExternalId: string;
}
export interface AwaitedKind {
  readonly connector: string;
  /** The data object of the waiting records, e.g. "orders". */
  readonly object: string;
  /** The data object they belong to, e.g. "customer-accounts". */
  readonly parent: string;
}

/** Records whose parent is not known: counted, and read again once it is. Joins the sync's open scope. */
@Injectable()
export class AwaitedRecords {
  constructor(private readonly sync: SyncScope) {}

  async add({ connector, object, parent }: AwaitedKind, records: readonly AwaitedRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.sync.run((manager) => manager.query(
      `insert into sync_awaited (connector, object, parent_object, external_id, parent_external_id) select $1, $2, $3, * from unnest($4::text[], $5::text[])
       on conflict (connector, object, external_id) do update set parent_external_id = excluded.parent_external_id, seen_at = now()`,
      [connector, object, parent, records.map(({ externalId }) => externalId), records.map(({ parentExternalId }) => parentExternalId)]));
  }

  async remove({ connector, object }: AwaitedKind, externalIds: readonly string[]): Promise<void> {
    if (externalIds.length === 0) return;
    await this.sync.run((manager) => manager.query('delete from sync_awaited where connector = $1 and object = $2 and external_id = any ($3)', [connector, object, externalIds]));
  }

  /** External ids of those whose parent has become known since; at most `limit`. */
  arrived({ connector, object, parent }: AwaitedKind, limit: number): Promise<readonly string[]> {
    return this.sync.run(async (manager) => {
      const rows = await manager.query<{ externalId: string }[]>(
        `select w.external_id as "externalId" from sync_awaited w
         join external_key p on p.connector = w.connector and p.object = w.parent_object and p.within = '' and p.external_id = w.parent_external_id and p.company_id is not null
         where w.connector = $1 and w.object = $2 and w.parent_object = $3 order by w.external_id limit $4`, [connector, object, parent, limit]);
      return rows.map(({ externalId }) => externalId);
    });
  }
}
