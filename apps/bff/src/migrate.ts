import { announce, migrateDatabase, refuseToStart, serverEnvironment } from '@portico/server-composition';

async function start(): Promise<void> {
  const { ownerUrl, databaseUrl, syncUrl } = serverEnvironment(process.env);
  const applied = await migrateDatabase({ ownerUrl, appUrl: databaseUrl, syncUrl });
  announce({ event: 'migrated', applied });
}

start().catch(refuseToStart);
