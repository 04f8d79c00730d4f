import { Inject, Injectable } from '@nestjs/common';
import { SYNC_TASKS, type DataObject, type SyncAges, type SyncTask } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';

/** Reads the age of synced data; asked once a second at most per object. */
@Injectable()
export class PostgresSyncAges implements SyncAges {
  private readonly known = new Map<DataObject, { readonly readAt: number; readonly at: Date | null }>();

  constructor(private readonly scope: CompanyScope, @Inject(SYNC_TASKS) private readonly tasks: readonly SyncTask[]) {}

  async lastSuccess(object: DataObject): Promise<Date | null> {
    const known = this.known.get(object);
    if (known && Date.now() - known.readAt < 1_000) return known.at;
    const [row] = await this.scope.unscoped((manager) => manager.query<{ at: Date }[]>(
      `select started_at as at from sync_run where object = $1 and state = 'succeeded' order by id desc limit 1`, [this.runOf(object)]));
    const at = row?.at ?? null;
    this.known.set(object, { readAt: Date.now(), at });
    return at;
  }

  private runOf(object: DataObject): DataObject {
    return this.tasks.find((task) => task.alsoCovers?.includes(object))?.object ?? object;
  }
}
