/** A read under way whose answer will be stored, unless an invalidation arrives before it. */
export interface Fill {
  readonly startedMs: number;
  isDropped(key: string): boolean;
  end(): void;
}

interface OpenFill {
  readonly tagsByKey: ReadonlyMap<string, readonly string[]>;
  readonly dropped: Set<string>;
}

export class Fills {
  private readonly open = new Set<OpenFill>();

  begin(tagsByKey: ReadonlyMap<string, readonly string[]>, startedMs: number): Fill {
    const fill: OpenFill = { tagsByKey, dropped: new Set() };
    this.open.add(fill);
    return { startedMs, isDropped: (key) => fill.dropped.has(key), end: () => { this.open.delete(fill); } };
  }

  /** Drops what depends on one of these tags or keys and answers the keys. */
  invalidate(names: ReadonlySet<string>): readonly string[] {
    return this.drop((key, tags) => names.has(key) || tags.some((tag) => names.has(tag)));
  }

  invalidateAll(): readonly string[] {
    return this.drop(() => true);
  }

  private drop(concerns: (key: string, tags: readonly string[]) => boolean): readonly string[] {
    const keys: string[] = [];
    for (const { tagsByKey, dropped } of this.open) {
      for (const [key, tags] of tagsByKey) {
        if (!concerns(key, tags)) continue;
        dropped.add(key);
        keys.push(key);
      }
    }
    return keys;
  }
}
