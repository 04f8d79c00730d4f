import { ErpError, type ErpErrorKind } from '@portico/erp-contract';

/** No whole answer came. `wasSent` false: the ERP certainly has not seen the request. */
export class TransportError extends ErpError {
  constructor(kind: ErpErrorKind, message: string, readonly wasSent: boolean, cause?: unknown) {
    super(kind, message, { cause });
  }
}

/** Codes of a connection that never came about: nothing was sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']);

/** Where several addresses were tried, the error of each. */
const codesOf = (error: unknown): readonly string[] => {
  if (error instanceof AggregateError) return error.errors.flatMap(codesOf);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? [error.code] : [''];
};

export function transportError(error: unknown, what: string): TransportError {
  const codes = codesOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (codes.every((code) => neverConnected.has(code))) return new TransportError('unreachable', `${what}: no connection (${codes.join(', ')})`, false, error);
  if (codes.some((code) => code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')) return new TransportError('timeout', `${what}: the ERP stopped answering`, true, error);
  return new TransportError('unreachable', `${what}: the connection was lost (${reason})`, true, error);
}
