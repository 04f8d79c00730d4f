/** How one piece of view state is written in the URL. What can't be read becomes the default: a bad link shows a page, not an error. */
export interface UrlParam<T> {
  readonly read: (values: readonly string[]) => T;
  /** No values leave the parameter out; defaults are left out, so links stay short. */
  write(value: T): readonly string[];
}

export const textParam = (): UrlParam<string | null> => ({
  read: ([first]) => (first === undefined || first === '' ? null : first),
  write: (value) => (value === null || value === '' ? [] : [value]),
});

/** One of the given words, or null. */
export const choiceParam = <const T extends string>(choices: readonly T[]): UrlParam<T | null> => ({
  read: ([first]) => choices.find((choice) => choice === first) ?? null,
  write: (value) => (value === null ? [] : [value]),
});

/** Repeated: `?material=A2&material=A4`. */
export const listParam = (): UrlParam<readonly string[]> => ({
  read: (values) => [...new Set(values.filter((value) => value !== ''))],
  write: (values) => values,
});

export const flagParam = (initial = false): UrlParam<boolean> => ({ read: ([first]) => (first === '1' || first === '0' ? first === '1' : initial), write: (value) => (value === initial ? [] : [value ? '1' : '0']) });

/** A page counted from 1. */
export const pageParam = (): UrlParam<number> => ({
  read: ([first]) => (first !== undefined && /^[1-9]\d{0,5}$/.test(first) ? Number(first) : 1),
  write: (value) => (value <= 1 ? [] : [String(value)]),
});

export interface Sort { readonly column: string; readonly direction: 'asc' | 'desc' }

/** `issued` or `-issued`; columns outside the list are ignored. */
export const sortParam = (columns: readonly string[], initial: Sort): UrlParam<Sort> => ({
  read: ([first]) => {
    const column = first?.replace(/^-/, '');
    return column !== undefined && columns.includes(column) ? { column, direction: first?.startsWith('-') ? 'desc' : 'asc' } : initial;
  },
  write: ({ column, direction }) => (column === initial.column && direction === initial.direction ? [] : [direction === 'desc' ? `-${column}` : column]),
});
