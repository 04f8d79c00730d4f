export interface FilterOption { readonly value: string; readonly label: string; readonly count?: number }

/** `toggle` is on or off; `choice` has one value, `many` several. */
export type FilterDefinition = { readonly key: string; readonly label: string; readonly pinned?: boolean } & (
  | { readonly kind: 'toggle'; readonly count?: number }
  | { readonly kind: 'choice' | 'many'; readonly options: readonly FilterOption[] }
);

export type FilterValue = string | readonly string[] | boolean | null;
