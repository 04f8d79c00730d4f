import { ErpError, type ErpErrorKind } from '@portico/erp-contract';

/** No whole answer came. `wasSent` false: the ERP certainly has not seen the request. */
export class TransportError extends ErpError {
  constructor(kind: ErpErrorKind, message: string, readonly wasSent: boolean, cause?: unknown) {
    super(kind, message, { cause });
  }
}

/** Codes of a connection that never came about: nothing was sent. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE']);

/** By shape, not by class: an error of Node's own may come from another realm. Where several addresses were tried, the code of each. */
function codesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [''];
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return error.errors.flatMap(codesOf);
  return ['code' in error && typeof error.code === 'string' ? error.code : ''];
}
const messageOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error));

export function transportError(error: unknown, what: string): TransportError {
  const codes = codesOf(error);
  if (codes.every((code) => neverConnected.has(code))) return new TransportError('unreachable', `${what}: no connection (${codes.join(', ')})`, false, error);
  if (codes.some((code) => code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT')) return new TransportError('timeout', `${what}: the ERP stopped answering`, true, error);
  return new TransportError('unreachable', `${what}: the connection was lost (${messageOf(error)})`, true, error);
}
