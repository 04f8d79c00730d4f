import { CallCounters } from './chaos/call-counters.js';
import { Chaos } from './chaos/chaos.js';
import { RateLimit } from './chaos/rate-limit.js';
import { rebaseClock } from './clock/erp-clock.js';
import { ConfigurationError, readConfig } from './config.js';
import { openPool } from './database/database.js';
import { Life } from './life/life.js';
import { Notifier } from './notifications/notifier.js';
import { watchParent } from './parent-watch.js';
import type { Sandbox } from './sandbox.js';
import { seedOf, seedOnce } from './seed/store-world.js';
import { buildServer } from './server.js';
import { Contract } from './wire/contract.js';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const pool = openPool(config.databaseUrl);
  await seedOnce(pool, config);
  await rebaseClock(pool, config.clockSpeed);
  const chaos = new Chaos();
  const complain = (error: unknown): void => { process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`); };
  const life = new Life(pool, await seedOf(pool), config.life, complain);
  const notifier = new Notifier(pool, config.webhook, complain);
  const sandbox: Sandbox = {
    config, pool, contract: new Contract(), chaos, counters: new CallCounters(), rateLimit: new RateLimit(() => chaos.current.rateLimit ?? config.rateLimit), life, notifier,
  };
  const app = buildServer(sandbox);
  await app.listen({ port: config.port, host: config.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  process.stdout.write(`${JSON.stringify({ event: 'listening', service: 'erp-sandbox', url: `http://${config.host}:${String(port)}` })}\n`);

  life.start(config.tickMs);
  notifier.start();

  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    // Whatever hangs, the process is gone within the five seconds it promises.
    setTimeout(() => process.exit(1), 4500).unref();
    await Promise.all([app.close(), life.stop(), notifier.stop()]);
    await pool.end();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  watchParent(config.parentPid, () => void stop());
}

/** What a person starting it can do something about, in words. */
const words: Record<string, string> = {
  EADDRINUSE: 'The port is in use; set PORT to another one, or to 0 for any that is free.',
  ECONNREFUSED: 'PostgreSQL does not answer at SANDBOX_DATABASE_URL.',
  '3D000': 'The database of SANDBOX_DATABASE_URL does not exist.',
  '28P01': 'PostgreSQL refuses the password of SANDBOX_DATABASE_URL.',
  '53100': 'The disk of the database is full.',
};

main().catch((error: unknown) => {
  const { code = '', stack, message } = error as { code?: string; stack?: string; message?: string };
  const why = words[code] ?? (error instanceof ConfigurationError ? message : stack ?? message) ?? String(error);
  process.stderr.write(`The ERP sandbox cannot start. ${why}\n`);
  process.exit(1);
});
