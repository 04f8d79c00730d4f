import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';
import { isMember } from './membership.js';

export interface PersonRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
}
export interface Credentials {
  readonly personId: string;
  readonly name: string;
  readonly passwordHash: string | null;
}
/** A customer account that a person may act for. */
export interface AccountChoice {
  readonly companyId: string;
  readonly accountId: string;
}

@Injectable()
export class People {
  constructor(private readonly scope: CompanyScope) {}

  credentials(email: string): Promise<Credentials | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<Credentials[]>('select id as "personId", name, password_hash as "passwordHash" from person where lower(email) = lower($1)', [email]);
      return row ?? null;
    });
  }

  async passwordOf(id: string): Promise<string | null> {
    const [row] = await this.scope.unscoped((manager) => manager.query<{ hash: string | null }[]>('select password_hash as hash from person where id = $1', [id]));
    return row?.hash ?? null;
  }

  person(id: string): Promise<PersonRecord | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<PersonRecord[]>('select id, email, name, locale from person where id = $1', [id]);
      return row ?? null;
    });
  }

  async setLocale(id: string, locale: string): Promise<void> {
    await this.scope.unscoped((manager) => manager.query('update person set locale = $2 where id = $1', [id, locale]));
  }

  /** Companies the person is an active user of. */
  companies(personId: string): Promise<readonly string[]> {
    return this.scope.ofPerson(personId, async (manager) => {
      const rows = await manager.query<{ company_id: string }[]>(`select u.company_id from company_user u where u.person_id = $1 and ${isMember} order by u.created_at, u.company_id`, [personId]);
      return rows.map((row) => row.company_id);
    });
  }

  /** Every account of those companies that a role of theirs reaches, behind the companies' own walls. */
  async accounts(personId: string, connector: string): Promise<readonly AccountChoice[]> {
    const companies = await this.companies(personId);
    return this.scope.read(companies, (manager) => manager.query<AccountChoice[]>(
      `select c.company_id as "companyId", c.account_id as "accountId" from account_context c where c.connector = $1
       and exists (select from role_assignment a where a.company_id = c.company_id and a.person_id = $3 and (a.account_ids is null or c.account_id = any (a.account_ids)))
       order by array_position($2::uuid[], c.company_id), c.external_id`, [connector, companies, personId]));
  }
}
