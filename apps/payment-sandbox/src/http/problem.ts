const problems = {
  'unauthorised': { status: 401, title: 'The key is missing or wrong' },
  'malformed-request': { status: 400, title: 'The request can not be read' },
  'invalid-request': { status: 422, title: 'A field is wrong' },
  'not-found': { status: 404, title: 'Not found' },
  'idempotency-key-reused': { status: 409, title: 'The idempotency key was used with another body' },
  'reference-in-use': { status: 409, title: 'Another session has this reference' },
  'already-paid': { status: 409, title: 'The session is paid' },
  'payment-in-progress': { status: 409, title: 'A card is being charged at this moment' },
  'session-closed': { status: 409, title: 'The session is closed' },
  'not-capturable': { status: 409, title: 'The payment can not be captured' },
  'not-cancellable': { status: 409, title: 'The payment can not be cancelled' },
  'not-refundable': { status: 409, title: 'The payment can not be refunded' },
  'amount-too-large': { status: 409, title: 'The amount is too large' },
  'unavailable': { status: 503, title: 'The gateway can not answer now' },
  'internal': { status: 500, title: 'The gateway failed' },
} as const;

export type ProblemCode = keyof typeof problems;

/** An expected refusal, as the contract lists them. */
export class Problem extends Error {
  constructor(readonly code: ProblemCode, detail: string, readonly more: Readonly<Record<string, unknown>> = {}) {
    super(detail);
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** RFC 9457 */
  toJSON(): Record<string, unknown> {
    return { type: `urn:payment-gateway:${this.code}`, ...problems[this.code], detail: this.message, code: this.code, ...this.more };
  }
}
