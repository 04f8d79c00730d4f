// Jest runs this once for the projects that use a database, and only when one of their files is to run.
import { startTestPostgres } from './lib/embedded-postgres.mjs';

const ours = Symbol.for('portico.test-postgres');

export default async function start() {
  if (process.env.PORTICO_TEST_PG_URL) return; // `npm test` has one for the whole run
  const server = await startTestPostgres();
  process.env.PORTICO_TEST_PG_URL = server.url; // workers inherit it
  globalThis[ours] = server;
}
