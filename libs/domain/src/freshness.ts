import type { Instant } from './time.js';

/**
 * A figure of the ERP with its age.
 * - live: read from the owner for this very question
 * - cached: within the integration map's "fresh for"
 * - stale: older than that, shown because the owner is slow or down
 * - unavailable: no figure; never a zero
 */
export type Reading<T> =
  | { readonly state: 'live' | 'cached' | 'stale'; readonly asOf: Instant; readonly value: T }
  | { readonly state: 'unavailable'; readonly asOf: null; readonly value: null };

export type FreshnessState = Reading<unknown>['state'];

export const unavailable: Reading<never> = { state: 'unavailable', asOf: null, value: null };

/** `live`: never answered from a cache, not even when the ERP fails. `cached`: by the integration map. */
export type ReadMode = 'live' | 'cached';
