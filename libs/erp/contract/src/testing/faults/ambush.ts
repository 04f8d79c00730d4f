import type { HeldCall } from '../conformance/subject.js';

/** What happens to one call of a step: it waits for `go`, and `done` is told when the ERP has carried it out. */
export type Ambush =
  | { readonly kind: 'lose-reply' }
  | { readonly kind: 'hold'; readonly reached: () => void; readonly go: Promise<'release' | 'drop'>; readonly done: () => void };

/** Faults that wait for the next call of a step, first set first met. */
export class Ambushes {
  private readonly waiting = new Map<string, Ambush[]>();
  private readonly drops = new Set<() => void>();

  loseReplyOf(step: string): void {
    this.add(step, { kind: 'lose-reply' });
  }

  hold(step: string): HeldCall {
    let reached = (): void => undefined;
    let done = (): void => undefined;
    let decide = (_way: 'release' | 'drop'): void => undefined;
    const hasReached = new Promise<void>((resolve) => { reached = resolve; });
    const isDone = new Promise<void>((resolve) => { done = resolve; });
    const go = new Promise<'release' | 'drop'>((resolve) => { decide = resolve; });
    this.drops.add(() => { decide('drop'); });
    this.add(step, { kind: 'hold', reached, go, done });
    return { reached: hasReached, release: async () => { decide('release'); await isDone; } };
  }

  /** The ambush that this call walks into; it is used up. */
  meet(step: string | null): Ambush | null {
    return (step === null ? undefined : this.waiting.get(step)?.shift()) ?? null;
  }

  clear(): void {
    this.waiting.clear();
    for (const drop of this.drops) drop();
    this.drops.clear();
  }

  private add(step: string, ambush: Ambush): void {
    this.waiting.set(step, [...(this.waiting.get(step) ?? []), ambush]);
  }
}
