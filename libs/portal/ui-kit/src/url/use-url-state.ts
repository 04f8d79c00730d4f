import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

import type { UrlParam } from './url-params';

// `never` in, anything out: each parameter is checked by its own type below.
type Shape = Readonly<Record<string, UrlParam<never> | UrlParam<unknown>>>;
export type UrlValues<S> = { readonly [K in keyof S]: S[K] extends UrlParam<infer T> ? T : never };

export interface UrlStateOptions {
  /** Parameters that go back to their default when another changes: the page, when a filter does. */
  readonly resetWith?: readonly string[];
}

export interface SetOptions {
  /** `replace` for what a person would not step back through, as the letters of a search. Default `push`. */
  readonly history?: 'push' | 'replace';
}

export interface UrlState<S> {
  readonly values: UrlValues<S>;
  readonly set: (changes: Partial<UrlValues<S>>, options?: SetOptions) => void;
  /** The same page with these changes, for an ordinary link. */
  readonly href: (changes: Partial<UrlValues<S>>) => string;
}

/** View state that lives in the URL: filters, sort, page, open drawer. `shape` is made once, outside the component. */
export function useUrlState<S extends Shape>(shape: S, { resetWith = [] }: UrlStateOptions = {}): UrlState<S> {
  const { pathname, search, state: locationState } = useLocation();
  const navigate = useNavigate();
  // Several changes before the next render build on each other.
  const pending = useRef(search);
  useEffect(() => { pending.current = search; }, [search]);
  const resets = resetWith.join();

  const values = useMemo(() => readAll(shape, new URLSearchParams(search)), [shape, search]);
  const apply = useCallback((base: string, changes: Partial<UrlValues<S>>) => {
    const params = new URLSearchParams(base);
    const touchesOther = Object.keys(changes).some((key) => !resets.split(',').includes(key));
    if (touchesOther) for (const key of resets.split(',')) params.delete(key);
    for (const key of Object.keys(changes)) {
      params.delete(key);
      for (const value of written(shape[key], changes[key as keyof S])) params.append(key, value);
    }
    const text = params.toString();
    return text === '' ? '' : `?${text}`;
  }, [shape, resets]);

  const set = useCallback((changes: Partial<UrlValues<S>>, { history = 'push' }: SetOptions = {}) => {
    const next = apply(pending.current, changes);
    if (next === pending.current) return;
    pending.current = next;
    void navigate({ pathname, search: next }, { replace: history === 'replace', preventScrollReset: true, state: locationState as unknown });
  }, [apply, navigate, pathname, locationState]);

  const href = useCallback((changes: Partial<UrlValues<S>>) => `${pathname}${apply(search, changes)}`, [apply, pathname, search]);
  return { values, set, href };
}

const written = (param: Shape[string] | undefined, value: unknown): readonly string[] => (param === undefined || value === undefined ? [] : (param as UrlParam<unknown>).write(value));

function readAll<S extends Shape>(shape: S, params: URLSearchParams): UrlValues<S> {
  const entries = Object.entries(shape).map(([key, param]) => [key, (param as UrlParam<unknown>).read(params.getAll(key))]);
  return Object.fromEntries(entries) as UrlValues<S>;
}
