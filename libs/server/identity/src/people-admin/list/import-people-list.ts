import { Injectable } from '@nestjs/common';
import { readyMadeRoles, requirePermission, type BuyerContext } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { mostAtOnce } from '../invite-people.js';
import { readPeopleList, type LineFault, type ListedPerson } from './read-people-list.js';
import { sayRole } from '../messages/say.js';

export type ListFault = LineFault | { readonly line: number; readonly kind: 'unknown-role'; readonly value: string };
export interface ReadList {
  /** @property roles ready-made roles' names, and ids of those that the company made */
  readonly people: readonly ListedPerson[];
  readonly faults: readonly ListFault[];
}

/** What a pasted list says, before anybody is invited. Changes nothing. */
@Injectable()
export class ImportPeopleList {
  constructor(private readonly scope: CompanyScope) {}

  async execute(buyer: BuyerContext, text: string): Promise<ReadList> {
    requirePermission(buyer, 'manage-people');
    const { people, faults } = readPeopleList(text, mostAtOnce);
    const known = await this.rolesByName(buyer);
    const read = people.map((person): ListedPerson | ListFault => {
      const roles = person.roles.map((name) => known.get(plain(name)) ?? { unknown: name });
      const unknown = roles.find((role) => typeof role === 'object');
      return unknown ? { line: person.line, kind: 'unknown-role', value: unknown.unknown.slice(0, 80) } : { ...person, roles: roles.filter((role) => typeof role === 'string') };
    });
    return {
      people: read.flatMap((each) => ('kind' in each ? [] : each)),
      faults: [...faults, ...read.flatMap((each) => ('kind' in each ? each : []))].sort((a, b) => a.line - b.line),
    };
  }

  /** Ready-made ones by what they are called in any of our languages; a company's own name wins. */
  private async rolesByName({ companyId }: BuyerContext): Promise<ReadonlyMap<string, string>> {
    const own = await this.scope.read([companyId], (manager) => manager.query<{ id: string; name: string }[]>('select id, name from role where company_id = $1', [companyId]));
    const readyMade = readyMadeRoles.flatMap((role) => [role, ...['en', 'de'].map((language) => sayRole(language, { role, readyMade: role, name: null }))].map((name) => [plain(name), role] as const));
    return new Map([...readyMade, ...own.map(({ id, name }) => [plain(name), id] as const)]);
  }
}

const plain = (name: string): string => name.trim().toLowerCase();
