import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SyncScope } from '../scope/sync-scope.js';

/** A record that the owner sent and that cannot be taken: named, never dropped silently. */
export interface Rejection {
  readonly externalId: string;
  readonly reason: string;
}

/** How far each sync has come, and what it could not take. Joins the sync's open scope. */
@Injectable()
export class SyncLedger {
  constructor(private readonly sync: SyncScope) {}

  /** Of the last complete run; null: read everything. */
  watermark(connector: string, object: string): Promise<string | null> {
    return this.sync.run(async (manager) => {
      const [row] = await manager.query<{ watermark: string | null }[]>('select watermark from sync_watermark where connector = $1 and object = $2', [connector, object]);
      return row?.watermark ?? null;
    });
  }

  /** After the last page of a run, and only then. */
  async keepWatermark(connector: string, object: string, watermark: string | null): Promise<void> {
    await this.sync.run((manager) => manager.query(
      `insert into sync_watermark (connector, object, watermark) values ($1, $2, $3)
       on conflict (connector, object) do update set watermark = excluded.watermark, changed_at = now()`, [connector, object, watermark]));
  }

  /** Keeps what was rejected and forgets earlier rejections of records that are now good. */
  async settle(connector: string, object: string, taken: readonly string[], rejected: readonly Rejection[]): Promise<void> {
    await this.sync.run(async (manager) => {
      await manager.query('delete from sync_rejection where connector = $1 and object = $2 and external_id = any ($3)', [connector, object, taken]);
      if (rejected.length > 0) await this.reject(manager, connector, object, rejected);
    });
  }

  private async reject(manager: EntityManager, connector: string, object: string, rejected: readonly Rejection[]): Promise<void> {
    const reasons = new Map(rejected.map(({ externalId, reason }) => [externalId, reason]));
    await manager.query(
      `insert into sync_rejection (connector, object, external_id, reason) select $1, $2, * from unnest($3::text[], $4::text[])
       on conflict (connector, object, external_id) do update set reason = excluded.reason, last_seen_at = now()`,
      [connector, object, [...reasons.keys()], [...reasons.values()]]);
  }
}
