import pg from 'pg';

/** One line per tenant table: what company's rows look like, seen from behind the walls. Equal digests: nothing of it was changed. */
export async function companyDigest(superuserUrl: string, companyId: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; column: string }>(`
      select c.relname as name, case when c.relname = 'company' then 'id' else 'company_id' end as column
      from pg_class c where c.relkind = 'r' and obj_description(c.oid, 'pg_class') = 'portico:tenant' and c.relname <> 'idempotency' order by 1`);
    const digest: Record<string, string> = {};
    for (const { name, column } of tables) {
      const { rows } = await client.query<{ rows: string; hash: string | null }>(
        `select count(*)::text as rows, md5(string_agg(t::text, E'\\n' order by t::text)) as hash from ${client.escapeIdentifier(name)} t where ${client.escapeIdentifier(column)} = $1`, [companyId]);
      digest[name] = `${rows[0]?.rows ?? '0'} ${rows[0]?.hash ?? ''}`;
    }
    return digest;
  } finally {
    await client.end();
  }
}
