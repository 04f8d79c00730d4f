import { HttpProblem } from '../client/http-problem.js';

/** Null where the ERP itself says that there is no such thing; every other failure stays one. */
export function nullIfMissing<T>(read: Promise<T>): Promise<T | null> {
  return read.catch((error: unknown) => {
    if (error instanceof HttpProblem && error.hasType('urn:erp:not-found', 'urn:erp:no-document', 'urn:erp:unknown-customer')) return null;
    throw error;
  });
}
