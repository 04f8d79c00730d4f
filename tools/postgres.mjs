// A throw-away PostgreSQL for running single tests by hand: prints PORTICO_TEST_PG_URL and stays until Ctrl-C.
import { startTestPostgres } from './lib/embedded-postgres.mjs';
import { explain } from './lib/refusal.mjs';

try {
  const server = await startTestPostgres();
  console.log(`export PORTICO_TEST_PG_URL=${server.url}`);
  const stay = setInterval(() => {}, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { clearInterval(stay); void server.stop(); });
} catch (error) {
  process.exitCode = explain(error);
}
