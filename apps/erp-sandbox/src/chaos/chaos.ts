import { z } from 'zod';

const share = z.number().min(0).max(1);
const count = z.number().int().min(0);
/** For the next `next` requests, and after that with probability `rate`. */
const sometimes = z.object({ next: count, rate: share });

export const chaosSchema = z.object({
  /** Added before each answer, in milliseconds. */
  latencyMs: count.max(120_000),
  /** Every request refused at the door with 503; nothing is done. */
  down: z.boolean(),
  /** 500; half of them, for writes, after the write is committed. */
  failure: sometimes,
  /** A body that is not what it says it is. */
  malformed: sometimes,
  /** The write is committed and the connection dropped without a reply. */
  deafAfterWrite: sometimes,
  /** Holds a write open, before or after its commit, in milliseconds. */
  slowWrite: z.object({ beforeCommitMs: count.max(600_000), afterCommitMs: count.max(600_000), next: count.nullable() }),
  /** Forgets idempotency keys and does not look for references: an ERP without the two. */
  forgetful: z.boolean(),
  /** What happens to an order over the limit. */
  creditPolicy: z.enum(['hold', 'refuse']),
  /** Requests a minute per token; 0 for no limit. Null: as configured. */
  rateLimit: count.nullable(),
  /** Only these operations suffer; null for all. */
  operations: z.array(z.string()).nullable(),
});
export type ChaosSettings = z.infer<typeof chaosSchema>;
export type ChaosChange = { [K in keyof ChaosSettings]?: ChaosSettings[K] extends Record<string, unknown> ? Partial<ChaosSettings[K]> : ChaosSettings[K] };

const calm = (): ChaosSettings => ({
  latencyMs: 0, down: false, failure: { next: 0, rate: 0 }, malformed: { next: 0, rate: 0 }, deafAfterWrite: { next: 0, rate: 0 },
  slowWrite: { beforeCommitMs: 0, afterCommitMs: 0, next: null }, forgetful: false, creditPolicy: 'hold', rateLimit: null, operations: null,
});

/** How badly this ERP behaves. Kept in memory: a restart calms it. */
export class Chaos {
  private settings = calm();

  constructor(private readonly random: () => number = Math.random) {}

  get current(): Readonly<ChaosSettings> {
    return this.settings;
  }

  change(wish: ChaosChange): ChaosSettings {
    const merged = Object.fromEntries(Object.entries(this.settings).map(([key, value]) => {
      const given = wish[key as keyof ChaosChange];
      const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [key, given === undefined ? value : isGroup ? { ...value, ...(given as object) } : given];
    }));
    this.settings = chaosSchema.parse(merged);
    return this.settings;
  }

  calm(): ChaosSettings {
    this.settings = calm();
    return this.settings;
  }

  concerns(operation: string): boolean {
    return this.settings.operations?.includes(operation) ?? true;
  }

  fails(operation: string): boolean { return this.strikes('failure', operation); }
  isMalformed(operation: string): boolean { return this.strikes('malformed', operation); }
  isDeaf(operation: string): boolean { return this.strikes('deafAfterWrite', operation); }
  flips(): boolean { return this.random() < 0.5; }

  /** How long to hold this write open; counts it. */
  slowness(operation: string): { beforeCommitMs: number; afterCommitMs: number } {
    const { slowWrite } = this.settings;
    if (!this.concerns(operation) || slowWrite.next === 0) return { beforeCommitMs: 0, afterCommitMs: 0 };
    if (slowWrite.next !== null) slowWrite.next -= 1;
    return slowWrite;
  }

  private strikes(kind: 'failure' | 'malformed' | 'deafAfterWrite', operation: string): boolean {
    if (!this.concerns(operation)) return false;
    const setting = this.settings[kind];
    if (setting.next > 0) {
      setting.next -= 1;
      return true;
    }
    return setting.rate > 0 && this.random() < setting.rate;
  }
}
