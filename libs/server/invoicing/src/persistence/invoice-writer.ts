import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ErpInvoice } from '@portico/domain';
import { CompanyScope, currentManager, ExternalKeys, notifyChange, SyncScope } from '@portico/platform-persistence';
import { erpColumns } from './invoice-columns.js';
import { erpValues, safeJson } from './erp-values.js';

export interface InvoiceOfAccount {
  readonly invoice: ErpInvoice;
  readonly companyId: string;
  readonly accountId: string;
}
interface Written { id: string; companyId: string; version: number }

const names = erpColumns.map(([name]) => name);
const given = (more: string): string => `jsonb_to_recordset($1::jsonb) as given (${more}, ${erpColumns.map(([name, type]) => `${name} ${type}`).join(', ')})`;
// Lists may leave out the lines, which do not change once an invoice is issued.
const value = (name: string, from: string): string => (name === 'lines' ? `coalesce(${from}.lines, invoice.lines)` : `${from}.${name}`);
const assignments = (from: string): string => names.map((name) => `${name} = ${value(name, from)}`).join(', ');
const changed = (from: string): string =>
  `(case when (${names.map((name) => `invoice.${name}`).join(', ')}) is distinct from (${names.map((name) => value(name, from)).join(', ')}) then 1 else 0 end)`;
const refreshed = (from: string): string => `${assignments(from)}, read_at = ${from}.read_at, withdrawn_at = null, version = invoice.version + ${changed(from)}`;
const returned = 'id, company_id as "companyId", version';

/** Writes what the ERP said; what was read later is never replaced by what was read earlier. */
@Injectable()
export class InvoiceWriter {
  constructor(private readonly sync: SyncScope, private readonly scope: CompanyScope, private readonly keys: ExternalKeys) {}

  /** In the sync's scope: new ones and known ones. @returns the external ids that are an invoice of another account already */
  write(connector: string, invoices: readonly InvoiceOfAccount[], readAt: Date): Promise<readonly string[]> {
    return this.sync.run(async (manager) => {
      const externalIds = invoices.map(({ invoice }) => invoice.externalId);
      await this.keys.add(invoices.map(({ invoice, companyId }) => ({ key: { connector, object: 'invoices', externalId: invoice.externalId }, objectId: randomUUID(), companyId })));
      const ids = await this.keys.objectIds(connector, 'invoices', externalIds);
      const known = await manager.query<Written[]>(`select ${returned}, account_id as "accountId" from invoice where id = any ($1)`, [[...ids.values()]]) as (Written & { accountId: string })[];
      const knownById = new Map(known.map((each) => [each.id, each]));
      const isForeign = ({ invoice, accountId }: InvoiceOfAccount): boolean => (knownById.get(ids.get(invoice.externalId) ?? '')?.accountId ?? accountId) !== accountId;
      const rows = invoices.filter((each) => !isForeign(each)).map(({ invoice, companyId, accountId }) =>
        ({ id: ids.get(invoice.externalId), company_id: companyId, account_id: accountId, read_at: readAt.toISOString(), ...erpValues(invoice) }));
      const written = await manager.query<Written[]>(
        `insert into invoice (id, company_id, account_id, read_at, ${names.join(', ')})
         select id, company_id, account_id, read_at, ${names.join(', ')} from ${given('id uuid, company_id uuid, account_id uuid, read_at timestamptz')}
         on conflict (id) do update set ${refreshed('excluded')} where excluded.read_at >= invoice.read_at
         returning ${returned}`, [safeJson(rows)]);
      await tell(written.filter(({ id, version }) => knownById.get(id)?.version !== version));
      return invoices.filter(isForeign).map(({ invoice }) => invoice.externalId);
    });
  }

  /** In the company's own scope: one that was read live. */
  async refresh({ companyId, id }: { readonly companyId: string; readonly id: string }, invoice: ErpInvoice, readAt: Date): Promise<void> {
    await this.scope.write(companyId, [companyId], async (manager) => {
      const [before] = await manager.query<Written[]>(`select ${returned} from invoice where id = $1`, [id]);
      const [written] = await manager.query<[Written[], number]>(
        `update invoice set ${refreshed('given')} from ${given('read_at timestamptz')} where invoice.id = $2 and given.read_at >= invoice.read_at
         returning invoice.id, invoice.company_id as "companyId", invoice.version`, [safeJson([{ read_at: readAt.toISOString(), ...erpValues(invoice) }]), id]);
      await tell(written.filter(({ version }) => version !== before?.version));
    });
  }

  /** The ERP no longer has them. */
  async withdraw(connector: string, externalIds: readonly string[]): Promise<void> {
    if (externalIds.length === 0) return;
    await this.sync.run(async () => {
      const ids = await this.keys.objectIds(connector, 'invoices', externalIds);
      await currentManager().query('update invoice set withdrawn_at = coalesce(withdrawn_at, now()) where id = any ($1)', [[...ids.values()]]);
    });
  }
}

async function tell(written: readonly Written[]): Promise<void> {
  for (const { id, companyId, version } of written) await notifyChange({ companyId, object: 'invoice', id, version });
}
