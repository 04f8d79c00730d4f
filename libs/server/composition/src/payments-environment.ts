import type { PaymentsOptions } from '@portico/server-payments';
import { z } from 'zod';
import { BadEnvironment, type ServerEnvironment } from './environment.js';
import { portalUrl } from './portal-url.js';

const text = z.string().min(1);
const paymentsSchema = z.object({ PAYMENT_GATEWAY_URL: z.url(), PAYMENT_GATEWAY_KEY: text, PAYMENT_WEBHOOK_SECRET: text });

/** What the payment gateway needs. @throws BadEnvironment */
export function paymentsEnvironment(environment: ServerEnvironment): PaymentsOptions {
  const parsed = paymentsSchema.safeParse(environment.raw);
  if (!parsed.success) throw new BadEnvironment(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const { PAYMENT_GATEWAY_URL: url, PAYMENT_GATEWAY_KEY: key, PAYMENT_WEBHOOK_SECRET: webhookSecret } = parsed.data;
  return { gateway: { url, key }, webhookSecret, publicUrl: portalUrl(environment) };
}
