import type { PaymentsOptions } from '@portico/server-payments';
import { z } from 'zod';
import { BadEnvironment, type ServerEnvironment } from './environment.js';

const text = z.string().min(1);
const paymentsSchema = z.object({ PAYMENT_GATEWAY_URL: z.url(), PAYMENT_GATEWAY_KEY: text, PAYMENT_WEBHOOK_SECRET: text, HOST: text.default('127.0.0.1'), PORT: text.default('4000') });

/** What the payment gateway needs. @throws BadEnvironment */
export function paymentsEnvironment({ raw, publicUrl }: ServerEnvironment): PaymentsOptions {
  const parsed = paymentsSchema.safeParse(raw);
  if (!parsed.success) throw new BadEnvironment(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const { PAYMENT_GATEWAY_URL: url, PAYMENT_GATEWAY_KEY: key, PAYMENT_WEBHOOK_SECRET: webhookSecret, HOST: host, PORT: port } = parsed.data;
  return { gateway: { url, key }, webhookSecret, publicUrl: publicUrl ?? `http://${host}:${port}` };
}
