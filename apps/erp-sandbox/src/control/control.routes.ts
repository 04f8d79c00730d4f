import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { chaosSchema, type ChaosChange } from '../chaos/chaos.js';
import { isBearer } from '../chaos/guard.js';
import { advanceClock, readClock, rebaseClock } from '../clock/erp-clock.js';
import { firstRow, rows } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import { Problem } from '../wire/problem.js';
import { dataControls } from './data-controls.js';
import { documentControls } from './document-controls.js';

/** The levers of a test: how the ERP behaves, what time it is there, what it was asked. No part of the contract. */
export function controlRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(isBearer(request, sandbox.config.controlToken) ? undefined : new Problem('unauthorized', 'The control token is missing or wrong.'));
  });
  behaviour(app, sandbox);
  clock(app, sandbox);
  observation(app, sandbox);
  dataControls(app, sandbox);
  documentControls(app, sandbox);
}

/** What a control request must look like; anything else is told. */
export function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw new Problem('validation', 'The control request is not understood.', {
    errors: parsed.error.issues.map((issue) => ({ type: 'validation', pointer: `/${issue.path.join('/')}`, detail: issue.message })),
  });
}

/** Groups may be changed in part. */
const chaosChange = z.strictObject(Object.fromEntries(Object.entries(chaosSchema.shape).map(([name, field]) =>
  [name, (field instanceof z.ZodObject ? field.partial().strict() : field).optional()])));

function behaviour(app: FastifyInstance, { chaos }: Sandbox): void {
  app.get('/chaos', () => chaos.current);
  app.put('/chaos', ({ body }) => chaos.change(read(chaosChange, body) as ChaosChange));
  app.delete('/chaos', () => chaos.calm());
}

const clockChange = z.strictObject({ advanceSeconds: z.number().min(0).default(0), advanceDays: z.number().min(0).default(0), speed: z.number().positive().max(1_000_000).optional() });

function clock(app: FastifyInstance, { pool, life }: Sandbox): void {
  app.get('/clock', async () => await readClock(pool));
  // Answers once the ERP has done all that the time gone by brings.
  app.post('/clock', async ({ body }) => {
    const wish = read(clockChange, body);
    if (wish.speed !== undefined) await rebaseClock(pool, wish.speed);
    await advanceClock(pool, wish.advanceSeconds + wish.advanceDays * 86_400);
    await life.catchUp();
    return await readClock(pool);
  });
  app.post('/tick', async () => {
    await life.catchUp();
    return await readClock(pool);
  });
}

const webhookChange = z.strictObject({ url: z.string().min(1).nullable(), secret: z.string().min(1).optional() });

function observation(app: FastifyInstance, { counters, pool, notifier }: Sandbox): void {
  app.get('/calls', () => counters.read());
  app.delete('/calls', (_request, reply) => {
    counters.reset();
    return reply.status(204).send();
  });
  app.get('/seed', async () => (await firstRow<{ value: object }>(pool, `select value from setting where key = 'seed'`))?.value);
  app.get('/dirt', async () => ({ items: await rows<{ kind: string; what: string; ids: string[] }>(pool, 'select kind, what, ids from dirt order by position') }));
  app.get('/notifications', async () => await notifier.status());
  app.put('/webhook', async ({ body }) => {
    const { url, secret } = read(webhookChange, body);
    if (url !== null && secret === undefined) throw new Problem('validation', 'A webhook needs a secret.');
    notifier.aim(url === null || secret === undefined ? null : { url, secret });
    return await notifier.status();
  });
}
