import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CompanyScope } from '../scope/company-scope.js';
import type { SyncScope } from '../scope/sync-scope.js';
import { inputHash } from './input-hash.js';
import { Lease } from './lease.js';

/** Who asks, what for, and under which key. A key belongs to one person, company and operation. */
export interface IdempotentCall {
  readonly companyId: string;
  readonly visibleCompanyIds: readonly string[];
  readonly personId: string;
  readonly operation: string;
  readonly key: string;
  /** All that decides the answer; compared by its JSON. */
  readonly input: unknown;
}
/** The key was used before with another input. */
export class IdempotencyConflict extends Error {
  constructor(readonly operation: string) {
    super(`The idempotency key of ${operation} was used with another input`);
    this.name = 'IdempotencyConflict';
  }
}
/** The first call with this key is still at work, for longer than anyone should wait. */
export class IdempotencyBusy extends Error {
  constructor(readonly operation: string) {
    super(`The first call of ${operation} with this idempotency key has not ended`);
    this.name = 'IdempotencyBusy';
  }
}
/** A key is 1 to 200 characters. */
export class InvalidIdempotencyKey extends Error {
  constructor() {
    super('An idempotency key has 1 to 200 characters');
    this.name = 'InvalidIdempotencyKey';
  }
}
/** The claim ran out and another call has taken it: what this one did must not stand, so its transaction is rolled back. */
export class LeaseLost extends Error {
  constructor(readonly operation: string) {
    super(`The claim of ${operation} ran out before it was finished`);
    this.name = 'LeaseLost';
  }
}
export type Claim<T> =
  | { readonly kind: 'answered'; readonly answer: T }
  | {
      readonly kind: 'claimed';
      /** Keeps the answer for whoever calls again; joins the open scope, so that it can be one transaction with the rows it tells of. @throws LeaseLost */
      finish(answer: T): Promise<void>;
      /** Forgets the key: nothing happened, and the same call may try again. */
      release(): Promise<void>;
    };

interface KeptAnswer { input_hash: string; answer: unknown; is_answered: boolean }

const where = 'company_id = $1 and person_id = $2 and operation = $3 and key = $4';
const keyOf = ({ companyId, personId, operation, key }: IdempotentCall): unknown[] => {
  if (key.length < 1 || key.length > 200) throw new InvalidIdempotencyKey();
  return [companyId, personId, operation, key];
};
const pollMs = 100;
const defaultLeaseSeconds = 6;
const defaultWaitSeconds = 45;

/** The same key with the same input gives the same answer; with another input an IdempotencyConflict. Answers are kept as JSON. */
@Injectable()
export class Idempotency {
  constructor(private readonly scope: CompanyScope) {}

  /** `work` and its key are one transaction: a concurrent call with the key waits for its end and gets its answer. */
  once<T>(call: IdempotentCall, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.scope.write(call.companyId, call.visibleCompanyIds, async (manager) => {
      const inserted = await manager.query<unknown[]>(
        'insert into idempotency (company_id, person_id, operation, key, input_hash) values ($1, $2, $3, $4, $5) on conflict do nothing returning key',
        [...keyOf(call), inputHash(call.input)]);
      if (inserted.length === 0) return this.kept<T>(manager, call);
      const answer = JSON.stringify(await work(manager)) ?? 'null';
      await manager.query(`update idempotency set answer = $5::jsonb, answered_at = now() where ${where}`, [...keyOf(call), answer]);
      return JSON.parse(answer) as T;
    });
  }

  /**
   * For work of several steps, between which no connection is held. A second caller waits for the first one's answer; when the
   * first has died its lease is renewed no more and the second is given the claim, so `work` must find what the first one left.
   */
  async claim<T>(call: IdempotentCall, { leaseSeconds = defaultLeaseSeconds, waitSeconds = defaultWaitSeconds }: { leaseSeconds?: number; waitSeconds?: number } = {}): Promise<Claim<T>> {
    const lease = new Lease();
    const giveUpAt = Date.now() + waitSeconds * 1000;
    for (;;) {
      const kept = await this.scope.write(call.companyId, call.visibleCompanyIds, (manager) => this.tryClaim(manager, call, lease.id, leaseSeconds));
      if (kept === 'claimed') return this.claimed(call, lease, leaseSeconds);
      if (kept.is_answered) return { kind: 'answered', answer: kept.answer as T };
      if (Date.now() > giveUpAt) throw new IdempotencyBusy(call.operation);
      await new Promise((resolve) => { setTimeout(resolve, pollMs); });
    }
  }

  /** Of all companies: what was first called more than 30 days ago. */
  async forgetOld(sync: SyncScope): Promise<void> {
    await sync.run((manager) => manager.query(`delete from idempotency where created_at < now() - interval '30 days'`));
  }

  private async tryClaim(manager: EntityManager, call: IdempotentCall, lease: string, leaseSeconds: number): Promise<'claimed' | KeptAnswer> {
    const claimed = await manager.query<unknown[]>(
      `insert into idempotency as mine (company_id, person_id, operation, key, input_hash, lease, leased_until)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
       on conflict (company_id, person_id, operation, key) do update set lease = excluded.lease, leased_until = excluded.leased_until
         where mine.answered_at is null and mine.leased_until < now() and mine.input_hash = excluded.input_hash
       returning key`, [...keyOf(call), inputHash(call.input), lease, leaseSeconds]);
    return claimed.length > 0 ? 'claimed' : this.read(manager, call);
  }

  private claimed<T>(call: IdempotentCall, lease: Lease, leaseSeconds: number): Claim<T> {
    const mine = [...keyOf(call), lease.id];
    const inScope = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => this.scope.write(call.companyId, call.visibleCompanyIds, work);
    lease.keep(leaseSeconds, () => inScope((manager) => this.renew(manager, call, lease.id, leaseSeconds)));
    return {
      kind: 'claimed',
      finish: (answer) => inScope(async (manager) => {
        lease.letGo();
        const kept = await manager.query<unknown[]>(`with kept as (update idempotency set answer = $6::jsonb, answered_at = now(), lease = null, leased_until = null where ${where} and lease = $5 returning key) select key from kept`,
          [...mine, JSON.stringify(answer) ?? 'null']);
        if (kept.length === 0) throw new LeaseLost(call.operation);
      }),
      release: () => inScope(async (manager) => { lease.letGo(); await manager.query(`delete from idempotency where ${where} and lease = $5`, mine); }),
    };
  }

  private async renew(manager: EntityManager, call: IdempotentCall, lease: string, leaseSeconds: number): Promise<boolean> {
    const renewed = await manager.query<unknown[]>(
      `with renewed as (update idempotency set leased_until = now() + make_interval(secs => $6) where ${where} and lease = $5 returning key) select key from renewed`, [...keyOf(call), lease, leaseSeconds]);
    return renewed.length > 0;
  }

  private async kept<T>(manager: EntityManager, call: IdempotentCall): Promise<T> {
    const kept = await this.read(manager, call);
    if (!kept.is_answered) throw new IdempotencyBusy(call.operation);
    return kept.answer as T;
  }

  private async read(manager: EntityManager, call: IdempotentCall): Promise<KeptAnswer> {
    const [kept] = await manager.query<KeptAnswer[]>(`select input_hash, answer, answered_at is not null as is_answered from idempotency where ${where}`, keyOf(call));
    if (!kept) throw new IdempotencyBusy(call.operation); // released between the two statements: the caller may repeat
    if (kept.input_hash !== inputHash(call.input)) throw new IdempotencyConflict(call.operation);
    return kept;
  }
}
