import { ErpError, type ErpErrorKind } from '@portico/erp-contract';
import { wireProblem, type WireProblem } from '../wire/problem.js';

/** The ERP answered that it will not. `problem` null: not in the contract's own form, so it may come from something in between. */
export class HttpProblem extends ErpError {
  constructor(kind: ErpErrorKind, message: string, readonly status: number, readonly problem: WireProblem | null, retryAfterMs: number | null) {
    super(kind, message, { retryAfterMs });
  }
  hasType(...types: readonly string[]): boolean {
    return this.problem !== null && types.includes(this.problem.type);
  }
}

export function httpProblem(answer: { readonly status: number; readonly contentType: string; readonly retryAfter: string | undefined; readonly body: Buffer }, what: string): HttpProblem {
  const problem = readProblem(answer.contentType, answer.body);
  const said = problem ? `${problem.type} ${problem.detail ?? problem.title}` : answer.body.subarray(0, 200).toString('utf8');
  return new HttpProblem(kindOf(answer.status, problem), `${what}: ${String(answer.status)} ${said}`, answer.status, problem, retryAfterMs(answer.retryAfter));
}

function readProblem(contentType: string, body: Buffer): WireProblem | null {
  if (!contentType.startsWith('application/problem+json')) return null;
  try {
    return wireProblem.safeParse(JSON.parse(body.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** A 4xx without a problem of the contract is not the ERP's word: a wrong address must not read as "no such customer". */
function kindOf(status: number, problem: WireProblem | null): ErpErrorKind {
  if (status === 401 || status === 403 || status === 407) return 'unauthorised';
  if (status === 408) return 'timeout';
  if (status === 429) return 'rate-limited';
  if (status === 501) return 'not-supported';
  if (status >= 500) return 'server-error';
  return status >= 400 && problem ? 'refused' : 'malformed';
}

/** Seconds or an HTTP date. */
function retryAfterMs(header: string | undefined): number | null {
  if (header === undefined) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}
