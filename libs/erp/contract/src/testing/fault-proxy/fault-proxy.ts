import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ErpLevers, HeldCall, Misbehaviour } from '../conformance/subject.js';
import { Ambushes } from '../faults/ambush.js';
import { badAnswers, type CannedAnswer } from './bad-answers.js';

export interface ProxiedCall {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}
export interface FaultProxyOptions {
  /** Base URL of the ERP, http only; paths are passed on as they come. */
  readonly target: string;
  /** Names the writing step this call is, by the names in `orderSteps` and `paymentSteps`; null for every other call. */
  stepOf(call: ProxiedCall): string | null;
}
/** The levers that need nothing of the ERP but that it is reached over HTTP. */
export interface FaultProxy extends Pick<ErpLevers, 'calls' | 'misbehave' | 'restore' | 'loseReplyOf' | 'hold'> {
  /** Base URL to give to the connector. */
  readonly url: string;
  close(): Promise<void>;
}

interface Reply { readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: Buffer }

const readAll = async (stream: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Stands between a connector and an ERP and is a bad network, a bad gateway or a bad ERP, as told. */
export async function openFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const proxy = new HttpFaultProxy(options);
  await proxy.listen(0);
  return proxy;
}

class HttpFaultProxy implements FaultProxy {
  private readonly server = http.createServer((request, response) => { void this.take(request, response); });
  private readonly agent = new http.Agent({ keepAlive: true });
  private readonly ambushes = new Ambushes();
  private mode: Misbehaviour | null = null;
  private count = 0;
  private port = 0;

  constructor(private readonly options: FaultProxyOptions) {
    this.server.keepAliveTimeout = 0;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }
  calls(): number {
    return this.count;
  }
  async misbehave(how: Misbehaviour): Promise<void> {
    this.mode = how;
    if (how === 'unreachable') await this.unlisten();
  }
  async restore(): Promise<void> {
    this.ambushes.clear();
    if (this.mode === 'silent') this.server.closeAllConnections();
    this.mode = null;
    if (!this.server.listening) await this.listen(this.port);
  }
  loseReplyOf(step: string): Promise<void> {
    this.ambushes.loseReplyOf(step);
    return Promise.resolve();
  }
  hold(step: string): Promise<HeldCall> {
    return Promise.resolve(this.ambushes.hold(step));
  }
  async close(): Promise<void> {
    this.ambushes.clear();
    if (this.server.listening) await this.unlisten();
    this.agent.destroy();
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
    this.port = (this.server.address() as AddressInfo).port;
  }

  private async unlisten(): Promise<void> {
    const closed = new Promise<void>((resolve) => { this.server.close(() => { resolve(); }); });
    this.server.closeAllConnections();
    await closed;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.count += 1;
    try {
      const body = await readAll(request);
      if (this.mode === 'silent' || this.mode === 'unreachable') return;
      if (this.mode) { answer(response, badAnswers[this.mode]); return; }
      await this.passOn({ method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers, body }, response);
    } catch {
      response.destroy();
    }
  }

  private async passOn(call: ProxiedCall, response: ServerResponse): Promise<void> {
    const ambush = this.ambushes.meet(this.options.stepOf(call));
    if (ambush?.kind === 'hold') {
      ambush.reached();
      if (await ambush.go === 'drop') { response.destroy(); return; }
    }
    const reply = await this.forward(call).finally(() => { if (ambush?.kind === 'hold') ambush.done(); });
    if (ambush?.kind === 'lose-reply') { response.destroy(); return; }
    if (!response.destroyed) response.writeHead(reply.status, withoutHopByHop(reply.headers)).end(reply.body);
  }

  /** The ERP is asked whether or not the client is still there. */
  private forward(call: ProxiedCall): Promise<Reply> {
    const target = new URL(this.options.target);
    return new Promise((resolve, reject) => {
      const outgoing = http.request({
        agent: this.agent, host: target.hostname, port: target.port, method: call.method, path: call.path,
        headers: { ...withoutHopByHop(call.headers), host: target.host, 'content-length': String(call.body.length) },
      }, (incoming) => {
        readAll(incoming).then((body) => { resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body }); }, reject);
      });
      outgoing.once('error', reject);
      outgoing.end(call.body);
    });
  }
}

function answer(response: ServerResponse, canned: CannedAnswer): void {
  response.writeHead(canned.status, { ...canned.headers }).end(canned.body);
}

function withoutHopByHop(headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders {
  const { connection: _connection, 'keep-alive': _keepAlive, 'transfer-encoding': _encoding, expect: _expect, ...rest } = headers;
  return rest;
}
