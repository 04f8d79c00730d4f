import { announce, endWith, loadBrand, openConnector, refuseToStart, serverEnvironment } from '@portico/server-composition';
import { assertDirectConnection } from '@portico/platform-persistence';
import { loadIntegrationMap } from '@portico/server-integration';
import { createApp } from './create-app.js';
import { showsOutbox } from './outbox/shows-outbox.js';

async function start(): Promise<void> {
  const environment = serverEnvironment(process.env);
  const map = loadIntegrationMap(environment.integrationMap);
  const connector = openConnector(environment);
  await assertDirectConnection(environment.directUrl);
  const app = await createApp({ environment, map, connector, brand: loadBrand(environment.brand), portalDist: process.env['PORTAL_DIST'] || 'apps/portal/dist' });
  endWith(() => app.close(), process.env);
  await app.listen(Number(process.env['PORT'] ?? 4000), process.env['HOST'] ?? '127.0.0.1');
  announce({ event: 'listening', service: 'bff', url: await app.getUrl(), ...(showsOutbox(process.env) ? { outbox: '/outbox' } : {}) });
}

start().catch(refuseToStart);
