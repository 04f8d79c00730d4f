import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WireCall {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: unknown;
}
export interface WireReply {
  readonly status?: number;
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection instead of answering. */
  readonly cut?: boolean;
}
export interface WireErp {
  readonly url: string;
  readonly calls: readonly WireCall[];
  close(): Promise<void>;
}
type Answer = WireReply | ((call: WireCall) => WireReply);

export const metaReply = (change: Readonly<Record<string, unknown>> = {}, limits: Readonly<Record<string, number>> = {}): unknown => ({
  contractVersion: '1.0.0', erp: { name: 'Wire', version: '1', seller: 'Seller' }, currency: 'EUR', timeZone: 'Europe/Berlin', serverTime: new Date().toISOString(),
  settleAfterSeconds: 30, rounding: { mode: 'half-up', decimals: 2, level: 'line' }, pricingDate: 'order',
  limits: { pricesPerBatch: 200, availabilityPerBatch: 500, orderLines: 1000, pageLimit: 500, requestsPerMinute: null, ...limits },
  abilities: {
    priceBreaks: true, priceExplanation: true, orderDiscounts: 'exact', freight: 'exact', tax: 'estimate', surcharges: 'exact', minimumOrderValue: 'none', earliestDates: 'none',
    stockPerWarehouse: true, inbound: true, creditFigures: true, creditHold: 'hold', invoicePdf: true, acknowledgementPdf: true, payments: true, notifications: true,
    partNumbers: true, writeConcurrency: 'per-document', ...change,
  },
});

/** Answers by "METHOD /path", the query left out; what is not listed is a gateway's 404. GET /v1/meta is answered unless listed. */
export async function aWireErp(answers: Readonly<Record<string, Answer>>): Promise<WireErp> {
  const calls: WireCall[] = [];
  const server = http.createServer((request, response) => {
    void readJson(request).then((body) => {
      const path = request.url ?? '/';
      const call: WireCall = { method: request.method ?? 'GET', path, headers: request.headers, body };
      if (!path.startsWith('/v1/meta')) calls.push(call);
      const answer = answers[`${call.method} ${path.split('?')[0] ?? ''}`] ?? (path === '/v1/meta' ? { json: metaReply() } : { status: 404, body: '<h1>no route</h1>', headers: { 'content-type': 'text/html' } });
      const reply = typeof answer === 'function' ? answer(call) : answer;
      if (reply.cut) { response.destroy(); return; }
      const type = (reply.status ?? 200) >= 400 ? 'application/problem+json' : 'application/json';
      response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers }).end(reply.body ?? JSON.stringify(reply.json ?? {}));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, calls,
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
