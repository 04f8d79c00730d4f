import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import type { Json } from './values.js';

/** The user's preferences, which every call hands back as its context. */
export type TrytonContext = Readonly<Record<string, Json>>;

export interface TrytonSession {
  readonly authorization: string;
  readonly userId: number;
  readonly companyId: number;
  readonly context: TrytonContext;
}
export type LogIn = () => Promise<TrytonSession>;

/** Pauses after the first, second and third refusal in a row of a password that worked before. */
const pausesMs = [1_000, 1_000, 1_800_000] as const;

/**
 * The one session of a process: one login in flight, whoever asks.
 * Tryton answers 429 from the sixth failure on, with the right password too: whoever goes on trying locks the portal's only
 * user out for everybody. So a password that never worked is tried once, and one that did three times, then every half hour.
 */
export class SessionKeeper {
  private session: Promise<TrytonSession> | null = null;
  private hasWorked = false;
  private refusals = 0;
  private refusal: { readonly error: ErpError; readonly until: number } | null = null;

  constructor(private readonly logIn: LogIn, private readonly now: () => number = () => performance.now()) {}

  /** @throws ErpError unauthorised, without asking Tryton, while a refused password may not be tried again */
  current(): Promise<TrytonSession> {
    if (this.refusal && this.now() < this.refusal.until) return Promise.reject(this.refusal.error);
    this.session ??= this.start();
    return this.session;
  }

  /** A new session instead of one that Tryton no longer accepts. A hundred callers who held the old one log in once. */
  async renew(stale: TrytonSession): Promise<TrytonSession> {
    const held = await this.current();
    if (held === stale) this.session = null;
    return this.current();
  }

  private start(): Promise<TrytonSession> {
    const starting = this.logIn();
    starting.then(
      () => { this.hasWorked = true; this.refusals = 0; this.refusal = null; },
      (error: unknown) => {
        if (this.session === starting) this.session = null;
        if (error instanceof ErpError && error.kind === 'unauthorised') this.refuse(error);
      },
    );
    return starting;
  }

  private refuse(error: ErpError): void {
    const pause = this.hasWorked ? pausesMs[Math.min(this.refusals, pausesMs.length - 1)] : Infinity;
    this.refusals += 1;
    this.refusal = { error, until: this.now() + (pause ?? Infinity) };
  }
}

const jsonValue: z.ZodType<Json> = z.json();
export const wireLogin = z.tuple([z.number().int(), z.string().min(1)]);
export const wirePreferences = z.record(z.string(), jsonValue);

export const authorizationOf = (login: string, userId: number, session: string): string =>
  `Session ${Buffer.from(`${login}:${userId}:${session}`).toString('base64')}`;

/**
 * Without a company in the context the per-company fields read as null (a missing credit limit would look like "unlimited")
 * and cost prices as 0, without an error. So there is no session without one.
 */
export function contextFrom(preferences: TrytonContext): { readonly context: TrytonContext; readonly companyId: number } {
  const companyId = preferences['company'];
  if (typeof companyId !== 'number') throw new ErpError('refused', 'The Tryton user has no company: choose one in its preferences');
  return { context: preferences, companyId };
}
