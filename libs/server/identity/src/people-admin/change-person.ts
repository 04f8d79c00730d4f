import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, plainDate, systemClock, type BuyerContext, type Clock, type IntegrationMap, type PlainDate } from '@portico/domain';
import { endOfDay, isOver } from './business-end.js';
import { CompanyMembers, type Membership } from './company-members.js';
import { ManageCompany, type Managing } from './manage-company.js';
import { refusedTo, type PersonAnswer } from './person-answer.js';

export interface ChangePersonCommand {
  readonly idempotencyKey: string;
  readonly personId: string;
  readonly expectedVersion: number;
}

/** Whether a person belongs to the company, and until when. Nobody is deleted: what they did keeps their name. */
@Injectable()
export class ChangePerson {
  private readonly clock: Clock = systemClock;

  constructor(private readonly company: ManageCompany, private readonly members: CompanyMembers, @Inject(INTEGRATION_MAP) private readonly map: Pick<IntegrationMap, 'timeZone'>) {}

  /** Their sessions in this company are over with the next request. */
  deactivate(buyer: BuyerContext, command: ChangePersonCommand): Promise<PersonAnswer> {
    return this.change(buyer, 'deactivatePerson', command, {}, async (managing, person) => {
      if (await this.members.losesLastAdmin(managing, person.personId, 'gone')) return refusedTo('last-admin', person.personId);
      if (!person.isActive) return null;
      const { manager, record } = managing;
      await manager.query('update company_user set is_active = false, version = version + 1 where company_id = $1 and person_id = $2', [buyer.companyId, person.personId]);
      await manager.query('update session set revoked_at = now() where company_id = $1 and person_id = $2 and revoked_at is null', [buyer.companyId, person.personId]);
      await record({ action: 'person.deactivated', object: 'person', objectId: person.personId, label: person.name, before: { isActive: true }, after: { isActive: false } });
      return null;
    });
  }

  /** With the roles they had, so only by somebody who could give them. */
  reactivate(buyer: BuyerContext, command: ChangePersonCommand): Promise<PersonAnswer> {
    return this.change(buyer, 'reactivatePerson', command, {}, async ({ manager, record }, person) => {
      if (person.isActive) return null;
      await manager.query('update company_user set is_active = true, version = version + 1 where company_id = $1 and person_id = $2', [buyer.companyId, person.personId]);
      await record({ action: 'person.reactivated', object: 'person', objectId: person.personId, label: person.name, before: { isActive: false }, after: { isActive: true } });
      return null;
    });
  }

  /** @param endsOn the last day, where the seller does business; null: their time has no end */
  setEnd(buyer: BuyerContext, command: ChangePersonCommand & { readonly endsOn: PlainDate | null }): Promise<PersonAnswer> {
    const { endsOn } = command;
    return this.change(buyer, 'setPersonEnd', command, { endsOn }, async (managing, person) => {
      if (endsOn !== null && isOver(endsOn, plainDate(this.clock.now(), this.map.timeZone))) return refusedTo('end-in-past', person.personId);
      if (endsOn !== null && await this.members.losesLastAdmin(managing, person.personId, 'temporary')) return refusedTo('last-admin', person.personId);
      const { manager, record } = managing;
      const [row] = await manager.query<{ endsAt: Date | null }[]>(
        `with changed as (update company_user set ends_at = ${endOfDay('$3', '$4::text')}, version = version + 1 where company_id = $1 and person_id = $2 returning ends_at) select ends_at as "endsAt" from changed`,
        [buyer.companyId, person.personId, endsOn, this.map.timeZone]);
      await record({ action: 'person.end-set', object: 'person', objectId: person.personId, label: person.name, before: { endsAt: person.endsAt }, after: { endsAt: row?.endsAt ?? null } });
      return null;
    });
  }

  private change(buyer: BuyerContext, operation: string, { idempotencyKey, personId, expectedVersion }: ChangePersonCommand, more: object, work: (managing: Managing, person: Membership) => Promise<PersonAnswer | null>): Promise<PersonAnswer> {
    return this.company.run<PersonAnswer>(buyer, { operation, idempotencyKey, input: { personId, expectedVersion, ...more } }, async (managing) => {
      const person = await this.members.manageable(managing, personId, expectedVersion);
      if ('kind' in person) return person;
      return await work(managing, person) ?? { kind: 'changed', personId };
    });
  }
}
