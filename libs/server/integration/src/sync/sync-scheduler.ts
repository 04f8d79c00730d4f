import { Inject, Injectable, Logger } from '@nestjs/common';
import { INTEGRATION_MAP, SYNC_TASKS, type DataObject, type IntegrationMap, type SyncTask } from '@portico/domain';
import { enqueue, type JobRequest } from '@portico/platform-jobs';
import { CompanyScope } from '@portico/platform-persistence';
import { WriteLocks } from '../submissions/write-lock.js';
import { SyncRuns } from './sync-runs.js';

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
    private readonly runs: SyncRuns,
    private readonly locks: WriteLocks,
  ) {}

  /** As soon as may be. A waiting run of the same object is brought forward, so there is always one. */
  async request(object: DataObject): Promise<void> {
    const task = this.taskFor(object);
    if (task) await this.scope.unscoped((manager) => enqueue(manager, jobOf(task)));
  }

  async requestAll(): Promise<void> {
    for (const task of this.tasks) await this.request(task.object);
  }

  async run(object: DataObject, signal: AbortSignal): Promise<void> {
    const task = this.taskFor(object);
    if (!task) return;
    if (await this.isTooEarly(task)) return this.runAgainIn(lookAgainMs, task);
    const isDone = await this.locks.inLane(`sync:${task.object}`, () => this.recorded(task, signal));
    // The run under way elsewhere may have passed what this one was asked for.
    if (isDone === 'busy') return this.runAgainIn(lookAgainMs, task);
    await this.runAgainIn(1_000 * (isDone ? this.everySeconds(task) : retryAfterFailureSeconds), task);
  }

  /** Unless it was asked for meanwhile: then that stands, and is sooner. */
  private async runAgainIn(ms: number, task: SyncTask): Promise<void> {
    await this.scope.unscoped((manager) => enqueue(manager, { ...jobOf(task), runInMs: ms, keepsWaitingTime: true }));
  }

  /** False: it broke off, and is tried again soon. */
  private async recorded(task: SyncTask, signal: AbortSignal): Promise<boolean> {
    const id = await this.runs.begin(task.object);
    try {
      const report = await task.run(signal);
      const rejected = await this.rejectedThatBlock(task);
      const message = rejected > 0 ? `Records that cannot be taken: ${String(rejected)}; the integration map says: block` : null;
      await this.runs.end(id, message === null ? 'succeeded' : 'failed', report, message);
      if (message !== null) this.warn(task, message);
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await this.runs.end(id, 'failed', { rows: 0, rejected: 0 }, message);
      if (!signal.aborted) this.warn(task, message); // asked to stop, it goes on with the next start
      return false;
    }
  }

  /** Where the map says `block`, a copy that lacks records is not a good one: it ages until they are mended. */
  private async rejectedThatBlock(task: SyncTask): Promise<number> {
    const blocking = covered(task).filter((object) => this.map.rules[object].onFailure === 'block');
    return blocking.length > 0 ? this.runs.stillRejected(blocking) : 0;
  }

  private warn(task: SyncTask, message: string): void {
    const { alert } = this.map.rules[task.object];
    this.log.warn(`The sync of ${task.object} failed${alert.length > 0 ? ` (to be told: ${alert.join(', ')})` : ''}: ${message}`);
  }

  private async isTooEarly({ after = [] }: SyncTask): Promise<boolean> {
    const awaited = new Set(after.flatMap((object) => this.taskFor(object)?.object ?? []));
    return awaited.size > 0 && await this.runs.copiedOnce([...awaited]) < awaited.size;
  }

  private taskFor(object: DataObject): SyncTask | undefined {
    return this.tasks.find((task) => task.object === object || task.alsoCovers?.includes(object) === true);
  }

  private everySeconds(task: SyncTask): number {
    return Math.min(...covered(task).flatMap((object) => {
      const { freshness } = this.map.rules[object];
      return freshness.kind === 'synced' ? [freshness.everySeconds] : [];
    }));
  }
}

const jobOf = ({ object }: SyncTask): JobRequest => ({ task: syncJob, payload: { object }, key: `${syncJob}:${object}` });
const covered = (task: SyncTask): readonly DataObject[] => [task.object, ...(task.alsoCovers ?? [])];
