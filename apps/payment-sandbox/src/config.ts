import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

const webhookSecret = z.string().refine((secret) => canSign(secret), { message: 'must be whsec_<base64>, or base64' });

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4200),
  HOST: z.string().default('127.0.0.1'),
  PAYMENT_SANDBOX_DATABASE_URL: z.string().min(1),
  PAYMENT_SANDBOX_KEY: z.string().min(1),
  PAYMENT_SANDBOX_CONTROL_TOKEN: z.string().min(1),
  PAYMENT_SANDBOX_WEBHOOK_URL: z.url().optional(),
  PAYMENT_SANDBOX_WEBHOOK_SECRET: webhookSecret,
  PAYMENT_SANDBOX_PUBLIC_URL: z.url().transform((url) => url.replace(/\/+$/, '')).optional(),
  PAYMENT_SANDBOX_MERCHANT: z.string().min(1).default('Harbour Industrial Supply'),
  PORTICO_PARENT_PID: z.coerce.number().int().positive().optional(),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly apiKey: string;
  readonly controlToken: string;
  readonly webhook: { readonly url: string | undefined; readonly secret: string };
  /** The hosted page's address as a browser sees it; none: the one it listens on. */
  readonly publicUrl: string | undefined;
  /** The seller's name on the hosted page. */
  readonly merchant: string;
  readonly parentPid: number | undefined;
}

/** Throws with every wrong or missing variable by name. An empty variable counts as missing. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.PAYMENT_SANDBOX_DATABASE_URL,
    apiKey: values.PAYMENT_SANDBOX_KEY,
    controlToken: values.PAYMENT_SANDBOX_CONTROL_TOKEN,
    webhook: { url: values.PAYMENT_SANDBOX_WEBHOOK_URL, secret: values.PAYMENT_SANDBOX_WEBHOOK_SECRET },
    publicUrl: values.PAYMENT_SANDBOX_PUBLIC_URL,
    merchant: values.PAYMENT_SANDBOX_MERCHANT,
    parentPid: values.PORTICO_PARENT_PID,
  };
}

function canSign(secret: string): boolean {
  try {
    return new Webhook(secret) instanceof Webhook;
  } catch {
    return false;
  }
}
