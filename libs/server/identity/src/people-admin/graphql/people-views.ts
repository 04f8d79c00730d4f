import { Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { mostAtOnce } from '../invite-people.js';
import { ListPeople } from '../list-people.js';
import { sayPeople } from '../messages/say.js';
import type { PersonAnswer, PersonRefused } from '../person-answer.js';
import { companyUserFrom, type CompanyUser } from './company-user.type.js';
import { upper } from './people-enums.js';
import type { PeopleRefused, PersonChanged } from './people-results.type.js';

/** People as the answers of mutations show them: as they stand now. */
@Injectable()
export class PeopleViews {
  constructor(private readonly list: ListPeople) {}

  async some(buyer: BuyerContext, ids: readonly string[]): Promise<ReadonlyMap<string, CompanyUser>> {
    const found = ids.length === 0 ? [] : await this.list.some(buyer, ids);
    return new Map(found.map((user) => [user.id, companyUserFrom(buyer.locale, user)]));
  }

  async one(buyer: BuyerContext, id: string): Promise<CompanyUser | null> {
    return (await this.some(buyer, [id])).get(id) ?? null;
  }

  async answer(buyer: BuyerContext, answer: PersonAnswer): Promise<PersonChanged | PeopleRefused> {
    if (answer.kind === 'refused') return this.refused(buyer, answer);
    const person = await this.one(buyer, answer.personId);
    // What was changed may have been taken away since: whoever repeats the call is told so.
    return person ? { person } : this.refused(buyer, { kind: 'refused', reason: 'not-found', personId: null });
  }

  async refused(buyer: BuyerContext, { reason, personId }: PersonRefused): Promise<PeopleRefused> {
    return { reason: upper(reason), message: sayPeople(buyer.locale, `refuse.${reason}`, { most: mostAtOnce }), current: personId === null ? null : await this.one(buyer, personId) };
  }
}
