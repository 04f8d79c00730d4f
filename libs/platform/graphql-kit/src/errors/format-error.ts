import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { PermissionDenied } from '@portico/domain';
import { Forbidden, errorCodes, type ErrorCode } from './coded-errors.js';

/** Says what a foreign error means to a client; null: nothing, it is a fault of ours. */
export type ErrorMeaning = (error: unknown) => { readonly code: ErrorCode; readonly message: string } | null;
export type FaultLog = (fault: { readonly id: string; readonly error: unknown; readonly path: string }) => void;

/** By name: the platform's own errors, without a dependency on where they are thrown. */
const meaningsByName: Readonly<Record<string, { readonly code: ErrorCode; readonly message: string }>> = {
  IdempotencyConflict: { code: 'IDEMPOTENCY_CONFLICT', message: 'The idempotency key was used before with another input' },
  IdempotencyBusy: { code: 'TRY_AGAIN', message: 'The first call with this idempotency key has not ended; ask again with the same key' },
  InvalidIdempotencyKey: { code: 'BAD_USER_INPUT', message: 'idempotencyKey must have 1 to 200 characters' },
  ConfirmationNeeded: { code: 'STEP_UP_REQUIRED', message: 'Confirm that it is you, then ask again' },
  ErpError: { code: 'ERP_UNAVAILABLE', message: 'The ERP does not answer' },
};

/** What PostgreSQL says of a value that no column could hold: a malformed uuid, a zero byte, half a surrogate, a number too large, a day that no calendar has. */
const unstorable = ['22P02', '22021', '22P05', '22003', '22007', '22008'];
const isUnstorable = (error: Error): boolean => 'driverError' in error && typeof error.driverError === 'object' && error.driverError !== null
  && 'code' in error.driverError && unstorable.includes(String(error.driverError.code));

const meaningOf: ErrorMeaning = (error) => {
  if (error instanceof PermissionDenied) {
    const { message } = new Forbidden(error.permission);
    return { code: 'FORBIDDEN', message };
  }
  if (!(error instanceof Error)) return null;
  return isUnstorable(error) ? { code: 'BAD_USER_INPUT', message: 'A value has a form that cannot be stored or looked for' } : meaningsByName[error.name] ?? null;
};

/** Typed codes out; stack traces, SQL and the ERP's words never. A fault is logged under an id that the answer carries. */
export function errorFormatter(log: FaultLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const where = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
    const meaning = meaningOf(original);
    if (meaning) return { message: meaning.message, ...where, extensions: { code: meaning.code, ...(original instanceof PermissionDenied ? { permission: original.permission } : {}) } };
    const code = errorCodes.find((known) => known === formatted.extensions?.['code']) ?? 'INTERNAL_SERVER_ERROR';
    if (code !== 'INTERNAL_SERVER_ERROR') return { message: formatted.message, ...where, extensions: { ...withoutInternals(formatted.extensions), code } };
    const id = randomUUID();
    log({ id, error: original, path: formatted.path?.join('.') ?? '' });
    return { message: 'Something went wrong on our side', ...where, extensions: { code, errorId: id } };
  };
}

function withoutInternals(extensions: GraphQLFormattedError['extensions']): Record<string, unknown> {
  const { stacktrace: _stack, exception: _exception, originalError: _original, ...rest } = extensions ?? {};
  return rest;
}
