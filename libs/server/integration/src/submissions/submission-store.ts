import { Injectable } from '@nestjs/common';
import type { SubmissionKind } from '@portico/domain';
import { enqueue } from '@portico/platform-jobs';
import { CompanyScope } from '@portico/platform-persistence';
import type { EntityManager } from 'typeorm';

export const submissionTask = 'submission';

export interface SubmissionKey {
  readonly id: string;
  readonly companyId: string;
}
export interface StoredSubmission extends SubmissionKey {
  readonly kind: SubmissionKind;
  readonly aggregateId: string;
  readonly connector: string;
  readonly accountExternalId: string;
  readonly reference: string;
  readonly revision: number;
  readonly payload: unknown;
  readonly attempts: number;
  readonly faults: number;
  readonly createdAt: Date;
}
/** An attempt that was sent and whose end nobody recorded: the process died, or the reply was lost. */
export interface OpenAttempt {
  readonly id: string;
  /** By the database's clock, which all processes share. */
  readonly ageMs: number;
}
export type AttemptOutcome = 'confirmed' | 'rejected' | 'deferred' | 'outcome-unknown' | 'absent';

const columns = `id, company_id as "companyId", kind, aggregate_id as "aggregateId", connector, account_external_id as "accountExternalId",
  reference, revision, payload, attempts, faults, created_at as "createdAt"`;

/** The submission table: the truth about every write. Jobs merely wake one. */
@Injectable()
export class SubmissionStore {
  constructor(private readonly scope: CompanyScope) {}

  inCompany<T>(companyId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.scope.write(companyId, [companyId], work);
  }

  /** The submission if it is its aggregate's head and not settled, with its open attempt; null when there is nothing to do. */
  async head({ id, companyId }: SubmissionKey): Promise<{ submission: StoredSubmission; open: OpenAttempt | null } | null> {
    return this.scope.read([companyId], async (manager) => {
      const [submission] = await manager.query<StoredSubmission[]>(`
        select ${columns} from submission s where id = $1 and settled_at is null and state <> 'failed'
        and not exists (select from submission earlier where earlier.aggregate_id = s.aggregate_id and earlier.sequence < s.sequence and earlier.settled_at is null)`, [id]);
      if (!submission) return null;
      const [open] = await manager.query<OpenAttempt[]>(`
        select id, extract(epoch from clock_timestamp() - started_at)::float8 * 1000 as "ageMs" from submission_attempt
        where submission_id = $1 and (ended_at is null or outcome = 'outcome-unknown') order by number desc limit 1`, [id]);
      return { submission, open: open ?? null };
    });
  }

  /** Recorded before anything is sent. In the caller's scope. */
  async beginAttempt(manager: EntityManager, submission: StoredSubmission): Promise<string> {
    await manager.query(`update submission set state = 'sending', attempts = attempts + 1 where id = $1`, [submission.id]);
    const [attempt] = await manager.query<{ id: string }[]>(`
      insert into submission_attempt (company_id, submission_id, number, revision) values ($1, $2, $3, $4) returning id`,
      [submission.companyId, submission.id, submission.attempts + 1, submission.revision]);
    if (!attempt) throw new Error('The attempt was not recorded');
    return attempt.id;
  }

  async endAttempt(manager: EntityManager, attemptId: string, outcome: AttemptOutcome, cause: string | null): Promise<void> {
    await manager.query(`update submission_attempt set ended_at = now(), outcome = $2, cause = $3 where id = $1`, [attemptId, outcome, cause]);
  }

  /** Answers false when another process settled it meanwhile. */
  async settle(manager: EntityManager, submission: StoredSubmission, state: 'confirmed' | 'rejected' | 'failed', result: unknown, cause: string | null): Promise<boolean> {
    const rows = await manager.query<unknown[]>(`
      with settled as (update submission set state = $2, result = $3, last_cause = $4, settled_at = case when $2 = 'failed' then null else now() end,
        due_at = case when $2 = 'failed' then 'infinity'::timestamptz else due_at end
        where id = $1 and settled_at is null returning id) select id from settled`, [submission.id, state, JSON.stringify(result), cause]);
    if (rows.length === 0) return false;
    const [next] = await manager.query<SubmissionKey[]>(`
      select id, company_id as "companyId" from submission where aggregate_id = $1 and settled_at is null and id <> $2 order by sequence limit 1`, [submission.aggregateId, submission.id]);
    if (next && state !== 'failed') await this.wake(manager, next);
    return true;
  }

  async reschedule(manager: EntityManager, submission: StoredSubmission, afterMs: number, change: { state: 'waiting' | 'sending'; cause: string | null; isFault: boolean }): Promise<void> {
    await manager.query(`update submission set state = $2, due_at = clock_timestamp() + make_interval(secs => $3::float8 / 1000), last_cause = coalesce($4, last_cause), faults = faults + $5 where id = $1 and settled_at is null`,
      [submission.id, change.state, afterMs, change.cause, change.isFault ? 1 : 0]);
    await this.wake(manager, submission, afterMs);
  }

  async wake(manager: EntityManager, { id, companyId }: SubmissionKey, afterMs = 0): Promise<void> {
    await enqueue(manager, { task: submissionTask, payload: { id, companyId }, key: `${submissionTask}:${id}`, runInMs: afterMs });
  }
}
