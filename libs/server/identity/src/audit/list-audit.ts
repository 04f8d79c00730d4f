import { Injectable } from '@nestjs/common';
import { requirePermission, type BuyerContext } from '@portico/domain';
import { AuditReader, AuditTrail, type AuditEntry, type AuditFilter } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';

/** More than anybody reads: who needs all of it asks by dates. */
export const mostExported = 50_000;

/** The trail of the buyer's own company. */
@Injectable()
export class ListAudit {
  constructor(private readonly reader: AuditReader, private readonly scope: CompanyScope, private readonly trail: AuditTrail) {}

  /** @param before the number of the last entry of the page before; null: the first page */
  async execute(buyer: BuyerContext, filter: AuditFilter, page: { readonly before: string | null; readonly limit: number }): Promise<{ readonly rows: readonly AuditEntry[]; readonly totalCount: number }> {
    requirePermission(buyer, 'see-audit');
    return { rows: await this.reader.page(buyer.companyId, filter, page), totalCount: await this.reader.count(buyer.companyId, filter) };
  }

  /** Newest first, at most `mostExported`; an entry of its own. */
  async export(buyer: BuyerContext, filter: AuditFilter): Promise<readonly AuditEntry[]> {
    requirePermission(buyer, 'see-audit');
    requirePermission(buyer, 'export');
    const rows = await this.reader.page(buyer.companyId, filter, { before: null, limit: mostExported });
    await this.scope.write(buyer.companyId, [], () => this.trail.record(buyer, { action: 'audit.exported', object: 'audit', objectId: null, after: { entries: rows.length, ...asText(filter) } }));
    return rows;
  }
}

const asText = (filter: AuditFilter): Record<string, unknown> => JSON.parse(JSON.stringify(filter)) as Record<string, unknown>;
