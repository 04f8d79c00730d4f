import type { Misbehaviour } from '../conformance/subject.js';

export interface CannedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const html = (title: string): string => `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
const page = (status: number, title: string, headers: Readonly<Record<string, string>> = {}): CannedAnswer =>
  ({ status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html(title) });

/** What a gateway in front of any ERP answers. The silent and the unreachable one answer nothing. */
export const badAnswers: Readonly<Record<Exclude<Misbehaviour, 'silent' | 'unreachable'>, CannedAnswer>> = {
  failing: page(500, 'Internal Server Error'),
  garbled: page(200, 'Welcome to nginx!'),
  'rate-limited': page(429, 'Too Many Requests', { 'retry-after': '7' }),
  unauthorised: page(401, 'Unauthorized'),
};
