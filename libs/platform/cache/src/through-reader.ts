import { abandonable } from './abandonable.js';
import type { CacheEntry } from './entry.js';
import { Flight, type Flights, type Landing } from './flight.js';
import type { Loader, LoaderParts } from './loader.js';
import { ageOf } from './policy.js';
import { reading, unavailableReading, type CacheReading } from './reading.js';
import type { CacheRequest } from './request.js';

export interface ThroughReaderParts extends Pick<LoaderParts, 'first' | 'counters' | 'nowMs' | 'sleep' | 'inBackground' | 'reportScopeMismatch'> {
  readonly flights: Flights;
  readonly loader: Loader;
  readonly invalidate: (names: readonly string[]) => Promise<void>;
}

type Readings = Map<string, CacheReading<unknown>>;

/** Answers from the first tier, and lets a flight bring what is not there. */
export class ThroughReader {
  constructor(private readonly parts: ThroughReaderParts) {}

  async read(request: CacheRequest<unknown>, keys: readonly string[]): Promise<Readings> {
    const readings: Readings = new Map();
    const missing = new Map<string, CacheEntry | null>();
    const worthRefreshing: string[] = [];
    for (const key of keys) {
      const held = this.held(request, key);
      const age = held ? ageOf(held.asOfMs, request.policy, this.parts.nowMs()) : 'expired';
      if (!held || age === 'last-resort' || age === 'expired') {
        missing.set(key, age === 'last-resort' ? held : null);
        continue;
      }
      this.parts.counters.add(request.object, age === 'revalidating' ? 'hit-stale' : 'hit-tier-one');
      readings.set(key, reading(age === 'revalidating' ? 'stale' : 'cached', held));
      if (age !== 'fresh') worthRefreshing.push(key);
    }
    // Begun before anyone waits for what is missing: a slow owner must not keep the rest from being renewed.
    this.refresh(request, worthRefreshing);
    const found: string[] = [];
    for (const [key, landing] of await this.landings(request, missing)) readings.set(key, this.settle(request, key, landing, missing.get(key) ?? null, found));
    this.refresh(request, found);
    return readings;
  }

  /** Joins the flights under way, opens one for the rest, and waits; only so long where a stale figure is at hand for every key. */
  private async landings(request: CacheRequest<unknown>, missing: ReadonlyMap<string, CacheEntry | null>): Promise<ReadonlyMap<string, Landing>> {
    if (missing.size === 0) return new Map();
    const seats = this.board(request, [...missing.keys()]);
    const flights = new Set(seats.values());
    for (const flight of flights) flight.board();
    try {
      const all = Promise.all([...seats].map(async ([key, flight]) => [key, await flight.landing(key)] as const));
      const mustWait = [...missing.values()].some((lastResort) => lastResort === null);
      const landed = await abandonable(mustWait ? all : Promise.race([all, this.parts.sleep(request.policy.slowAfterMs ?? 1_000)]), request.signal);
      if (landed) return new Map(landed);
      for (const flight of flights) flight.flyOn();
      return new Map([...missing].map(([key, lastResort]) => [key, { kind: 'silent', lastResort }]));
    } finally {
      for (const flight of flights) flight.leave();
    }
  }

  private board(request: CacheRequest<unknown>, keys: readonly string[]): Map<string, Flight> {
    const seats = new Map<string, Flight>();
    for (const key of keys) {
      const flight = this.parts.flights.find(request.scope, key);
      if (flight) seats.set(key, flight);
    }
    this.parts.counters.add(request.object, 'joined-flight', seats.size);
    const rest = keys.filter((key) => !seats.has(key));
    if (rest.length > 0) {
      const flight = this.depart(request, rest, 'read');
      for (const key of rest) seats.set(key, flight);
    }
    return seats;
  }

  private depart(request: CacheRequest<unknown>, keys: readonly string[], purpose: 'read' | 'refresh'): Flight {
    const { flights, loader, inBackground } = this.parts;
    const flight = new Flight(keys, purpose === 'refresh');
    flights.open(request.scope, flight);
    inBackground(loader.load(request, flight, purpose).finally(() => { flights.close(request.scope, flight); }));
    return flight;
  }

  private settle(request: CacheRequest<unknown>, key: string, landing: Landing, held: CacheEntry | null, worthRefreshing: string[]): CacheReading<unknown> {
    if (landing.kind === 'fetched') return reading('live', landing.entry);
    if (landing.kind === 'found') {
      const age = ageOf(landing.entry.asOfMs, request.policy, this.parts.nowMs());
      if (age !== 'fresh') worthRefreshing.push(key);
      return reading(age === 'fresh' || age === 'ageing' ? 'cached' : 'stale', landing.entry);
    }
    if (landing.kind === 'failed' && !request.isOutage(landing.error)) throw landing.error;
    const lastResort = newest(landing.lastResort, held);
    this.parts.counters.add(request.object, lastResort ? 'stale-for-outage' : 'unavailable');
    return lastResort ? reading('stale', lastResort) : unavailableReading;
  }

  private refresh(request: CacheRequest<unknown>, keys: readonly string[]): void {
    const idle = keys.filter((key) => !this.parts.flights.find(request.scope, key));
    if (idle.length === 0) return;
    const flight = this.depart(request, idle, 'refresh');
    this.parts.inBackground(Promise.all(idle.map(async (key) => {
      const landing = await flight.landing(key);
      // A refusal is not hidden behind what was held: the next reader asks, and is told.
      if (landing.kind === 'failed' && !request.isOutage(landing.error)) await this.parts.invalidate([key]);
    })));
  }

  private held(request: CacheRequest<unknown>, key: string): CacheEntry | null {
    const entry = this.parts.first.get(key);
    if (!entry) return null;
    if (entry.scope === request.scope) return entry;
    this.parts.reportScopeMismatch(key, request.scope, entry.scope);
    return null;
  }
}

const newest = (left: CacheEntry | null, right: CacheEntry | null): CacheEntry | null =>
  !left || !right ? left ?? right : left.asOfMs >= right.asOfMs ? left : right;
