import type { CacheEntry } from './entry.js';

/**
 * How the read of one key ended.
 * - fetched: by its owner, just now
 * - found: in the shared tier
 * - silent: the owner answered, but not this key
 * - failed: no answer; `lastResort` is what may be shown in an outage
 */
export type Landing =
  | { readonly kind: 'fetched'; readonly entry: CacheEntry }
  | { readonly kind: 'found'; readonly entry: CacheEntry }
  | { readonly kind: 'silent'; readonly lastResort: CacheEntry | null }
  | { readonly kind: 'failed'; readonly error: unknown; readonly lastResort: CacheEntry | null };

interface Seat {
  readonly landed: Promise<Landing>;
  readonly land: (landing: Landing) => void;
  isOver: boolean;
}

/** Keys that are read together, and whoever waits for one of them. With nobody left to wait the read is aborted. */
export class Flight {
  private readonly controller = new AbortController();
  private readonly seats = new Map<string, Seat>();
  private passengers = 0;

  constructor(readonly keys: readonly string[], private mustLand: boolean) {
    for (const key of keys) {
      let land: (landing: Landing) => void = () => undefined;
      const landed = new Promise<Landing>((resolve) => { land = resolve; });
      this.seats.set(key, { landed, land, isOver: false });
    }
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  landing(key: string): Promise<Landing> {
    return this.seat(key).landed;
  }

  land(key: string, landing: Landing): void {
    const seat = this.seat(key);
    seat.isOver = true;
    seat.land(landing);
  }

  /** Keys of which nobody has said yet how they ended. */
  get open(): readonly string[] {
    return this.keys.filter((key) => !this.seat(key).isOver);
  }

  board(): void {
    this.passengers += 1;
  }

  leave(): void {
    this.passengers -= 1;
    if (this.passengers <= 0 && !this.mustLand && this.open.length > 0) this.controller.abort(new Error('Nobody waits for it any more'));
  }

  /** Goes on without passengers: its answer is still worth storing. */
  flyOn(): void {
    this.mustLand = true;
  }

  private seat(key: string): Seat {
    const seat = this.seats.get(key);
    if (!seat) throw new Error(`Key ${key} is not on this flight`);
    return seat;
  }
}

/** One flight per key and scope in this process. */
export class Flights {
  private readonly underWay = new Map<string, Flight>();

  find(scope: string, key: string): Flight | undefined {
    const flight = this.underWay.get(place(scope, key));
    return flight?.signal.aborted ? undefined : flight;
  }

  open(scope: string, flight: Flight): void {
    for (const key of flight.keys) this.underWay.set(place(scope, key), flight);
  }

  close(scope: string, flight: Flight): void {
    for (const key of flight.keys) if (this.underWay.get(place(scope, key)) === flight) this.underWay.delete(place(scope, key));
  }

  /** Whoever comes after an invalidation reads anew; those aboard asked before it and stay. */
  detach(keys: readonly string[]): void {
    const gone = new Set(keys);
    for (const each of [...this.underWay.keys()]) if (gone.has(each.slice(0, each.indexOf('\n')))) this.underWay.delete(each);
  }

  detachAll(): void {
    this.underWay.clear();
  }
}

const place = (scope: string, key: string): string => `${key}\n${scope}`;
