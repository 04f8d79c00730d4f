import { GatewayError, type GatewaySession, type GatewaySessionState } from '@portico/domain';
import { z } from 'zod';

/** The buyer's browser is sent there, so it is a page of the web and no script. */
const pageAddress = z.url({ protocol: /^https?$/ });

const session = z.object({
  id: z.string().min(1), url: pageAddress, reference: z.string(), amount: z.string().regex(/^\d+(\.\d+)?$/), currency: z.string().length(3),
  status: z.enum(['open', 'declined', 'authorised', 'captured', 'expired', 'cancelled']),
  decline: z.object({ code: z.string() }).nullable(),
  payment: z.object({ id: z.string().min(1), capturedAt: z.string().nullable() }).nullable(),
});
type WireSession = z.infer<typeof session>;

const found = z.object({ data: z.array(session) });
const problem = z.object({ code: z.string(), session: session.optional() });

export const sessionFrom = (body: unknown): GatewaySession => domainSession(parsed(session, body));
export const firstSessionFrom = (body: unknown): GatewaySession | null => {
  const [first] = parsed(found, body).data;
  return first ? domainSession(first) : null;
};
/** Null where the answer is no problem of the contract. */
export const problemFrom = (body: unknown): { readonly code: string; readonly session: GatewaySession | null } | null => {
  const { success, data } = problem.safeParse(body);
  return success ? { code: data.code, session: data.session ? domainSession(data.session) : null } : null;
};

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const answer = schema.safeParse(body);
  if (!answer.success) throw new GatewayError('malformed', `The gateway's answer is not of its contract: ${answer.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  return answer.data;
}

const domainSession = (wire: WireSession): GatewaySession =>
  ({ id: wire.id, reference: wire.reference, url: wire.url, amount: { amount: wire.amount, currency: wire.currency }, state: stateFrom(wire) });

function stateFrom({ status, payment, decline }: WireSession): GatewaySessionState {
  switch (status) {
    // We ask for capture at once, so an authorisation is a capture about to be.
    case 'open': case 'authorised': return { kind: 'open' };
    case 'declined': return { kind: 'declined', reason: decline?.code ?? 'declined' };
    case 'captured': {
      if (!payment?.capturedAt) throw new GatewayError('malformed', 'A captured session names no payment');
      return { kind: 'captured', chargeId: payment.id, at: payment.capturedAt };
    }
    case 'expired': return { kind: 'expired' };
    case 'cancelled': return { kind: 'cancelled' };
  }
}
