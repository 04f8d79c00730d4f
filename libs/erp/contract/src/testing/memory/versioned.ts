import type { DeltaPage, DeltaRequest } from '@portico/domain';

/** Counts the changes of one memory ERP: the watermark of its lists. */
export class ChangeCounter {
  private last = 0;
  next(): number {
    this.last += 1;
    return this.last;
  }
  get now(): number {
    return this.last;
  }
}

/** Records by id in the order they were first put, each with its last change. */
export class Versioned<T> {
  private readonly records = new Map<string, { readonly record: T; readonly changedAt: number }>();
  constructor(private readonly changes: ChangeCounter) {}

  put(id: string, record: T): void {
    this.records.set(id, { record, changedAt: this.changes.next() });
  }
  get(id: string): T | null {
    return this.records.get(id)?.record ?? null;
  }
  all(): readonly T[] {
    return [...this.records.values()].map((each) => each.record);
  }

  /** The watermark is that of the walk's first page: what changes during the walk comes in the next one. */
  page({ cursor, watermark, limit }: DeltaRequest): DeltaPage<T> {
    const [position, begun] = cursor === null ? [0, this.changes.now] : (JSON.parse(cursor) as [number, number]);
    const since = watermark === null ? 0 : Number(watermark);
    const entries = [...this.records.values()];
    const items: T[] = [];
    let at = position;
    for (; at < entries.length && items.length < limit; at += 1) {
      const entry = entries[at];
      if (entry && entry.changedAt > since) items.push(entry.record);
    }
    const isLast = !entries.slice(at).some((entry) => entry.changedAt > since);
    return { items, nextCursor: isLast ? null : JSON.stringify([at, begun]), watermark: isLast ? String(begun) : null, rejected: [] };
  }
}
