import { Charge } from './charging/charge.js';
import { readConfig } from './config.js';
import { Counters } from './control/counters.js';
import { Faults } from './control/faults.js';
import { Database } from './database/database.js';
import { migrate } from './database/migrate.js';
import { stopWith } from './process/lifetime.js';
import { Ticker } from './process/ticker.js';
import { buildServer } from './server.js';
import { Sessions } from './sessions/sessions.js';
import { WebhookDispatcher } from './webhooks/dispatcher.js';

const sweepEveryMs = 1_000;
const dispatchEveryMs = 500;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const database = new Database(config.databaseUrl);
  await migrate(database);

  let origin = config.publicUrl;
  const pageAddress = (sessionId: string): string => `${origin ?? ''}/pay/${sessionId}`;
  const faults = new Faults();
  const counters = new Counters(database);
  const sessions = new Sessions(database, pageAddress);
  const charge = new Charge({ database, sessions, slowCardMs: () => faults.current.slowCardMs });
  const server = await buildServer({ config, database, sessions, charge, faults, counters, pageAddress });

  const tickers = [new Ticker(async () => {
    await charge.settleDue();
    await sessions.expireDue();
  }, sweepEveryMs)];
  if (config.webhook.url !== undefined) {
    const dispatcher = new WebhookDispatcher({
      database,
      url: config.webhook.url,
      secret: config.webhook.secret,
      faults: {
        isPaused: () => faults.current.webhooksPaused,
        delayMs: () => faults.current.webhookDelayMs,
        duplicates: () => faults.current.webhookDuplicates,
        losesReply: () => faults.losesWebhookReplyNow(),
        count: () => { counters.webhookDeliveries += 1; },
      },
    });
    const dispatch = new Ticker(() => dispatcher.sendDue(), dispatchEveryMs);
    database.onCommit(dispatch.wake);
    tickers.push(dispatch);
  }

  stopWith(async () => {
    await server.close();
    await Promise.all(tickers.map((ticker) => ticker.stop()));
    await database.close();
  }, config.parentPid);

  const url = await server.listen({ port: config.port, host: config.host });
  origin ??= url;
  for (const ticker of tickers) ticker.wake();
  console.log(JSON.stringify({ event: 'listening', service: 'payment-sandbox', url }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
