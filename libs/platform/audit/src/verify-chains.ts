import type { CompanyScope } from '@portico/platform-persistence';

/** Where a chain ended when it was looked at. */
export interface ChainHead {
  readonly companyId: string;
  readonly seq: string;
  /** In hex. */
  readonly hash: string;
}
export interface ChainFault {
  readonly companyId: string;
  /** The first entry that does not fit; one past the last when the tail is missing. */
  readonly seq: string;
  readonly what: 'changed' | 'out of line' | 'missing' | 'not as it was seen before';
}
export interface ChainsVerified {
  readonly heads: readonly ChainHead[];
  readonly entries: number;
  readonly faults: readonly ChainFault[];
}

interface Row { readonly seq: string; readonly hash: string; readonly what: ChainFault['what'] | null }

/**
 * Reads every company's chain again, each from one snapshot.
 * @param seen heads kept elsewhere: a chain that was written anew as a whole does not hold them
 */
export async function verifyChains(scope: CompanyScope, seen: readonly ChainHead[] = []): Promise<ChainsVerified> {
  const known = await scope.unscoped((manager) => manager.query<{ company_id: string }[]>('select company_id from audit_head order by company_id'));
  const companies = new Set([...known.map((row) => row.company_id), ...seen.map(({ companyId }) => companyId)]);
  const chains = [];
  for (const companyId of companies) chains.push(await verifyChain(scope, companyId, seen.filter((head) => head.companyId === companyId)));
  return { heads: chains.flatMap(({ head }) => head ?? []), entries: chains.reduce((sum, { entries }) => sum + entries, 0), faults: chains.flatMap(({ fault }) => fault ?? []) };
}

interface Chain { readonly head: ChainHead | null; readonly entries: number; readonly fault: ChainFault | null }

/** One statement, so that entries written meanwhile are seen with their head or not at all. */
async function verifyChain(scope: CompanyScope, companyId: string, seen: readonly ChainHead[]): Promise<Chain> {
  const rows = await scope.read([companyId], (manager) => manager.query<Row[]>(`
    with entry as (
      select e.seq, e.hash, e.previous_hash, audit_digest(e) as digest,
        lag(e.seq, 1, 0::bigint) over w as previous_seq, lag(e.hash, 1, sha256(convert_to(e.company_id::text, 'UTF8'))) over w as expected
      from audit_entry e where e.company_id = $1 window w as (order by e.seq)
    ), judged as (
      select seq, hash, case when seq <> previous_seq + 1 then 'missing' when previous_hash <> expected then 'out of line' when hash <> digest then 'changed' end as what from entry
    ), head as (select seq, hash from audit_head where company_id = $1)
    select seq, encode(hash, 'hex') as hash, what from judged where what is not null or seq in (select seq from head) or seq = any ($2)
    union all
    select h.seq + 1, encode(h.hash, 'hex'), 'missing' from head h where h.seq > 0 and not exists (select from judged j where j.seq = h.seq and j.hash = h.hash)
    union all
    select min(j.seq), null, 'out of line' from judged j where j.seq > coalesce((select seq from head), 0) having min(j.seq) is not null
    order by 1`, [companyId, seen.map(({ seq }) => seq)]));
  const broken = rows.find((row): row is Row & { what: ChainFault['what'] } => row.what !== null);
  const unlike = seen.find((head) => !rows.some(({ seq, hash, what }) => what === null && seq === head.seq && hash === head.hash));
  const last = rows.filter(({ what }) => what === null).at(-1);
  const fault = broken ? { companyId, seq: broken.seq, what: broken.what } : unlike ? { companyId, seq: unlike.seq, what: 'not as it was seen before' as const } : null;
  return { head: last ? { companyId, seq: last.seq, hash: last.hash } : null, entries: Number(last?.seq ?? 0), fault };
}
