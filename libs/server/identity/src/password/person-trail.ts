import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail, type Act, type Actor } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { People } from '../persistence/people.js';

export type PersonActor = Omit<Actor, 'companyId'> & { readonly personId: string };

/** What a person does to their own sign-in concerns every company that they belong to. */
@Injectable()
export class PersonTrail {
  constructor(private readonly scope: CompanyScope, private readonly people: People, private readonly trail: AuditTrail) {}

  /**
   * Does the work in one transaction with its entry in the first company's trail; the entries of further companies follow.
   * @param work of identity tables; null: nothing was changed, and nothing is recorded
   */
  async record<T>(actor: PersonActor, act: Act, work: (manager: EntityManager) => Promise<T | null>): Promise<T | null> {
    const [first, ...others] = await this.people.companies(actor.personId);
    if (first === undefined) return this.scope.unscoped(work);
    const outcome = await this.scope.write(first, [], async (manager) => {
      const done = await work(manager);
      if (done !== null) await this.trail.record({ ...actor, companyId: first }, act);
      return done;
    });
    if (outcome === null) return null;
    for (const companyId of others) await this.scope.write(companyId, [], () => this.trail.record({ ...actor, companyId }, act));
    return outcome;
  }
}
