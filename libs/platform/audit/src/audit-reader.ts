import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';

export interface AuditEntry {
  readonly companyId: string;
  /** Of the company's chain, from 1 without gaps. */
  readonly seq: string;
  readonly at: Date;
  readonly performedBy: string | null;
  readonly performedByName: string;
  readonly onBehalfOfName: string | null;
  readonly address: string | null;
  readonly action: string;
  readonly object: string;
  readonly objectId: string | null;
  readonly label: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
export interface AuditFilter {
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
  readonly personId?: string;
  readonly actions?: readonly string[];
  readonly object?: string;
  readonly objectId?: string;
  readonly exceptObjects?: readonly string[];
  /** In what people call the object or who acted, whatever the case. */
  readonly text?: string;
}

const columns = `company_id as "companyId", seq, at, performed_by as "performedBy", performed_by_name as "performedByName", on_behalf_of_name as "onBehalfOfName", address, action, object,
  object_id as "objectId", label, before, after`;
const likeText = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class AuditReader {
  constructor(private readonly scope: CompanyScope) {}

  /** Newest first. @param before only entries with a lower number; null: from the end of the chain */
  page(companyId: string, filter: AuditFilter, { before, limit }: { readonly before: string | null; readonly limit: number }): Promise<readonly AuditEntry[]> {
    return this.scope.read([companyId], (manager) => manager.query<AuditEntry[]>(`select ${columns} from audit_entry where ${conditions} order by seq desc limit $11`, [...valuesOf(companyId, filter, before), limit]));
  }

  async count(companyId: string, filter: AuditFilter): Promise<number> {
    const [row] = await this.scope.read([companyId], (manager) => manager.query<{ count: string }[]>(`select count(*) from audit_entry where ${conditions}`, valuesOf(companyId, filter, null)));
    return Number(row?.count ?? 0);
  }
}

const conditions = `company_id = $1 and ($2::bigint is null or seq < $2) and ($3::timestamptz is null or at >= $3) and ($4::timestamptz is null or at < $4)
  and ($5::uuid is null or performed_by = $5) and ($6::text[] is null or action = any ($6)) and ($7::text is null or object = $7) and ($8::text is null or object_id = $8)
  and ($9::text is null or label ilike $9 or performed_by_name ilike $9)
  and ($10::text[] is null or object <> all ($10))`;
const valuesOf = (companyId: string, { from, until, personId, actions, object, objectId, text, exceptObjects }: AuditFilter, before: string | null): unknown[] =>
  [companyId, before, from ?? null, until ?? null, personId ?? null, actions ?? null, object ?? null, objectId ?? null, text === undefined ? null : likeText(text), exceptObjects ?? null];
