import { Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { INTEGRATION_MAP, SUBMISSION_OUTBOX, SYNC_AGES, type IntegrationMap } from '@portico/domain';
import { INTEGRATION_OPTIONS, type IntegrationOptions } from './integration-options.js';
import { IntegrationWorker } from './integration-worker.js';
import { ErpWebhookController } from './notifications/erp-webhook.controller.js';
import { OldNotifications } from './notifications/old-notifications.js';
import { ReceiveErpNotification } from './notifications/receive-erp-notification.js';
import { PostgresSubmissionOutbox } from './submissions/outbox.js';
import { RunSubmission } from './submissions/run-submission.js';
import { SubmissionStore } from './submissions/submission-store.js';
import { SweepSubmissions } from './submissions/sweep.js';
import { WriteLocks } from './submissions/write-lock.js';
import { PostgresSyncAges } from './sync/sync-ages.js';
import { SyncRuns } from './sync/sync-runs.js';
import { SyncScheduler } from './sync/sync-scheduler.js';

/** How many lanes and syncs one process may hold; each holds a connection. */
const lanesAtOnce = 12;

/**
 * The integration map, the outbox and what runs it. The composing app provides, globally: ERP_CONNECTOR, SUBMISSION_HANDLERS,
 * SYNC_TASKS and ERP_CHANGE_LISTENERS.
 */
@Module({})
export class IntegrationModule implements OnApplicationShutdown {
  constructor(private readonly locks: WriteLocks) {}

  onApplicationShutdown(): Promise<void> {
    return this.locks.close();
  }

  static forRoot(options: IntegrationOptions & { readonly map: IntegrationMap; readonly isWorker: boolean }): DynamicModule {
    const shared: Provider[] = [
      { provide: INTEGRATION_OPTIONS, useValue: options },
      { provide: INTEGRATION_MAP, useValue: options.map },
      { provide: WriteLocks, useFactory: () => new WriteLocks(options.directUrl, lanesAtOnce) },
      SubmissionStore, SyncRuns, SyncScheduler,
      { provide: SUBMISSION_OUTBOX, useClass: PostgresSubmissionOutbox },
      { provide: SYNC_AGES, useClass: PostgresSyncAges },
    ];
    return {
      module: IntegrationModule,
      global: true,
      controllers: options.isWorker ? [] : [ErpWebhookController],
      providers: [...shared, ...(options.isWorker ? [RunSubmission, SweepSubmissions, OldNotifications, IntegrationWorker] : [ReceiveErpNotification])],
      exports: [INTEGRATION_MAP, SUBMISSION_OUTBOX, SYNC_AGES, SyncRuns, SyncScheduler, ...(options.isWorker ? [OldNotifications] : [])],
    };
  }
}
