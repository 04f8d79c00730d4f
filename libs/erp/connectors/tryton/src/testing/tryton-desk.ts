import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Json } from '../client/values.js';

export interface TrytonUnderTest {
  readonly url: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}
/** Where the real server is. The runner of the Tryton suite sets the variables; without them a test fails rather than pass untried. */
export function trytonUnderTest(environment: Readonly<Record<string, string | undefined>> = process.env): TrytonUnderTest {
  const value = (name: string): string | undefined => environment[`TRYTON_${name}`] || environment[`ERP_TRYTON_${name}`];
  const url = value('URL');
  if (!url) throw new Error('TRYTON_URL is not set: this suite needs a running Tryton, e.g. TRYTON_URL=http://127.0.0.1:8069');
  return { url: url.replace(/\/+$/, ''), database: value('DATABASE') ?? 'erp', user: value('USER') ?? 'portal', password: value('PASSWORD') ?? 'portal-Passw0rd!' };
}

export type Row = Readonly<Record<string, unknown>>;
const wireAnswer = z.object({ result: z.unknown(), error: z.unknown() }).partial();

/**
 * Tryton by hand, sharing nothing with the connector: what it says is what the ERP says. Errors inside 200 are thrown as text.
 * `as` other users: "admin" may change products, "creditclerk" may override limits.
 */
export class TrytonDesk {
  private constructor(private readonly at: TrytonUnderTest, private readonly authorization: string, readonly context: Readonly<Record<string, Json>>) {}

  static async open(at: TrytonUnderTest): Promise<TrytonDesk> {
    const [userId, key] = z.tuple([z.number(), z.string()]).parse(await post(at, 'common.db.login', [at.user, { password: at.password }, 'en'], null));
    const authorization = `Session ${Buffer.from(`${at.user}:${userId}:${key}`).toString('base64')}`;
    const context = z.record(z.string(), z.json()).parse(await post(at, 'model.res.user.get_preferences', [true, {}], authorization));
    return new TrytonDesk(at, authorization, context);
  }
  /** Passwords of the seeded server unless the environment says otherwise. */
  static asAdmin(at: TrytonUnderTest): Promise<TrytonDesk> {
    return TrytonDesk.open({ ...at, user: 'admin', password: process.env['TRYTON_ADMIN_PASSWORD'] ?? 'admin-Passw0rd!' });
  }
  static asClerk(at: TrytonUnderTest): Promise<TrytonDesk> {
    return TrytonDesk.open({ ...at, user: 'creditclerk' });
  }

  call(method: string, args: readonly Json[], context: Readonly<Record<string, Json>> = {}): Promise<unknown> {
    return post(this.at, method, [...args, { ...this.context, ...context }], this.authorization);
  }
  /** A person who presses again when Tryton says that others hold its tables. */
  async patiently(method: string, args: readonly Json[]): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.call(method, args);
      } catch (error) {
        if (attempt === 50 || !/could not (obtain lock|serialize)/.test(String(error))) throw error;
        await pause(200);
      }
    }
  }
  async rows(model: string, domain: readonly Json[], fields: readonly string[], more: { readonly limit?: number; readonly order?: readonly Json[]; readonly context?: Readonly<Record<string, Json>> } = {}): Promise<readonly Row[]> {
    const rows = await this.call(`model.${model}.search_read`, [domain, 0, more.limit ?? null, more.order ?? [['id', 'ASC']], fields], more.context);
    return z.array(z.record(z.string(), z.unknown())).parse(rows);
  }
  async row(model: string, domain: readonly Json[], fields: readonly string[], context: Readonly<Record<string, Json>> = {}): Promise<Row> {
    const [row] = await this.rows(model, domain, fields, { limit: 1, context });
    if (!row) throw new Error(`No ${model} where ${JSON.stringify(domain)}`);
    return row;
  }
  async count(model: string, domain: readonly Json[]): Promise<number> {
    return z.number().parse(await this.call(`model.${model}.search_count`, [domain]));
  }
  async create(model: string, values: Json): Promise<number> {
    const [id] = z.tuple([z.number()]).parse(await this.call(`model.${model}.create`, [[values]]));
    return id;
  }
}

async function post(at: TrytonUnderTest, method: string, params: readonly Json[], authorization: string | null): Promise<unknown> {
  const reply = await fetch(`${at.url}/${at.database}/`, {
    method: 'POST', body: JSON.stringify({ id: 1, method, params }),
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
  });
  if (!reply.ok) throw new Error(`${method}: HTTP ${reply.status}`);
  const answer = wireAnswer.parse(await reply.json());
  if (answer.error !== undefined) throw new Error(`${method}: ${JSON.stringify(answer.error).slice(0, 400)}`);
  return answer.result;
}

export const number = (row: Row, field: string): number => z.number().parse(row[field]);
export const text = (row: Row, field: string): string => z.string().parse(row[field]);
export const decimalOf = (value: unknown): string => z.object({ decimal: z.string() }).parse(value).decimal;
export const dateOf = (value: unknown): string => {
  const { year, month, day } = z.object({ year: z.number(), month: z.number(), day: z.number() }).parse(value);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
export const part = (row: Row, path: string): Row => z.record(z.string(), z.unknown()).parse(row[`${path}.`]);
