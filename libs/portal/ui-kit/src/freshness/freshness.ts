/** How an ERP figure stands: `live` was read for this view, `recent` is within its time, `stale` past it, `unavailable` is no figure at all. */
export const freshStates = ['live', 'recent', 'stale', 'unavailable'] as const;
export type FreshState = (typeof freshStates)[number];

/** Where a figure is from and how old it is. */
export interface FreshValue {
  /** ISO instant of the read; null when nothing was ever read. */
  readonly asOf: string | null;
  readonly state: FreshState;
  /** The system that owns it, without an article: "ERP", "PIM". */
  readonly owner: string;
}

/** The server's word (`LIVE`, `CACHED`, `RECENT`, `STALE`, `UNAVAILABLE`) as ours. An unknown word counts as stale: never fresher than it is. */
export function freshStateOf(word: string): FreshState {
  const lower = word.toLowerCase();
  if (lower === 'cached' || lower === 'fresh') return 'recent';
  return freshStates.find((state) => state === lower) ?? 'stale';
}

/** Of several figures shown under one note: the least fresh, and of those the oldest. */
export function leastFresh(values: readonly FreshValue[]): FreshValue | null {
  const worse = (a: FreshValue, b: FreshValue) => {
    const byState = freshStates.indexOf(a.state) - freshStates.indexOf(b.state);
    return byState !== 0 ? byState : (b.asOf ?? '').localeCompare(a.asOf ?? '');
  };
  return [...values].sort(worse).at(-1) ?? null;
}
