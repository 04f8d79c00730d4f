import { Injectable } from '@nestjs/common';
import { requirePermission, type BuyerContext } from '@portico/domain';
import { AuditReader, AuditTrail, type AuditEntry, type AuditFilter } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { readCompanyRights } from '../roles/rights/company-people.js';
import { sayHidden } from './audit-messages.js';
import { hidden, hiddenObjects } from './audit-visibility.js';

/** More than anybody reads: who needs all of it asks by dates. */
export const mostExported = 50_000;

/** The trail of the buyer's own company. */
@Injectable()
export class ListAudit {
  constructor(private readonly reader: AuditReader, private readonly scope: CompanyScope, private readonly trail: AuditTrail) {}

  /** @param before the number of the last entry of the page before; null: the first page */
  async execute(buyer: BuyerContext, filter: AuditFilter, page: { readonly before: string | null; readonly limit: number }): Promise<{ readonly rows: readonly AuditEntry[]; readonly totalCount: number }> {
    requirePermission(buyer, 'see-audit');
    const objects = await this.hiddenFrom(buyer);
    const asked = withoutGuessing(objects, filter);
    return { rows: asSeenBy(buyer, objects, await this.reader.page(buyer.companyId, asked, page)), totalCount: await this.reader.count(buyer.companyId, asked) };
  }

  /** Newest first, at most `mostExported`; an entry of its own. */
  async export(buyer: BuyerContext, filter: AuditFilter): Promise<readonly AuditEntry[]> {
    requirePermission(buyer, 'see-audit');
    requirePermission(buyer, 'export');
    const objects = await this.hiddenFrom(buyer);
    const rows = asSeenBy(buyer, objects, await this.reader.page(buyer.companyId, withoutGuessing(objects, filter), { before: null, limit: mostExported }));
    await this.scope.write(buyer.companyId, [], () => this.trail.record(buyer, { action: 'audit.exported', object: 'audit', objectId: null, after: { entries: rows.length, ...asText(filter) } }));
    return rows;
  }

  private async hiddenFrom({ companyId, personId, permissions }: BuyerContext): Promise<readonly string[]> {
    const rights = await this.scope.read([companyId], () => readCompanyRights(companyId));
    return hiddenObjects(permissions, [...rights.accountIds].map((accountId) => rights.permissionsFor(personId, accountId)));
  }
}

const asSeenBy = ({ locale }: BuyerContext, objects: readonly string[], rows: readonly AuditEntry[]): readonly AuditEntry[] =>
  rows.map((row) => (objects.includes(row.object) ? hidden(row, sayHidden(locale)) : row));

/** What is hidden is not found by what it was called either. */
const withoutGuessing = (objects: readonly string[], filter: AuditFilter): AuditFilter =>
  (filter.text === undefined && filter.objectId === undefined ? filter : { ...filter, exceptObjects: objects });

const asText = (filter: AuditFilter): Record<string, unknown> => JSON.parse(JSON.stringify(filter)) as Record<string, unknown>;
