import { Inject, Injectable, Logger } from '@nestjs/common';
import { INTEGRATION_MAP, SYNC_TASKS, type DataObject, type IntegrationMap, type SyncTask } from '@portico/domain';
import { enqueue } from '@portico/platform-jobs';
import { CompanyScope, SyncScope } from '@portico/platform-persistence';
import { WriteLocks } from '../submissions/write-lock.js';

export const syncJob = 'sync';
const retryAfterFailureSeconds = 15;
const lookAgainMs = 500;

/** Runs each sync by the integration map's schedule, in one process of the fleet at a time, and records what it did. */
@Injectable()
export class SyncScheduler {
  private readonly log = new Logger('Sync');

  constructor(
    @Inject(SYNC_TASKS) private readonly tasks: readonly SyncTask[],
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    private readonly scope: CompanyScope,
    private readonly sync: SyncScope,
    private readonly locks: WriteLocks,
  ) {}

  /** A waiting run of the same object is replaced, so there is always one. */
  async request(object: DataObject, at: Date | null = null): Promise<void> {
    const task = this.taskFor(object);
    if (!task) return;
    await this.scope.unscoped((manager) => enqueue(manager, { task: syncJob, payload: { object: task.object }, key: `${syncJob}:${task.object}`, ...(at ? { runAt: at } : {}) }));
  }

  async requestAll(): Promise<void> {
    for (const task of this.tasks) await this.request(task.object);
  }

  async run(object: DataObject, signal: AbortSignal): Promise<void> {
    const task = this.taskFor(object);
    if (!task) return;
    if (await this.isTooEarly(task)) return this.request(task.object, new Date(Date.now() + lookAgainMs));
    const state = await this.locks.inLane(`sync:${task.object}`, () => this.recorded(task, signal));
    const seconds = state === 'failed' ? retryAfterFailureSeconds : this.everySeconds(task);
    await this.request(task.object, new Date(Date.now() + seconds * 1_000));
  }

  private async recorded(task: SyncTask, signal: AbortSignal): Promise<'succeeded' | 'failed'> {
    const id = await this.sync.run(async (manager) => {
      await manager.query(`update sync_run set state = 'failed', ended_at = now(), message = 'The process ended before the run did' where object = $1 and state = 'running'`, [task.object]);
      const [row] = await manager.query<{ id: string }[]>('insert into sync_run (object) values ($1) returning id', [task.object]);
      return row?.id;
    });
    const end = (state: 'succeeded' | 'failed', rows: number, rejected: number, message: string | null) => this.sync.run((manager) =>
      manager.query('update sync_run set state = $2, ended_at = now(), rows = $3, rejected = $4, message = $5 where id = $1', [id, state, rows, rejected, message]));
    try {
      const report = await task.run(signal);
      await end('succeeded', report.rows, report.rejected, null);
      return 'succeeded';
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.log.warn(`The sync of ${task.object} failed: ${message}`);
      await end('failed', 0, 0, message);
      return 'failed';
    }
  }

  private async isTooEarly({ after = [] }: SyncTask): Promise<boolean> {
    const awaited = after.flatMap((object) => this.taskFor(object)?.object ?? []);
    if (awaited.length === 0) return false;
    const [row] = await this.sync.run((manager) => manager.query<{ copied: number }[]>(
      `select count(distinct object)::int as copied from sync_run where object = any ($1) and state = 'succeeded'`, [awaited]));
    return (row?.copied ?? 0) < new Set(awaited).size;
  }

  private taskFor(object: DataObject): SyncTask | undefined {
    return this.tasks.find((task) => task.object === object || task.alsoCovers?.includes(object) === true);
  }

  private everySeconds(task: SyncTask): number {
    const covered = [task.object, ...(task.alsoCovers ?? [])].flatMap((object) => {
      const { freshness } = this.map.rules[object];
      return freshness.kind === 'synced' ? [freshness.everySeconds] : [];
    });
    return covered.length > 0 ? Math.min(...covered) : 3_600;
  }
}
