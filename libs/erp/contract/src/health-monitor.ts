import type { ErpRecordProblem } from './connector.js';
import type { ErpErrorKind } from './erp-error.js';

/** Whether calls to the ERP are let through. `open`: none until `probeAt`. */
export type ErpCircuit =
  | { readonly state: 'closed' }
  | { readonly state: 'open'; readonly since: Date; readonly probeAt: Date; readonly cause: string }
  | { readonly state: 'half-open'; readonly since: Date; readonly cause: string };

/** Calls of one port's operation since this process began, e.g. "prices" or "orderWriter.submit". */
export interface ErpOperationHealth {
  readonly operation: string;
  readonly calls: number;
  readonly failures: number;
  /** ErpError kinds; for writes also "outcome-unknown"; "busy", "paused" and "circuit-open" where nothing was sent. */
  readonly failuresByKind: Readonly<Record<string, number>>;
  /** Of the last 200 calls, in milliseconds; null where none got through. */
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly max: number } | null;
  readonly lastFailure: { readonly at: Date; readonly kind: ErpErrorKind | string; readonly message: string } | null;
  readonly lastSuccessAt: Date | null;
}
export interface ErpRuntimeHealth {
  readonly connector: string;
  readonly circuit: ErpCircuit;
  /** The ERP asked us to wait until then. */
  readonly pausedUntil: Date | null;
  readonly inFlight: number;
  readonly queued: number;
  readonly operations: readonly ErpOperationHealth[];
  /** Records left out because they could not be read: the latest 100, newest first, and how many there were. */
  readonly recordProblems: { readonly total: number; readonly latest: readonly (ErpRecordProblem & { readonly at: Date })[] };
}

/** What this process has seen of the ERP: for the operator's screen and the "ERP down" banner. No call is made to find out. */
export interface ErpHealthMonitor {
  readonly health: ErpRuntimeHealth;
  /** Calls are not let through, or only a probe. */
  readonly isDown: boolean;
  /** Told when the circuit opens, probes or closes. Answers how to stop listening. */
  onCircuitChange(listener: (circuit: ErpCircuit) => void): () => void;
}
export const ERP_HEALTH_MONITOR = Symbol('ErpHealthMonitor');
