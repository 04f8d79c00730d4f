import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Clock, DataObject, IntegrationMap, LookUp, OrderRequest, PaymentPosting, SubmissionEnd, SubmissionHandler, SubmissionKind, WriteOutcome } from '@portico/domain';
import { INTEGRATION_MAP, SUBMISSION_HANDLERS, systemClock } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import type { EntityManager } from 'typeorm';
import { askAgainMs, backoffMs, faultAttempts, giveUpAfterMs, longUnknownMs } from './backoff.js';
import { SubmissionStore, type AttemptOutcome, type OpenAttempt, type StoredSubmission, type SubmissionKey } from './submission-store.js';
import { laneOf, WriteLocks } from './write-lock.js';

type Outcome = WriteOutcome<unknown, { readonly reason: string; readonly lineId?: string | null; readonly erpMessage: string }>;
interface AnyWriter {
  submit(submission: StoredSubmission): Promise<Outcome>;
  lookUp(reference: string): Promise<LookUp<unknown>>;
}
const busyLaneMs = 150;

/** Sends one submission: at most once, whatever dies on the way. */
@Injectable()
export class RunSubmission {
  private readonly clock: Clock = systemClock;
  private readonly log = new Logger('Submissions');

  constructor(
    private readonly store: SubmissionStore,
    private readonly locks: WriteLocks,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    @Inject(SUBMISSION_HANDLERS) private readonly handlers: readonly SubmissionHandler[],
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  async execute(key: SubmissionKey): Promise<void> {
    const waiting = await this.store.head(key);
    if (!waiting) return;
    const done = await this.locks.inLane(laneOf(this.connector.abilities.writeConcurrency, waiting.submission), async () => {
      const head = await this.store.head(key);
      if (head) await this.advance(head.submission, head.open);
    });
    if (done === 'busy') await this.store.inCompany(key.companyId, (manager) => this.store.wake(manager, key, busyLaneMs));
  }

  private async advance(submission: StoredSubmission, open: OpenAttempt | null): Promise<void> {
    if (open && !(await this.findOut(submission, open))) return;
    const handler = this.handlerOf(submission.kind);
    const check = await handler.beforeSend?.(submission) ?? { kind: 'send' as const };
    if (check.kind === 'rejected') return this.end(submission, null, 'rejected', check);
    if (check.kind === 'deferred') return this.later(submission, null, { kind: 'deferred', cause: check.cause, retryAfterMs: null });
    await this.send(submission, handler);
  }

  /** Asks the ERP by our reference. True: it certainly has nothing whole, so we may send. */
  private async findOut(submission: StoredSubmission, open: OpenAttempt): Promise<boolean> {
    let found: LookUp<unknown>;
    try {
      found = await this.writerOf(submission.kind).lookUp(submission.reference);
    } catch (error) {
      if (open.ageMs > longUnknownMs) this.tell(submission, `may or may not be in the ERP, which has not said so for ${String(Math.round(open.ageMs / 60_000))} minutes`, describe(error));
      await this.askLater(submission, askAgainMs(open.ageMs), describe(error));
      return false;
    }
    if (found.kind === 'complete') {
      await this.end(submission, open.id, 'confirmed', { kind: 'confirmed', value: found.value });
      return false;
    }
    // "Not there" counts only once the ERP can no longer be at work on it.
    const unsettledMs = this.connector.abilities.settleAfterMs - open.ageMs;
    if (unsettledMs > 0) {
      await this.askLater(submission, Math.min(unsettledMs, askAgainMs(open.ageMs)), null);
      return false;
    }
    await this.store.inCompany(submission.companyId, (manager) => this.store.endAttempt(manager, open.id, 'absent', found.kind === 'partial' ? 'begun, not finished' : null));
    return true;
  }

  private async send(submission: StoredSubmission, handler: SubmissionHandler): Promise<void> {
    const attemptId = await this.store.inCompany(submission.companyId, async (manager) => {
      const id = await this.store.beginAttempt(manager, submission);
      await handler.onProgress(submission, { kind: 'sent', attempt: submission.attempts + 1 });
      return id;
    });
    const current = { ...submission, attempts: submission.attempts + 1 };
    let outcome: Outcome;
    try {
      outcome = await this.writerOf(submission.kind).submit(current);
    } catch (error) {
      // A writer answers with an outcome; whatever it throws says nothing about what the ERP did.
      outcome = { kind: 'outcome-unknown', cause: describe(error) };
      current.faults += error instanceof ErpError && error.isOutage ? 0 : 1;
    }
    switch (outcome.kind) {
      case 'confirmed': return this.end(current, attemptId, 'confirmed', outcome);
      case 'rejected': return this.end(current, attemptId, 'rejected', outcome);
      case 'deferred': return this.later(current, attemptId, outcome);
      case 'outcome-unknown': return this.unknown(current, attemptId, outcome.cause, current.faults > submission.faults);
    }
  }

  private async end(submission: StoredSubmission, attemptId: string | null, outcome: 'confirmed' | 'rejected', end: SubmissionEnd): Promise<void> {
    await this.recorded(submission, attemptId, outcome, null, async (manager) => {
      if (await this.store.settle(manager, submission, outcome, end, null)) await this.handlerOf(submission.kind).onProgress(submission, end);
    });
  }

  private async later(submission: StoredSubmission, attemptId: string | null, outcome: { readonly kind: 'deferred'; readonly cause: string; readonly retryAfterMs: number | null }): Promise<void> {
    await this.recorded(submission, attemptId, 'deferred', outcome.cause, async (manager) => {
      if (this.isSpent(submission)) return this.fail(manager, submission, outcome.cause);
      await this.store.reschedule(manager, submission, outcome.retryAfterMs ?? backoffMs(submission.attempts), { state: 'waiting', cause: outcome.cause, isFault: false });
    });
  }

  private async unknown(submission: StoredSubmission, attemptId: string, cause: string, isFault: boolean): Promise<void> {
    await this.recorded(submission, attemptId, 'outcome-unknown', cause, async (manager) => {
      if (isFault && this.isSpent(submission)) return this.fail(manager, submission, cause);
      await this.store.reschedule(manager, submission, askAgainMs(0), { state: 'sending', cause, isFault });
    });
  }

  private async askLater(submission: StoredSubmission, afterMs: number, cause: string | null): Promise<void> {
    await this.store.inCompany(submission.companyId, (manager) => this.store.reschedule(manager, submission, afterMs, { state: 'sending', cause, isFault: false }));
  }

  private async fail(manager: EntityManager, submission: StoredSubmission, cause: string): Promise<void> {
    const end = { kind: 'failed' as const, cause };
    if (!await this.store.settle(manager, submission, 'failed', end, cause)) return;
    await this.handlerOf(submission.kind).onProgress(submission, end);
    this.tell(submission, 'waits on the failed list', cause);
  }

  /** Whom the integration map names; in the log until alerts are sent. */
  private tell({ reference, kind }: StoredSubmission, what: string, cause: string): void {
    this.log.error(`Submission ${reference} ${what} (to be told: ${this.map.rules[dataObjectOf[kind]].alert.join(', ')}): ${cause}`);
  }

  private recorded(submission: StoredSubmission, attemptId: string | null, outcome: AttemptOutcome, cause: string | null, work: (manager: EntityManager) => Promise<void>): Promise<void> {
    return this.store.inCompany(submission.companyId, async (manager) => {
      if (attemptId !== null) await this.store.endAttempt(manager, attemptId, outcome, cause);
      await work(manager);
    });
  }

  private isSpent(submission: StoredSubmission): boolean {
    return submission.faults >= faultAttempts || this.clock.now().getTime() - submission.createdAt.getTime() > giveUpAfterMs;
  }

  private writerOf(kind: SubmissionKind): AnyWriter {
    const key = (submission: StoredSubmission) => ({ reference: submission.reference, revision: submission.revision });
    switch (kind) {
      case 'order': return {
        submit: (submission) => this.connector.orderWriter.submit(key(submission), submission.payload as OrderRequest),
        lookUp: (reference) => this.connector.orderWriter.lookUp(reference),
      };
      case 'payment': return {
        submit: (submission) => this.connector.paymentWriter.submit(key(submission), submission.payload as PaymentPosting),
        lookUp: (reference) => this.connector.paymentWriter.lookUp(reference),
      };
    }
  }

  private handlerOf(kind: SubmissionKind): SubmissionHandler {
    const handler = this.handlers.find((candidate) => candidate.kind === kind);
    if (!handler) throw new Error(`No capability handles submissions of kind ${kind}`);
    return handler;
  }
}

const dataObjectOf: Readonly<Record<SubmissionKind, DataObject>> = { order: 'orders', payment: 'payments' };

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
