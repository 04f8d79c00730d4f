import { tableKinds, kindComment } from '../tables/table-kinds.js';

/** Anything that runs SQL: a pg client or a pool. */
export interface SqlClient {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}
interface TableRow { name: string; comment: string | null; secured: boolean; forced: boolean; policies: number; holdsCompanies: boolean }

/** Kept by TypeORM. */
const bookkeeping = ['schema_migration', 'typeorm_metadata'];

/** Tables without a kind, and tenant tables without their wall: one sentence each. */
export async function tableFaults(sql: SqlClient): Promise<readonly string[]> {
  const { rows } = await sql.query(`
    select c.relname as name, obj_description(c.oid, 'pg_class') as comment, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped) as "holdsCompanies"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1`, [bookkeeping]);
  return (rows as TableRow[]).flatMap(faultOf);
}

function faultOf({ name, comment, secured, forced, policies, holdsCompanies }: TableRow): readonly string[] {
  const kind = tableKinds.find((each) => kindComment(each) === comment);
  if (!kind) return [`${name} is of no kind: its migration must call tenantTable, identityTable or sharedTable`];
  if (kind === 'tenant' && !(secured && forced && policies > 0)) return [`${name} is a tenant table without forced row-level security`];
  if (kind === 'shared' && holdsCompanies) return [`${name} is called shared and has a company_id`];
  return [];
}
