import type { CombinedError } from '@urql/core';

/**
 * Why a request gave no answer, by what a person can do about it.
 * `network`: nothing reached the server, or no reply came back. `erp`: the portal answers and the ERP does not.
 * `signed-out`: sign in again. `forbidden`: not with this role. `again`: the same request is still being worked on. `step-up`: the person
 * has not confirmed that it is them. `second-factor`: the company asks for two-step sign-in first.
 */
export type FailureKind = 'network' | 'erp' | 'signed-out' | 'forbidden' | 'again' | 'step-up' | 'second-factor' | 'invalid' | 'unknown';

export interface Failure {
  readonly kind: FailureKind;
  /** The server's sentence, where it has one for people. */
  readonly message: string | null;
  /** For support. */
  readonly reference: string | null;
  /** The server worked on the request and said so: asking again with the same key changes nothing. */
  readonly isDefinite: boolean;
}

const kinds: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signed-out', FORBIDDEN: 'forbidden', ERP_UNAVAILABLE: 'erp', TRY_AGAIN: 'again', STEP_UP_REQUIRED: 'step-up', SECOND_FACTOR_REQUIRED: 'second-factor',
  BAD_USER_INPUT: 'invalid', IDEMPOTENCY_CONFLICT: 'invalid', BAD_REQUEST: 'invalid', CSRF: 'invalid', GRAPHQL_VALIDATION_FAILED: 'invalid', GRAPHQL_PARSE_FAILED: 'invalid',
};
const definite: ReadonlySet<FailureKind> = new Set(['signed-out', 'forbidden', 'step-up', 'second-factor', 'invalid']);

export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first === undefined) return { kind: 'network', message: null, reference: null, isDefinite: false };
  const kind = kinds[text(first.extensions['code']) ?? ''] ?? 'unknown';
  return { kind, message: kind === 'unknown' ? null : first.message, reference: text(first.extensions['errorId']), isDefinite: definite.has(kind) };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What an error state says of it: whose fault it is, and the reference that support can look up. */
export interface Fault { readonly kind: 'network' | 'erp' | 'unknown'; readonly reference?: string }

export function faultOf(failure: Failure | null): Fault {
  const kind = failure?.kind === 'network' || failure?.kind === 'erp' ? failure.kind : 'unknown';
  return { kind, ...(failure?.reference ? { reference: failure.reference } : {}) };
}
