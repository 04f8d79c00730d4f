export type ProblemType =
  | 'validation' | 'invalid-cursor' | 'unauthorized' | 'forbidden' | 'not-found' | 'no-document'
  | 'duplicate-key-mismatch' | 'duplicate-reference' | 'request-in-progress' | 'too-large'
  | 'unknown-customer' | 'customer-blocked' | 'prepayment-required' | 'credit-limit' | 'unknown-ship-to' | 'inactive-ship-to'
  | 'unknown-shipping-method' | 'po-required' | 'po-pattern' | 'po-duplicate' | 'currency-mismatch'
  | 'unknown-sku' | 'not-in-assortment' | 'unknown-unit' | 'quantity-multiple' | 'quantity-minimum' | 'quantity-decimals'
  | 'price-missing' | 'discontinued' | 'unknown-invoice' | 'rate-limited' | 'internal' | 'unavailable';

const statuses: Partial<Record<ProblemType, number>> = {
  validation: 400, 'invalid-cursor': 400, unauthorized: 401, forbidden: 403, 'not-found': 404, 'no-document': 404,
  'duplicate-key-mismatch': 409, 'duplicate-reference': 409, 'request-in-progress': 409, 'too-large': 413,
  'rate-limited': 429, internal: 500, unavailable: 503,
};

/** One reason, with the members the contract names for its type. */
export interface Reason {
  type: ProblemType;
  pointer?: string;
  lineId?: string;
  sku?: string;
  detail: string;
  [member: string]: unknown;
}

/** Thrown anywhere while answering; the server renders it as problem+json. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly type: ProblemType,
    readonly detail: string,
    readonly more: { errors?: readonly Reason[]; members?: Record<string, unknown>; retryAfterSeconds?: number } = {},
  ) {
    super(`${type}: ${detail}`);
    this.status = statuses[type] ?? 422;
  }

  body(): Record<string, unknown> {
    return {
      type: `urn:erp:${this.type}`, title: this.type.replaceAll('-', ' '), status: this.status, detail: this.detail,
      ...(this.more.errors ? { errors: this.more.errors.map((error) => ({ ...error, type: `urn:erp:${error.type}` })) } : {}),
      ...this.more.members,
    };
  }
}

/** A refusal for all its reasons; the first gives the problem its type. */
export function refusal(reasons: readonly [Reason, ...Reason[]]): Problem {
  const [first] = reasons;
  const { type, pointer: _pointer, lineId: _lineId, sku: _sku, detail, ...members } = first;
  return new Problem(type, detail, { errors: reasons, members });
}
