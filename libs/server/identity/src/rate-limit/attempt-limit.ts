import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

export interface AttemptWish {
  readonly name: string;
  readonly attempts: number;
  readonly windowSeconds: number;
}
export interface Refused {
  readonly retryAfterSeconds: number;
}

/** So many attempts of one kind by whoever the key names. Counted in PostgreSQL, so by the whole fleet; keys are kept as hashes. */
export class AttemptLimit {
  private readonly limiter: RateLimiterPostgres;

  constructor(source: DataSource, { name, attempts, windowSeconds }: AttemptWish) {
    this.limiter = new RateLimiterPostgres({ storeClient: source, storeType: 'typeorm', tableName: 'sign_in_limit', tableCreated: true, keyPrefix: name, points: attempts, duration: windowSeconds });
  }

  /** Counts an attempt. Null: it may be made. */
  async refused(...key: readonly string[]): Promise<Refused | null> {
    try {
      await this.limiter.consume(hashed(key));
      return null;
    } catch (error) {
      if (error instanceof RateLimiterRes) return { retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
      throw error;
    }
  }

  /** What was counted is forgotten: it was the person. */
  async forget(...key: readonly string[]): Promise<void> {
    await this.limiter.delete(hashed(key));
  }
}

const hashed = (key: readonly string[]): string => createHash('sha256').update(JSON.stringify(key)).digest('base64url');
