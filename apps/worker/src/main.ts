import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { assertDirectConnection } from '@portico/platform-persistence';
import { announce, endWith, loadBrand, openConnector, refuseToStart, serverEnvironment, StderrLogger } from '@portico/server-composition';
import { loadIntegrationMap } from '@portico/server-integration';
import { WorkerModule } from './worker.module.js';

async function start(): Promise<void> {
  const environment = serverEnvironment(process.env);
  const map = loadIntegrationMap(environment.integrationMap);
  const brand = loadBrand(environment.brand);
  const connector = openConnector(environment);
  await assertDirectConnection(environment.directUrl);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot({ environment, map, brand, connector }), {
    abortOnError: false, logger: new StderrLogger(['fatal', 'error', 'warn']),
  });
  endWith(() => app.close(), process.env);
  announce({ event: 'ready', service: 'worker' });
}

start().catch(refuseToStart);
