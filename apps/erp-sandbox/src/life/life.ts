import { readClock } from '../clock/erp-clock.js';
import { firstRow, type Pool } from '../database/database.js';
import { bornOrders } from './born-orders.js';
import { allocate, close, collect, deliver, forgetOldKeys, holdShipping, invoice, receiveGoods, releaseCreditHolds, replenish, ship } from './steps.js';

const hourMs = 3_600_000;
/** Long absences are made up for day by day, short ones by the half day, so that documents bear the dates they would have had. */
const strideMs = (gapMs: number): number => (gapMs > 30 * 24 * hourMs ? 24 * hourMs : 12 * hourMs);

/** The ERP's own doings, from where they stopped up to its clock. One at a time, also across processes. */
export class Life {
  private isRunning: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly pool: Pool, private readonly seed: number, private readonly isSpontaneous: boolean, private readonly onError: (error: unknown) => void) {}

  start(everyMs: number): void {
    if (everyMs === 0) return;
    this.timer = setInterval(() => { this.catchUp().catch(this.onError); }, everyMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.isRunning?.catch(() => undefined);
  }

  /** Joins a run under way, and runs once more for what came after it began. */
  async catchUp(): Promise<void> {
    while (this.isRunning) await this.isRunning.catch(() => undefined);
    this.isRunning = this.run().finally(() => { this.isRunning = null; });
    await this.isRunning;
  }

  private async run(): Promise<void> {
    const lock = await this.pool.connect();
    let isWhole = false;
    try {
      const { rows: [row] } = await lock.query<{ got: boolean }>(`select pg_try_advisory_lock(hashtextextended('erp-sandbox life', 0)) as got`);
      if (row?.got) {
        await this.advance();
        await lock.query(`select pg_advisory_unlock(hashtextextended('erp-sandbox life', 0))`);
      }
      isWhole = true;
    } finally {
      // A connection that failed takes its lock with it.
      lock.release(!isWhole);
    }
  }

  private async advance(): Promise<void> {
    const { now } = await readClock(this.pool);
    const last = await firstRow<{ at: string }>(this.pool, `select (value #>> '{}')::timestamptz as at from setting where key = 'lastTick'`);
    let at = Date.parse(last?.at ?? now);
    const end = Date.parse(now);
    const stride = strideMs(end - at);
    do {
      const from = new Date(at).toISOString();
      at = Math.min(at + stride, end);
      await this.step(from, new Date(Math.max(at, Date.parse(from))).toISOString());
    } while (at < end);
  }

  private async step(from: string, to: string): Promise<void> {
    await receiveGoods(this.pool, to);
    if (this.isSpontaneous) await bornOrders(this.pool, this.seed, from, to);
    await holdShipping(this.pool, to);
    await releaseCreditHolds(this.pool, to);
    await allocate(this.pool, to);
    await ship(this.pool, to);
    await deliver(this.pool, to);
    await invoice(this.pool, to);
    if (this.isSpontaneous) await collect(this.pool, to);
    await close(this.pool, to);
    await replenish(this.pool, to);
    await forgetOldKeys(this.pool, to);
    await this.pool.query(`update setting set value = to_jsonb($1::timestamptz) where key = 'lastTick'`, [to]);
  }
}
