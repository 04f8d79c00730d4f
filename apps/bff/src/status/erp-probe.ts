import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ERP_CONNECTOR, ERP_HEALTH_MONITOR, type ErpConnector, type ErpHealthMonitor } from '@portico/erp-contract';

export interface ErpReachability {
  readonly isReachable: boolean;
  readonly latencyMs: number | null;
  readonly downSince: Date | null;
}
const everyMs = 15_000;
/** While it does not answer we look more often: an outage, and its end, are told within seconds. */
const whileSilentMs = 3_000;
const deadlineMs = 5_000;
/** One lost probe is no outage, unless there was never a good one. */
const failuresThatCount = 2;

/** Looks now and then whether the ERP answers, so that the portal knows of an outage before a buyer meets it. */
@Injectable()
export class ErpProbe implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private hasEnded = false;
  private failures = 0;
  private failingSince: Date | null = null;
  private latencyMs: number | null = null;
  private hasAnswered = false;

  constructor(@Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'health' | 'availability'>, @Inject(ERP_HEALTH_MONITOR) private readonly monitor: ErpHealthMonitor) {}

  onApplicationBootstrap(): void {
    void this.keepLooking();
  }

  onApplicationShutdown(): void {
    this.hasEnded = true;
    clearTimeout(this.timer);
  }

  private async keepLooking(): Promise<void> {
    await this.look();
    if (!this.hasEnded) this.timer = setTimeout(() => void this.keepLooking(), this.failures > 0 || this.monitor.isDown ? whileSilentMs : everyMs).unref();
  }

  /** By the breaker of the buyers' own calls, or by the last probes. */
  get reachability(): ErpReachability {
    const { circuit } = this.monitor.health;
    if (circuit.state !== 'closed') return { isReachable: false, latencyMs: null, downSince: circuit.since };
    if (this.failures >= (this.hasAnswered ? failuresThatCount : 1)) return { isReachable: false, latencyMs: null, downSince: this.failingSince };
    return { isReachable: true, latencyMs: this.latencyMs, downSince: null };
  }

  async look(): Promise<void> {
    const health = await this.connector.health({ deadlineMs, priority: 'background' }).catch(() => null);
    if (health?.isReachable) {
      this.failures = 0;
      this.hasAnswered = true;
      this.failingSince = null;
      this.latencyMs = Math.round(health.latencyMs);
      if (this.monitor.isDown) await this.tryBreaker();
    } else {
      this.failures += 1;
      this.failingSince ??= new Date();
    }
  }

  /** A breaker closes only by a call, and a page without one would go on saying that the ERP is down. */
  private async tryBreaker(): Promise<void> {
    await this.connector.availability.warehouses({ deadlineMs, priority: 'background' }).catch(() => undefined);
  }
}
