import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { dataObjects, type DataObject } from '@portico/domain';
import { startJobRunner, type JobRunner } from '@portico/platform-jobs';
import { z } from 'zod';
import { RunSubmission } from './submissions/run-submission.js';
import { submissionTask } from './submissions/submission-store.js';
import { SweepSubmissions } from './submissions/sweep.js';
import { syncJob, SyncScheduler } from './sync/sync-scheduler.js';
import { INTEGRATION_OPTIONS, type IntegrationOptions } from './integration-options.js';

const submissionPayload = z.object({ id: z.string(), companyId: z.string() });
const syncPayload = z.object({ object: z.enum(dataObjects) });
const sweepEveryMs = 10_000;

/** The worker's part: runs submissions and syncs until the process is asked to stop. */
@Injectable()
export class IntegrationWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Worker');
  private runner: JobRunner | undefined;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    @Inject(INTEGRATION_OPTIONS) private readonly options: IntegrationOptions,
    private readonly submissions: RunSubmission,
    private readonly sweep: SweepSubmissions,
    private readonly scheduler: SyncScheduler,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.runner = await startJobRunner({
      directUrl: this.options.directUrl,
      concurrency: this.options.concurrency,
      handlers: {
        [submissionTask]: (payload) => this.submissions.execute(submissionPayload.parse(payload)),
        [syncJob]: (payload, { signal }) => this.scheduler.run(syncPayload.parse(payload).object as DataObject, signal),
      },
      log: (level, message) => { if (level === 'error' || level === 'warning') this.log.warn(message); },
      onLost: (error) => {
        this.log.error(`The worker lost its database connection: ${error.message}`);
        process.exit(1);
      },
    });
    await this.scheduler.requestAll();
    this.sweeping = setInterval(() => void this.sweep.execute().catch((error: unknown) => { this.log.warn(`The sweep failed: ${String(error)}`); }), sweepEveryMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeping);
    await this.runner?.stop();
  }
}
