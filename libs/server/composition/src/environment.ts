import { z } from 'zod';

const text = z.string().min(1);
const optional = z.string().optional().transform((value) => (value === '' ? undefined : value));

const serverSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: text,
  DATABASE_SYNC_URL: text,
  DATABASE_OWNER_URL: text,
  DATABASE_DIRECT_URL: optional,
  REDIS_URL: optional,
  ERP_CONNECTOR: text.default('http'),
  PUBLIC_URL: optional,
  BRAND: optional.transform((value) => value ?? 'config/brand.yaml'),
  INTEGRATION_MAP: text.default('config/integration-map.yaml'),
});

/** What bff and worker are told by their environment. */
export interface ServerEnvironment {
  readonly isProduction: boolean;
  /** Of the app role. */
  readonly databaseUrl: string;
  readonly syncUrl: string;
  readonly ownerUrl: string;
  /** Session-bound: LISTEN, liveness locks, the job runner. */
  readonly directUrl: string;
  readonly redisUrl: string | undefined;
  readonly connector: string;
  readonly publicUrl: string | undefined;
  readonly integrationMap: string;
  /** The seller's brand file. */
  readonly brand: string;
  /** As it is, for the connector and the gateway, which read variables of their own. */
  readonly raw: Readonly<Record<string, string | undefined>>;
}

/** A variable that is missing or wrong, by name. */
export class BadEnvironment extends Error {
  constructor(faults: readonly string[]) {
    super(`The environment is not complete:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'BadEnvironment';
  }
}

/** @throws BadEnvironment */
export function serverEnvironment(raw: Readonly<Record<string, string | undefined>>): ServerEnvironment {
  const parsed = serverSchema.safeParse(raw);
  if (!parsed.success) throw new BadEnvironment(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const { data } = parsed;
  return {
    isProduction: data.NODE_ENV === 'production',
    databaseUrl: data.DATABASE_URL, syncUrl: data.DATABASE_SYNC_URL, ownerUrl: data.DATABASE_OWNER_URL, directUrl: data.DATABASE_DIRECT_URL ?? data.DATABASE_OWNER_URL,
    redisUrl: data.REDIS_URL, connector: data.ERP_CONNECTOR, publicUrl: data.PUBLIC_URL, integrationMap: data.INTEGRATION_MAP, brand: data.BRAND, raw,
  };
}
