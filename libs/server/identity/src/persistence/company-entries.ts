import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';

/** That a person came into a company's portal or left it. */
@Injectable()
export class CompanyEntries {
  constructor(private readonly scope: CompanyScope, private readonly trail: AuditTrail) {}

  async record(actor: Actor & { readonly personId: string }, action: 'session.opened' | 'session.switched' | 'session.ended'): Promise<void> {
    await this.scope.write(actor.companyId, [], async (manager) => {
      if (action !== 'session.ended') await manager.query('update company_user set seen_at = now() where company_id = $1 and person_id = $2', [actor.companyId, actor.personId]);
      await this.trail.record(actor, { action, object: 'session', objectId: actor.sessionId, label: actor.personName });
    });
  }
}
