import { z } from 'zod';
import type { Transaction } from '../database/database.js';
import { newId } from '../database/id.js';
import { Problem } from '../http/problem.js';
import { inCurrency, isCurrency, minorDigits } from '../money/amount.js';
import type { Session } from './session.js';
import type { Sessions } from './sessions.js';

const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

export const decimalAmount = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'must be a decimal string such as "1234.50"')
  .refine((amount) => /[1-9]/.test(amount), 'must be more than 0');

export const newSession = z
  .strictObject({
    reference: z.string().regex(/^[\x21-\x7e]{1,64}$/, 'must be 1 to 64 visible ASCII characters'),
    amount: decimalAmount,
    currency: z.string().refine(isCurrency, 'must be an ISO 4217 currency'),
    description: z.string().max(500).default(''),
    returnUrl: webAddress,
    cancelUrl: webAddress,
    expiresInSeconds: z.number().int().min(30).max(604_800).default(1_800),
    capture: z.enum(['automatic', 'manual']).default('automatic'),
  })
  .superRefine((session, context) => {
    const digits = (session.amount.split('.')[1] ?? '').replace(/0+$/, '').length;
    if (isCurrency(session.currency) && digits > minorDigits(session.currency)) {
      context.addIssue({ code: 'custom', path: ['amount'], message: `has more decimals than ${session.currency}` });
    }
  });

export type NewSession = z.output<typeof newSession>;

export async function createSession(tx: Transaction, sessions: Sessions, input: NewSession): Promise<Session> {
  const id = newId('ps');
  const [inserted] = await tx.query(
    `insert into session (id, reference, amount, currency, description, capture, return_url, cancel_url, status, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', now() + make_interval(secs => $9))
     on conflict (reference) do nothing returning id`,
    [id, input.reference, inCurrency(input.amount, input.currency), input.currency, input.description, input.capture,
      input.returnUrl, input.cancelUrl, input.expiresInSeconds],
  );
  if (inserted) return sessions.read(tx, id);
  const [other] = await tx.query<{ id: string }>('select id from session where reference = $1', [input.reference]);
  throw new Problem('reference-in-use', `${input.reference} belongs to another session`, { sessionId: other?.id });
}
