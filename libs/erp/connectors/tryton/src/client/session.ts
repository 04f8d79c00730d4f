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

/** Tryton itself said that the user or the password is wrong. */
export class PasswordRefused extends ErpError {
  constructor() {
    super('unauthorised', 'Tryton refused the user or the password; it is not tried again for half an hour, so that nobody is locked out');
  }
}
const pauseAfterRefusalMs = 1_800_000;

/**
 * The one session of a process: one login in flight, whoever asks.
 * Tryton answers 429 from the sixth failure within five minutes, with the right password too: whoever goes on trying a wrong one
 * locks the portal's only user out for everybody.
 */
export class SessionKeeper {
  private session: Promise<TrytonSession> | null = null;
  private refusal: { readonly error: PasswordRefused; readonly until: number } | null = null;

  constructor(private readonly logIn: LogIn, private readonly now: () => number = () => performance.now()) {}

  /** @throws PasswordRefused without asking Tryton, while a refused password may not be tried again */
  current(): Promise<TrytonSession> {
    if (this.refusal && this.now() < this.refusal.until) return Promise.reject(this.refusal.error);
    this.session ??= this.start();
    return this.session;
  }

  /** A new session instead of one that Tryton no longer accepts. A hundred callers who held the old one log in once. */
  async renew(stale: TrytonSession): Promise<TrytonSession> {
    const promised = this.current();
    if ((await promised) === stale && this.session === promised) this.session = null;
    return this.current();
  }

  private start(): Promise<TrytonSession> {
    const starting = this.logIn();
    starting.catch((error: unknown) => {
      if (this.session === starting) this.session = null;
      if (error instanceof PasswordRefused) this.refusal = { error, until: this.now() + pauseAfterRefusalMs };
    });
    return starting;
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
