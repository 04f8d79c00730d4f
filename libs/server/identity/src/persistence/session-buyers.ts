import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { confirmationMinutes, Permissions, type BuyerContext, type CompanyId, type CustomerAccountId, type PersonId, type SessionId } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import type { BuyerResolver, Visitor } from '@portico/platform-graphql-kit';
import { APP_DATABASE, inOneRoundTrip } from '@portico/platform-persistence';
import { isMember } from './membership.js';
import { grantsOf, type HeldRole } from './held-role.js';
import { idleSeconds, sessionCookie, tokenHash } from '../session-token.js';

interface SessionRow {
  session_id: SessionId; person_id: PersonId; person_name: string; locale: string; company_id: CompanyId; account_id: CustomerAccountId;
  external_id: string; connector: string; currency: string; default_warehouse: string | null; roles: HeldRole[];
  is_confirmed: boolean; owes_second_factor: boolean;
}
/** The end of a session moves on at most this often. */
const touchSeconds = 300;

/** Turns the session cookie into the buyer, once per request and in one round trip. */
@Injectable()
export class SessionBuyers implements BuyerResolver {
  private readonly connectorId: string;

  constructor(@Inject(APP_DATABASE) private readonly source: DataSource, @Inject(ERP_CONNECTOR) connector: Pick<ErpConnector, 'id'>) {
    if (!/^[a-z0-9-]+$/.test(connector.id)) throw new Error(`Not a connector id: ${connector.id}`);
    this.connectorId = connector.id;
  }

  async resolve(visitor: Visitor): Promise<BuyerContext | null> {
    const buyer = await this.identify(visitor);
    return buyer?.owes ? null : buyer;
  }

  async identify({ cookies, address }: Visitor): Promise<BuyerContext | null> {
    const hash = tokenHash(cookies[sessionCookie]);
    return hash === null ? null : this.ofHash(hash, address);
  }

  /** Null when the session is unknown, over or revoked, or its person has no role any more for its company and account. */
  async ofHash(hash: string, address: string): Promise<BuyerContext | null> {
    const alive = `s.token_hash = '\\x${hash}' and s.revoked_at is null and s.expires_at > now() and s.ends_at > now()`;
    const results = await inOneRoundTrip(this.source, [
      `select set_config('app.visible_company_ids', s.company_id::text, true) from session s where ${alive}`,
      `update session s set seen_at = now(), expires_at = least(now() + interval '${String(idleSeconds)} seconds', s.ends_at)
       where ${alive} and s.seen_at < now() - interval '${String(touchSeconds)} seconds'`,
      `select s.id as session_id, p.id as person_id, p.name as person_name, p.locale, s.company_id, a.account_id, a.external_id, a.connector, a.currency, a.default_warehouse,
         coalesce(s.confirmed_at > now() - interval '${String(confirmationMinutes)} minutes', false) as is_confirmed,
         exists (select from company_security cs where cs.company_id = s.company_id and cs.requires_totp)
           and not exists (select from person_totp t where t.person_id = s.person_id and t.confirmed_at is not null) as owes_second_factor,
         (select coalesce(json_agg(json_build_object('readyMade', ra.ready_made, 'grants', r.grants)), '[]')
          from role_assignment ra left join role r on r.company_id = ra.company_id and r.id = ra.role_id
          where ra.company_id = s.company_id and ra.person_id = s.person_id and (ra.account_ids is null or a.account_id = any (ra.account_ids))) as roles
       from session s
       join person p on p.id = s.person_id
       join company_user u on u.company_id = s.company_id and u.person_id = s.person_id and ${isMember}
       join account_context a on a.company_id = s.company_id and a.account_id = s.customer_account_id and a.connector = '${this.connectorId}'
       where ${alive}`,
    ]);
    const [row] = (results[2] ?? []) as readonly SessionRow[];
    return row && row.roles.length > 0 ? buyerFromRow(row, address) : null;
  }
}

function buyerFromRow(row: SessionRow, address: string): BuyerContext {
  return {
    kind: 'buyer', sessionId: row.session_id, personId: row.person_id, personName: row.person_name, companyId: row.company_id, visibleCompanyIds: [row.company_id],
    account: { id: row.account_id, companyId: row.company_id, externalId: row.external_id, connector: row.connector, currency: row.currency, defaultWarehouse: row.default_warehouse },
    permissions: new Permissions(row.roles.flatMap(grantsOf)), locale: row.locale, address, isConfirmed: row.is_confirmed,
    ...(row.owes_second_factor ? { owes: 'second-factor' as const } : {}),
  };
}
