export interface FilterOption { readonly value: string; readonly label: string; readonly count?: number }

/** `toggle` is on or off; `choice` has one value, `many` several; `period` is a preset or two days, as `period.ts` writes them. */
export type FilterDefinition = { readonly key: string; readonly label: string; readonly pinned?: boolean } & (
  | { readonly kind: 'toggle'; readonly count?: number }
  | { readonly kind: 'choice' | 'many'; readonly options: readonly FilterOption[] }
  | { readonly kind: 'period' }
);

export type FilterValue = string | readonly string[] | boolean | null;
