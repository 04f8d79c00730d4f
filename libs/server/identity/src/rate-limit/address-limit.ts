import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { networkOf } from './network.js';
import type { Admission } from './sign-in-limits.js';

const windowSeconds = 15 * 60;

/** So many attempts of one kind from one address within 15 minutes. Counted in PostgreSQL, so by the whole fleet; no address is kept. */
export class AddressLimit {
  private readonly limiter: RateLimiterPostgres;

  constructor(source: DataSource, { name, attempts }: { readonly name: string; readonly attempts: number }) {
    this.limiter = new RateLimiterPostgres({ storeClient: source, storeType: 'typeorm', tableName: 'sign_in_limit', tableCreated: true, keyPrefix: name, points: attempts, duration: windowSeconds });
  }

  async admit(address: string): Promise<Admission> {
    try {
      await this.limiter.consume(createHash('sha256').update(networkOf(address)).digest('base64url'));
      return { kind: 'admitted' };
    } catch (error) {
      if (error instanceof RateLimiterRes) return { kind: 'refused', retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
      throw error;
    }
  }
}
