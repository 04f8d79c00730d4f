import { useSyncExternalStore } from 'react';

export interface LineEdit { readonly quantity?: string; readonly note?: string }

/** What is typed and not yet saved, by line. Each cell listens for its own line, so that a letter draws one cell and not five hundred lines. */
export class PendingEdits {
  private readonly edits = new Map<string, LineEdit>();
  private readonly listeners = new Set<() => void>();
  private removed: ReadonlySet<string> = new Set();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };
  of(lineId: string): LineEdit | undefined {
    return this.edits.get(lineId);
  }
  /** Lines of which nothing is to be left; the same set for as long as it is the same lines. */
  readonly removedLines = (): ReadonlySet<string> => this.removed;

  get isEmpty(): boolean {
    return this.edits.size === 0;
  }
  all(): ReadonlyMap<string, LineEdit> {
    return new Map(this.edits);
  }
  add(lineId: string, change: LineEdit): void {
    this.edits.set(lineId, { ...this.edits.get(lineId), ...change });
    this.told();
  }
  /** Saved; what was typed since stays. */
  settle(batch: ReadonlyMap<string, LineEdit>): void {
    for (const [lineId, change] of batch) if (this.edits.get(lineId) === change) this.edits.delete(lineId);
    this.told();
  }

  private told(): void {
    const removed = [...this.edits].filter(([, { quantity }]) => quantity === '0').map(([lineId]) => lineId);
    if (removed.length !== this.removed.size || removed.some((lineId) => !this.removed.has(lineId))) this.removed = new Set(removed);
    for (const listener of this.listeners) listener();
  }
}

export const usePendingEdit = (pending: PendingEdits, lineId: string): LineEdit | undefined => useSyncExternalStore(pending.subscribe, () => pending.of(lineId));
export const useRemovedLines = (pending: PendingEdits): ReadonlySet<string> => useSyncExternalStore(pending.subscribe, pending.removedLines);
