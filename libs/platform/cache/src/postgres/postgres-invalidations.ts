import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { BatchCache } from '../batch-cache.js';
import { invalidationOf } from '../invalidation-message.js';
import { invalidationChannel } from './notify-invalidation.js';

export interface PostgresInvalidationsOptions {
  /** Of a session-bound connection (DATABASE_DIRECT_URL): a pooler between would lose LISTEN. */
  readonly url: string;
  readonly cache: BatchCache;
  /** How often the connection is tried, ms. Default 15,000: a silent network is noticed within this. */
  readonly heartbeatMs?: number;
  readonly onProblem?: (error: unknown) => void;
}

/** Hears what others invalidate. Whenever it was deaf, what is held is forgotten. */
export class PostgresInvalidations {
  private client: pg.Client | null = null;
  private isStopping = false;
  private isHearing = false;
  private attempts = 0;
  private running: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();

  constructor(private readonly options: PostgresInvalidationsOptions) {}

  /** Resolves once it listens. @throws when the first connection cannot be made */
  async start(): Promise<void> {
    const client = await this.connect();
    this.running = this.keepUp(client);
  }

  get isListening(): boolean {
    return this.isHearing;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.stopping.abort();
    await this.client?.end().catch(() => undefined);
    await this.running;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.options.url, keepAlive: true, connectionTimeoutMillis: 5_000, application_name: 'portico-cache' });
    client.on('error', (error) => { this.options.onProblem?.(error); });
    client.on('notification', ({ payload }) => { this.hear(payload ?? ''); });
    try {
      await client.connect();
      await client.query(`listen ${invalidationChannel}`);
      this.stopping.signal.throwIfAborted();
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.isHearing = true;
    this.attempts = 0;
    return client;
  }

  private async keepUp(first: pg.Client): Promise<void> {
    let client = first;
    while (!this.isStopping) {
      await this.untilLost(client);
      this.isHearing = false;
      if (this.isStopping) return;
      this.options.cache.empty();
      const next = await this.reconnect();
      if (!next) return;
      client = next;
      // What was read meanwhile may be older than what nobody told us of; the shared tier may have missed it too.
      await this.options.cache.emptyEverywhere();
    }
  }

  private async reconnect(): Promise<pg.Client | null> {
    while (!this.isStopping) {
      try {
        return await this.connect();
      } catch (error) {
        if (this.isStopping) return null;
        this.options.onProblem?.(error);
        await this.pause(Math.min(100 * 2 ** this.attempts, 5_000) * (0.5 + Math.random()));
        this.attempts = Math.min(this.attempts + 1, 10);
      }
    }
    return null;
  }

  /** Resolves when the connection is gone, or does not answer a heartbeat any more. */
  private async untilLost(client: pg.Client): Promise<void> {
    const lost = new AbortController();
    client.once('end', () => { lost.abort(); });
    const beat = this.options.heartbeatMs ?? 15_000;
    while (!lost.signal.aborted && !this.isStopping) {
      await delay(beat, undefined, { ref: false, signal: AbortSignal.any([lost.signal, this.stopping.signal]) }).catch(() => undefined);
      if (lost.signal.aborted || this.isStopping) break;
      const answers = client.query('select 1').then(() => true, () => false);
      const isAlive = await Promise.race([answers, delay(beat, false, { ref: false, signal: this.stopping.signal }).catch(() => false)]);
      if (!isAlive) break;
    }
    void client.end().catch(() => undefined);
  }

  private hear(payload: string): void {
    const invalidation = invalidationOf(payload);
    if (invalidation) void this.options.cache.heard(invalidation);
    else this.options.cache.empty();
  }

  private async pause(ms: number): Promise<void> {
    await delay(ms, undefined, { ref: false, signal: this.stopping.signal }).catch(() => undefined);
  }
}
