import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SweepPayments } from './use-cases/sweep-payments.js';

/** Two queries on indexes that are empty at rest. */
const everyMs = 2_000;

/** The worker's part: sweeps payments until the process is asked to stop. Several workers do no harm. */
@Injectable()
export class PaymentsWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Payments');
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | null = null;

  constructor(private readonly sweep: SweepPayments) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => { this.sweeping ??= this.once().finally(() => { this.sweeping = null; }); }, everyMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  private once(): Promise<void> {
    return this.sweep.execute().catch((error: unknown) => { this.log.warn(`The sweep of payments failed: ${error instanceof Error ? error.message : String(error)}`); });
  }
}
