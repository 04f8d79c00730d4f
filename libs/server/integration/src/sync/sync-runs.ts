import { Injectable } from '@nestjs/common';
import type { DataObject, SyncReport } from '@portico/domain';
import { SyncScope } from '@portico/platform-persistence';

const keptDays = 30;

/** The history of the syncs: what each run did, and how it ended. */
@Injectable()
export class SyncRuns {
  constructor(private readonly sync: SyncScope) {}

  /** A run that still stands as running was cut off: only one process runs an object at a time. */
  begin(object: DataObject): Promise<string> {
    return this.sync.run(async (manager) => {
      await manager.query(`update sync_run set state = 'failed', ended_at = now(), message = 'The process ended before the run did' where object = $1 and state = 'running'`, [object]);
      const [row] = await manager.query<[{ id: string }]>('insert into sync_run (object) values ($1) returning id', [object]);
      return row.id;
    });
  }

  async end(id: string, state: 'succeeded' | 'failed', { rows, rejected }: SyncReport, message: string | null): Promise<void> {
    await this.sync.run((manager) => manager.query('update sync_run set state = $2, ended_at = now(), rows = $3, rejected = $4, message = $5 where id = $1', [id, state, rows, rejected, message]));
  }

  /** How many of these have been copied whole at least once. A run that broke off tells of no rows; one that a rejected record keeps from counting as good does. */
  async copiedOnce(objects: readonly DataObject[]): Promise<number> {
    const [row] = await this.sync.run((manager) => manager.query<[{ copied: number }]>(
      `select count(distinct object)::int as copied from sync_run where object = any ($1) and (state = 'succeeded' or rows > 0)`, [objects]));
    return row.copied;
  }

  /** Records that could not be taken, in this run or an earlier one, and have not been mended since. */
  async stillRejected(objects: readonly DataObject[]): Promise<number> {
    const [row] = await this.sync.run((manager) => manager.query<[{ rejected: number }]>('select count(*)::int as rejected from sync_rejection where object = any ($1)', [objects]));
    return row.rejected;
  }

  /** The last good run of each object stays, however old: it says how old the copy is. */
  async forgetOld(): Promise<void> {
    await this.sync.run((manager) => manager.query(
      `delete from sync_run r where ended_at < now() - make_interval(days => $1)
       and id <> coalesce((select max(id) from sync_run g where g.object = r.object and g.state = 'succeeded'), 0)`, [keptDays]));
  }
}
