import { Inject, Injectable } from '@nestjs/common';
import { SYNC_TASKS, type DataObject, type SyncAges, type SyncTask } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';

const askedAgainAfterMs = 1_000;

/** Reads the age of synced data; asked once a second at most per object, by however many rows of a page. */
@Injectable()
export class PostgresSyncAges implements SyncAges {
  private readonly known = new Map<DataObject, { readonly readAt: number; readonly at: Promise<Date | null> }>();

  constructor(private readonly scope: CompanyScope, @Inject(SYNC_TASKS) private readonly tasks: readonly SyncTask[]) {}

  lastSuccess(object: DataObject): Promise<Date | null> {
    const known = this.known.get(object);
    if (known && Date.now() - known.readAt < askedAgainAfterMs) return known.at;
    const at = this.read(object);
    this.known.set(object, { readAt: Date.now(), at });
    at.catch(() => this.known.delete(object));
    return at;
  }

  private async read(object: DataObject): Promise<Date | null> {
    const [row] = await this.scope.unscoped((manager) => manager.query<{ at: Date }[]>(
      `select started_at as at from sync_run where object = $1 and state = 'succeeded' order by id desc limit 1`, [this.runOf(object)]));
    return row?.at ?? null;
  }

  private runOf(object: DataObject): DataObject {
    return this.tasks.find((task) => task.alsoCovers?.includes(object))?.object ?? object;
  }
}
