import { parseMailbox, type MailOptions } from '@portico/platform-mail';
import { z } from 'zod';

const text = z.string().min(1);
const optional = z.string().optional().transform((value) => (value === '' ? undefined : value));

/** Which server takes our mail. */
const smtpUrl = optional.refine((value) => value === undefined || isMailServer(value), 'not the address of a mail server: smtp:// or smtps://, with a host, e.g. smtps://user:password@mail.example');
const mailFrom = optional.refine((value) => value === undefined || parseMailbox(value) !== null, 'not a sender: orders@harbour.example or Harbour Supply <orders@harbour.example>');

function isMailServer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '';
}

const serverSchema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: text,
  DATABASE_SYNC_URL: text,
  DATABASE_OWNER_URL: text,
  DATABASE_DIRECT_URL: optional,
  REDIS_URL: optional,
  ERP_CONNECTOR: text.default('http'),
  PUBLIC_URL: optional,
  GRAPHQL_DOCUMENTS: z.enum(['any', 'trusted']).default('any'),
  SMTP_URL: smtpUrl,
  MAIL_FROM: mailFrom,
  BRAND: optional.transform((value) => value ?? 'config/brand.yaml'),
  INTEGRATION_MAP: text.default('config/integration-map.yaml'),
}).superRefine(({ SMTP_URL: url, MAIL_FROM: from }, context) => {
  if (url !== undefined && from === undefined) context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'missing: SMTP_URL is set, and a mail needs a sender, e.g. Harbour Supply <orders@harbour.example>' });
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
  /** Whether GraphQL answers the operations that the portal was built with, and no others. */
  readonly onlyTrustedDocuments: boolean;
  readonly integrationMap: string;
  /** Null: mail is not sent and stays in the mail outbox. */
  readonly smtp: MailOptions['smtp'];
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
  const from = parseMailbox(data.MAIL_FROM ?? '');
  return {
    isProduction: data.NODE_ENV === 'production',
    databaseUrl: data.DATABASE_URL, syncUrl: data.DATABASE_SYNC_URL, ownerUrl: data.DATABASE_OWNER_URL, directUrl: data.DATABASE_DIRECT_URL ?? data.DATABASE_OWNER_URL,
    redisUrl: data.REDIS_URL, connector: data.ERP_CONNECTOR, publicUrl: data.PUBLIC_URL, onlyTrustedDocuments: data.GRAPHQL_DOCUMENTS === 'trusted', integrationMap: data.INTEGRATION_MAP, smtp: data.SMTP_URL !== undefined && from ? { url: data.SMTP_URL, from } : null, brand: data.BRAND, raw,
  };
}
