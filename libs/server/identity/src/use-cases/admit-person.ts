import { Injectable } from '@nestjs/common';
import type { ReadyMadeRole } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { hashPassword } from '../password/passwords.js';

export interface AdmitPersonCommand {
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  /** Set when the person is new; an existing password stays. */
  readonly password: string;
  /** The first is where the person begins. */
  readonly memberships: readonly Membership[];
}
export interface Membership {
  readonly companyId: string;
  /** Over all accounts of the company. */
  readonly roles: readonly ReadyMadeRole[];
}

/** Makes a person a user of companies, without an invitation. What is there already stays as it is, so it may be repeated. */
@Injectable()
export class AdmitPerson {
  constructor(private readonly scope: CompanyScope) {}

  async execute({ email, name, locale, password, memberships }: AdmitPersonCommand): Promise<string> {
    const known = await this.find(email);
    const hash = known === null ? await hashPassword(password) : null;
    const id = await this.person(email, name, locale, hash);
    // One after the other: the first is where the person begins.
    for (const membership of memberships) await this.join(membership, id);
    return id;
  }

  private person(email: string, name: string, locale: string, hash: string | null): Promise<string> {
    return this.scope.unscoped(async (manager) => {
      await manager.query('insert into person (email, name, locale, password_hash) select $1, $2, $3, $4 where $4::text is not null on conflict do nothing', [email, name, locale, hash]);
      const [person] = await manager.query<{ id: string }[]>('select id from person where lower(email) = lower($1)', [email]);
      if (!person) throw new Error('The person was not written');
      return person.id;
    });
  }

  private async join({ companyId, roles }: Membership, personId: string): Promise<void> {
    await this.scope.write(companyId, [], async (manager) => {
      await manager.query('insert into company_user (company_id, person_id) values ($1, $2) on conflict do nothing', [companyId, personId]);
      await manager.query(
        `insert into role_assignment (company_id, person_id, ready_made) select $1, $2, unnest($3::text[])
         where not exists (select from role_assignment where company_id = $1 and person_id = $2)`, [companyId, personId, roles]);
    });
  }

  private find(email: string): Promise<string | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<{ id: string }[]>('select id from person where lower(email) = lower($1)', [email]);
      return row?.id ?? null;
    });
  }
}
