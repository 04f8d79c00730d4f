import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { permissions, type BuyerContext, type CompanyId, type CustomerAccountId, type Permission, type PersonId, type SessionId } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import type { BuyerResolver, HttpExchange } from '@portico/platform-graphql-kit';
import { APP_DATABASE, inOneRoundTrip } from '@portico/platform-persistence';
import { idleSeconds, sessionCookie, tokenHash } from '../session-token.js';

interface SessionRow {
  session_id: SessionId; person_id: PersonId; person_name: string; locale: string; company_id: CompanyId; account_id: CustomerAccountId;
  external_id: string; connector: string; currency: string; default_warehouse: string | null; permissions: string[];
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

  async resolve(http: Pick<HttpExchange, 'cookies'>): Promise<BuyerContext | null> {
    const hash = tokenHash(http.cookies[sessionCookie]);
    return hash === null ? null : this.ofHash(hash);
  }

  /** Null when the session is unknown, over or revoked, or its person, company or account is no longer there. */
  async ofHash(hash: string): Promise<BuyerContext | null> {
    const alive = `token_hash = '\\x${hash}' and revoked_at is null and expires_at > now() and ends_at > now()`;
    const results = await inOneRoundTrip(this.source, [
      `select set_config('app.visible_company_ids', company_id::text, true) from session where ${alive}`,
      `update session set seen_at = now(), expires_at = least(now() + interval '${String(idleSeconds)} seconds', ends_at)
       where ${alive} and seen_at < now() - interval '${String(touchSeconds)} seconds'`,
      `select s.id as session_id, p.id as person_id, p.name as person_name, p.locale, s.company_id, a.account_id, a.external_id, a.connector, a.currency, a.default_warehouse,
         array(select distinct unnest(r.permissions) from company_user_role ur join role r on r.id = ur.role_id
               where ur.company_id = s.company_id and ur.person_id = s.person_id) as permissions
       from session s
       join person p on p.id = s.person_id
       join company_user u on u.company_id = s.company_id and u.person_id = s.person_id and u.is_active
       join account_context a on a.company_id = s.company_id and a.account_id = s.customer_account_id and a.connector = '${this.connectorId}'
       where ${alive}`,
    ]);
    const [row] = (results[2] ?? []) as readonly SessionRow[];
    return row ? buyerFromRow(row) : null;
  }
}

function buyerFromRow(row: SessionRow): BuyerContext {
  return {
    kind: 'buyer', sessionId: row.session_id, personId: row.person_id, personName: row.person_name, companyId: row.company_id, visibleCompanyIds: [row.company_id],
    account: { id: row.account_id, companyId: row.company_id, externalId: row.external_id, connector: row.connector, currency: row.currency, defaultWarehouse: row.default_warehouse },
    permissions: new Set<Permission>(permissions.filter((permission) => row.permissions.includes(permission))),
    locale: row.locale,
  };
}
