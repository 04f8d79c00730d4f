import type { DataObject } from './integration-map.js';

/** What one run of a sync did. */
export interface SyncReport {
  /** Records written. */
  readonly rows: number;
  /** Records the ERP sent that could not be taken; each is kept with its reason by the task. */
  readonly rejected: number;
}
/**
 * Copies one data object from its owner into Portico. Runs in one process of the fleet at a time, on the integration map's
 * schedule or when the owner says that something changed; goes on from its own last good watermark.
 */
export interface SyncTask {
  readonly object: DataObject;
  /** Other data objects that this run brings along, e.g. ship-tos with customer-accounts. */
  readonly alsoCovers?: readonly DataObject[];
  /** Data objects whose records these name: it waits until each of them has been copied once. */
  readonly after?: readonly DataObject[];
  run(signal: AbortSignal): Promise<SyncReport>;
}
/** Injection token of the list of SyncTasks, gathered by the composing app. */
export const SYNC_TASKS = Symbol('SyncTasks');

/** When a data object was last copied whole; null: never. Drives the `asOf` of synced figures. */
export interface SyncAges {
  lastSuccess(object: DataObject): Promise<Date | null>;
}
export const SYNC_AGES = Symbol('SyncAges');
