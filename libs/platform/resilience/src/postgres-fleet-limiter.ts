import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { FleetLimiter, FleetWish } from './policy-options.js';

export interface PostgresFleetLimiterOptions {
  /** Bound to one session: no transaction pooler in between. */
  readonly connectionString: string;
  /** Between two looks for a free place, jittered. Default 25. */
  readonly pollMs?: number;
  /** How long the database may take to answer. Default 2,000. */
  readonly patienceMs?: number;
  /** After a failure it is left alone for so long. Default 1,000. */
  readonly pauseMs?: number;
  /** Hears that the database is away. While it is, every wish is granted: each process keeps its own cap. */
  readonly onUnavailable?: (error: unknown) => void;
}

/** A session with the places it holds. A session that ends gives them back by itself: a killed process blocks nobody. */
class Session {
  readonly held = new Map<string, Set<number>>();
  constructor(readonly client: pg.Client) {}

  placesOf(name: string): Set<number> {
    let places = this.held.get(name);
    if (!places) {
      places = new Set();
      this.held.set(name, places);
    }
    return places;
  }
}

/** Caps calls across processes: a place is an advisory lock, of one session per process. */
export class PostgresFleetLimiter implements FleetLimiter {
  private session: Promise<Session> | null = null;
  private asking: Promise<unknown> = Promise.resolve();
  private pausedUntil = 0;

  constructor(private readonly options: PostgresFleetLimiterOptions) {}

  async acquire(wish: FleetWish): Promise<(() => Promise<void>) | null> {
    const end = performance.now() + wish.deadlineMs;
    for (;;) {
      wish.signal.throwIfAborted();
      const release = await this.oneAfterAnother(() => this.look(wish));
      if (release) return release;
      const left = end - performance.now();
      if (left <= 0) return null;
      await pause(Math.min(left, (this.options.pollMs ?? 25) * (0.5 + Math.random())), undefined, { signal: wish.signal }).catch(() => wish.signal.throwIfAborted());
    }
  }

  async close(): Promise<void> {
    const session = await this.session?.catch(() => null);
    this.session = null;
    await session?.client.end().catch(() => undefined);
  }

  /** A connection asks one thing at a time; and advisory locks are re-entrant: two looks at once could both get the same place. */
  private oneAfterAnother<T>(ask: () => Promise<T>): Promise<T> {
    const next = this.asking.then(ask, ask);
    this.asking = next.catch(() => undefined);
    return next;
  }

  private async look(wish: FleetWish): Promise<(() => Promise<void>) | null> {
    if (performance.now() < this.pausedUntil) return () => Promise.resolve();
    const opened = this.session ?? this.connect();
    try {
      const session = await opened;
      const places = session.placesOf(wish.name);
      const candidates = candidatesFor(wish).filter((place) => !places.has(place));
      // Rows are tried one by one, and the first lock that is free ends it.
      const { rows } = await session.client.query<{ place: number }>(
        'select place from unnest($2::int[]) as place where pg_try_advisory_lock(hashtext($1), place) limit 1', [keyOf(wish.name), candidates]);
      const place = rows[0]?.place;
      if (place === undefined) return null;
      places.add(place);
      return () => this.release(opened, session, wish.name, place);
    } catch (error) {
      this.forget(opened);
      this.pausedUntil = performance.now() + (this.options.pauseMs ?? 1_000);
      this.options.onUnavailable?.(error);
      return () => Promise.resolve();
    }
  }

  private async release(opened: Promise<Session>, session: Session, name: string, place: number): Promise<void> {
    // A session that does not answer is ended, and its places with it.
    await this.oneAfterAnother(() => session.client.query('select pg_advisory_unlock(hashtext($1), $2)', [keyOf(name), place])).catch(() => { this.forget(opened); });
    session.placesOf(name).delete(place);
  }

  private connect(): Promise<Session> {
    const { connectionString, patienceMs = 2_000 } = this.options;
    const client = new pg.Client({ connectionString, application_name: 'portico calls', keepAlive: true, connectionTimeoutMillis: patienceMs, query_timeout: patienceMs });
    const opened = client.connect().then(() => new Session(client));
    client.on('error', () => { this.forget(opened); });
    this.session = opened;
    return opened;
  }

  /** The next look begins a new session. Ending the old one gives its places back. */
  private forget(opened: Promise<Session>): void {
    if (this.session === opened) this.session = null;
    void opened.then((session) => session.client.end()).catch(() => undefined);
  }
}

const keyOf = (name: string): string => `portico calls: ${name}`;

/** Buyers take their own places first; the others may not take those. */
function candidatesFor({ limit, buyerShare, priority }: FleetWish): readonly number[] {
  const places = Array.from({ length: limit }, (_each, index) => index);
  return priority === 'buyer' ? places : places.slice(buyerShare);
}
