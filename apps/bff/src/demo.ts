import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { announce, loadBrand, openConnector, refuseToStart, serverEnvironment, StderrLogger } from '@portico/server-composition';
import { loadIntegrationMap } from '@portico/server-integration';
import { demoPasswordFor, demoPeopleOf } from './demo/demo-people.js';
import { DemoModule } from './demo/demo.module.js';
import { LinkDemoPeople } from './demo/link-demo-people.js';

/** Puts the demo people in, after a first look at the ERP's customers. It may run as often as one likes. */
async function start(): Promise<void> {
  const password = demoPasswordFor(process.env);
  if (password === null) return void process.stderr.write('No demo people: others than this machine reach the portal (PUBLIC_URL, HOST), and the usual password is published. Set DEMO_PASSWORD to have them all the same.\n');
  const environment = serverEnvironment(process.env);
  const connector = openConnector(environment);
  const app = await NestFactory.createApplicationContext(
    DemoModule.forRoot({ environment, connector, map: loadIntegrationMap(environment.integrationMap), brand: loadBrand(environment.brand) }), { abortOnError: false, logger: new StderrLogger(['fatal', 'error', 'warn']) });
  try {
    const people = await app.get(LinkDemoPeople).execute(demoPeopleOf(connector.id), password);
    announce({ event: 'demo', password, people: people.map(({ email, about }) => ({ email, about })) });
  } finally {
    await app.close();
  }
}

start().catch(refuseToStart);
