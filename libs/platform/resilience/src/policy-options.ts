/** What the policy must know of the errors and results of the calls it guards. It has no opinion of its own. */
export interface CallJudge {
  /** The other side is slow, down or nonsensical: the breaker counts it. */
  isOutage(error: unknown): boolean;
  /** For reads: trying again may help. */
  isRetriable(error: unknown): boolean;
  /** Milliseconds the other side asked to wait, or null. */
  retryAfterMs(error: unknown): number | null;
  /** For calls that report an outage as a value (a write whose outcome is unknown). Default: none do. */
  isOutageResult?(result: unknown): boolean;
  /** Likewise, the wait it asks for. */
  resultRetryAfterMs?(result: unknown): number | null;
}

export interface FleetWish {
  readonly name: string;
  /** Calls under way at once, of all processes together. */
  readonly limit: number;
  /** Of those, places that only buyers' calls may take. */
  readonly buyerShare: number;
  readonly priority: CallPriority;
  /** From now. */
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}
/** Asked for a place before every call when calls are to be capped across processes. */
export interface FleetLimiter {
  /** Resolves with the release of the place, or null when there is none before the deadline. */
  acquire(wish: FleetWish): Promise<(() => Promise<void>) | null>;
}

export type CallPriority = 'buyer' | 'background';

export interface CallPolicyOptions {
  /** Of the other side, e.g. the connector's id. */
  readonly name: string;
  readonly judge: CallJudge;
  /** Deadline of a call that brings none. Default 15,000. */
  readonly readDeadlineMs?: number;
  /** Default 60,000. */
  readonly writeDeadlineMs?: number;
  /** Calls under way at once, of this process. Default 8. */
  readonly maxConcurrent?: number;
  /** Of those, places that only buyers' calls may take. Default a quarter, at least 1 where there are two. */
  readonly buyerShare?: number;
  /** Calls that may wait for a place. Default 500. */
  readonly maxQueued?: number;
  /** Longest wait for a place, also below the call's deadline. Default 10,000. */
  readonly queueDeadlineMs?: number;
  /** Further tries of a read. Default 2. */
  readonly maxRetries?: number;
  /** First pause before a retry, jittered, growing. Default 100. */
  readonly retryPauseMs?: number;
  /** Default 2,000. */
  readonly maxRetryPauseMs?: number;
  readonly breaker?: {
    /** Opens when this share of the last calls were outages. Default 0.5. */
    readonly threshold?: number;
    /** How many last calls. Default 20. */
    readonly size?: number;
    /** Never opens on fewer. Default 5. */
    readonly minimumCalls?: number;
    /** Pause before the first probe; doubles with each failed probe. Default 1,000. */
    readonly halfOpenAfterMs?: number;
    /** Default 30,000. */
    readonly maxHalfOpenAfterMs?: number;
  };
  /** Caps calls across processes; without one the cap is this process's own. */
  readonly fleet?: FleetLimiter;
  /** Calls under way at once, of all processes together. Default maxConcurrent. Buyers keep a quarter, at least 1 where there are two. */
  readonly fleetLimit?: number;
}

export interface CallWish {
  readonly kind: 'read' | 'write';
  /** Of the operation, for the statistics. */
  readonly operation: string;
  /** Milliseconds from now. */
  readonly deadlineMs?: number;
  readonly priority?: CallPriority;
  readonly signal?: AbortSignal;
}
/** What the guarded work gets. */
export interface CallContext {
  readonly signal: AbortSignal;
  /** Milliseconds left. */
  readonly deadlineMs: number;
}
