import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Idempotency, SyncScope } from '@portico/platform-persistence';
import { Sessions } from '@portico/server-identity';
import { OldNotifications, SyncRuns } from '@portico/server-integration';

const everyMs = 60 * 60 * 1000;

/** Forgets what has had its time: sessions that are over, answers kept for repeated calls, runs of syncs, ids of notifications. Every worker does it; twice does no harm. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Housekeeping');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sessions: Sessions, private readonly idempotency: Idempotency, private readonly sync: SyncScope, private readonly runs: SyncRuns, private readonly notifications: OldNotifications) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run().catch((error: unknown) => { this.log.warn(`Not done: ${String(error)}`); }), everyMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async run(): Promise<void> {
    await this.sessions.forgetOld();
    await this.idempotency.forgetOld(this.sync);
    await this.runs.forgetOld();
    await this.notifications.forget();
  }
}
