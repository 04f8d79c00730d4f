import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4100),
  HOST: z.string().default('127.0.0.1'),
  SANDBOX_DATABASE_URL: z.string().min(1),
  SANDBOX_TOKEN: z.string().min(1),
  SANDBOX_CONTROL_TOKEN: z.string().min(1),
  SANDBOX_WEBHOOK_URL: z.string().min(1).optional(),
  SANDBOX_WEBHOOK_SECRET: z.string().min(1).optional(),
  SANDBOX_SEED: z.coerce.number().int().default(1),
  SANDBOX_SIZE: z.enum(['full', 'small']).default('full'),
  SANDBOX_CLOCK_SPEED: z.coerce.number().positive().max(1_000_000).default(1),
  SANDBOX_TODAY: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).optional(),
  SANDBOX_RATE_LIMIT: z.coerce.number().int().min(0).default(6000),
  SANDBOX_SETTLE_SECONDS: z.coerce.number().int().min(1).max(600).default(5),
  SANDBOX_TICK_MS: z.coerce.number().int().min(0).default(2000),
  SANDBOX_LIFE: z.enum(['on', 'off']).default('on'),
  PORTICO_PARENT_PID: z.coerce.number().int().positive().optional(),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  token: string;
  controlToken: string;
  webhook: { url: string; secret: string } | null;
  seed: number;
  size: 'full' | 'small';
  /** Simulated seconds per real second. */
  clockSpeed: number;
  /** Day the data is seeded against; the real day when null. */
  today: string | null;
  /** Requests a minute per token; 0 for no limit. */
  rateLimit: number;
  /** After this many seconds a write has either been committed or never will be. */
  settleSeconds: number;
  /** Pause between two steps of the simulation; 0 leaves it to the control API. */
  tickMs: number;
  /** Whether orders are born by phone and EDI and customers pay as time goes on. */
  life: boolean;
  parentPid: number | null;
}

/** Something a person can put right; shown without a stack. */
export class ConfigurationError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const blankless = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(blankless);
  if (!parsed.success) {
    throw new ConfigurationError(`Its environment is not right: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join('; ')}`);
  }
  const e = parsed.data;
  if (e.SANDBOX_WEBHOOK_URL && !e.SANDBOX_WEBHOOK_SECRET) throw new ConfigurationError('SANDBOX_WEBHOOK_URL needs SANDBOX_WEBHOOK_SECRET (whsec_…).');
  return {
    port: e.PORT, host: e.HOST, databaseUrl: e.SANDBOX_DATABASE_URL, token: e.SANDBOX_TOKEN, controlToken: e.SANDBOX_CONTROL_TOKEN,
    webhook: e.SANDBOX_WEBHOOK_URL && e.SANDBOX_WEBHOOK_SECRET ? { url: e.SANDBOX_WEBHOOK_URL, secret: e.SANDBOX_WEBHOOK_SECRET } : null,
    seed: e.SANDBOX_SEED, size: e.SANDBOX_SIZE, clockSpeed: e.SANDBOX_CLOCK_SPEED, today: e.SANDBOX_TODAY ?? null,
    rateLimit: e.SANDBOX_RATE_LIMIT, settleSeconds: e.SANDBOX_SETTLE_SECONDS, tickMs: e.SANDBOX_TICK_MS, life: e.SANDBOX_LIFE === 'on',
    parentPid: e.PORTICO_PARENT_PID ?? null,
  };
}
