import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { APP_DATABASE } from '@portico/platform-persistence';
import { networkOf } from './network.js';

const windowSeconds = 15 * 60;
/** Wrong passwords for one account from one address. Nobody elsewhere can use them up. */
export const attemptsPerAccountAndAddress = 10;
/** Attempts from one address, for whatever accounts. */
export const attemptsPerAddress = 100;
/** From so many attempts on an account, from anywhere, each answer takes longer. It is slowed and never locked. */
const slowAfter = 20;
const slowStepMs = 100;
const slowestMs = 2_000;

export type Admission = { readonly kind: 'admitted' } | { readonly kind: 'refused'; readonly retryAfterSeconds: number };

/** Counted in PostgreSQL, so by the whole fleet. Keys are hashes: no e-mail address is kept. */
@Injectable()
export class SignInLimits {
  private readonly perPair: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;
  private readonly perAccount: RateLimiterPostgres;

  constructor(@Inject(APP_DATABASE) source: DataSource) {
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres => new RateLimiterPostgres({
      storeClient: source, storeType: 'typeorm', tableName: 'sign_in_limit', tableCreated: true, keyPrefix, points, duration: windowSeconds,
    });
    this.perPair = limiter('pair', attemptsPerAccountAndAddress);
    this.perAddress = limiter('address', attemptsPerAddress);
    this.perAccount = limiter('account', Number.MAX_SAFE_INTEGER);
  }

  /** Counts an attempt. */
  async admit(email: string, address: string): Promise<Admission> {
    const network = networkOf(address);
    const refused = await consumed(this.perAddress, hashed(network)) ?? await consumed(this.perPair, hashed(email, network));
    if (refused !== null) return { kind: 'refused', retryAfterSeconds: refused };
    const { consumedPoints } = await this.perAccount.consume(hashed(email));
    if (consumedPoints > slowAfter) await delay(Math.min((consumedPoints - slowAfter) * slowStepMs, slowestMs));
    return { kind: 'admitted' };
  }

  /** The right password: what was counted for this account and address is forgotten. */
  async succeeded(email: string, address: string): Promise<void> {
    const network = networkOf(address);
    await this.perPair.delete(hashed(email, network));
    await this.perAccount.delete(hashed(email));
    await this.perAddress.reward(hashed(network));
  }
}

const hashed = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** Null, or the seconds until the next attempt. */
async function consumed(limiter: RateLimiterPostgres, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw error;
  }
}
