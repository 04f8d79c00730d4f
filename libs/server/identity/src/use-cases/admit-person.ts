import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';
import { hashPassword } from '../password/passwords.js';

export interface AdmitPersonCommand {
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  /** Set when the person is new; an existing password stays. */
  readonly password: string;
  /** The first is where the person begins. */
  readonly companyIds: readonly string[];
}

/** Makes a person a buyer of companies. What is there already stays as it is, so it may be repeated. */
@Injectable()
export class AdmitPerson {
  constructor(private readonly scope: CompanyScope) {}

  async execute({ email, name, locale, password, companyIds }: AdmitPersonCommand): Promise<string> {
    const known = await this.find(email);
    const hash = known === null ? await hashPassword(password) : null;
    return this.scope.unscoped(async (manager) => {
      await manager.query('insert into person (email, name, locale, password_hash) select $1, $2, $3, $4 where $4::text is not null on conflict do nothing', [email, name, locale, hash]);
      const [person] = await manager.query<{ id: string }[]>('select id from person where lower(email) = lower($1)', [email]);
      if (!person) throw new Error('The person was not written');
      await manager.query(
        `insert into company_user (company_id, person_id, created_at) select company, $2, clock_timestamp() from unnest($1::uuid[]) with ordinality as given (company, place)
         order by place on conflict do nothing`, [companyIds, person.id]);
      await manager.query(
        `insert into company_user_role (company_id, person_id, role_id) select company, $2, r.id from unnest($1::uuid[]) as company, role r
         where r.company_id is null and r.code = 'buyer' on conflict do nothing`, [companyIds, person.id]);
      return person.id;
    });
  }

  private find(email: string): Promise<string | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<{ id: string }[]>('select id from person where lower(email) = lower($1)', [email]);
      return row?.id ?? null;
    });
  }
}
