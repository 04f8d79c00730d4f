import type { KillPoint } from './kill-points.js';
import { seededRandom } from './random.js';

/** Long with `npm run kill`. */
export const isLong = process.env['PORTICO_LONG'] === '1';

/** One run: its seed, and what was killed where. */
export class KillRun {
  readonly seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
  readonly random = seededRandom(this.seed);
  private readonly killed = new Map<string, number>();

  /** Tries each point in turn, then goes on in a seeded order. */
  *points(all: readonly KillPoint[]): Generator<KillPoint, never> {
    yield* all;
    for (;;) yield all[Math.floor(this.random() * all.length)] as KillPoint;
  }

  note(point: KillPoint, wasKilled: boolean): void {
    if (wasKilled) this.killed.set(point.name, (this.killed.get(point.name) ?? 0) + 1);
  }

  /** How many different points were met. */
  get met(): number {
    return this.killed.size;
  }
  get words(): string {
    return `seed ${String(this.seed)}; killed: ${[...this.killed].map(([name, times]) => `${name} ×${String(times)}`).join('; ') || 'nothing'}`;
  }
}
