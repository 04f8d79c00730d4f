// The roles and databases of one installation. The app role owns nothing and cannot pass row-level security.
import pg from 'pg';

export const roles = ['portico_owner', 'portico_app', 'portico_sync', 'erp_sandbox', 'payment_sandbox'];

/** Who owns which database, and who else may connect to it. */
export const databases = {
  portico: { owner: 'portico_owner', guests: ['portico_app', 'portico_sync'] },
  erp_sandbox: { owner: 'erp_sandbox', guests: [] },
  payment_sandbox: { owner: 'payment_sandbox', guests: [] },
};

async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} url of the superuser  @param {Record<string, string>} passwords by role */
export function ensureRoles(url, passwords) {
  return connected(url, async (client) => {
    const { rows } = await client.query('select rolname from pg_roles');
    const known = new Set(rows.map((row) => row.rolname));
    for (const role of roles) {
      if (known.has(role)) continue;
      await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(passwords[role])}`);
    }
  });
}

export function ensureDatabases(url) {
  return connected(url, async (client) => {
    const { rows } = await client.query('select datname from pg_database');
    const known = new Set(rows.map((row) => row.datname));
    for (const [name, { owner, guests }] of Object.entries(databases)) {
      if (known.has(name)) continue;
      await client.query(`create database ${name} owner ${owner}`);
      await client.query(`revoke all on database ${name} from public`);
      if (guests.length > 0) await client.query(`grant connect, temporary on database ${name} to ${guests.join(', ')}`);
    }
  });
}
