import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedMessage {
  readonly id: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly type: string;
  readonly reference: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: ReceivedMessage[];
  /** Answers the next message on this reference with 500. */
  refuseOnce(reference: string): void;
  of(reference: string): ReceivedMessage[];
  close(): Promise<void>;
}

/** The seller's end of the webhooks. */
export async function listenForMessages(): Promise<Receiver> {
  const received: ReceivedMessage[] = [];
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { type, data } = JSON.parse(body) as { type: string; data: { session: { reference: string } } };
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      received.push({ id: headers['webhook-id'] ?? '', headers, body, type, reference: data.session.reference });
      response.writeHead(refused.delete(data.session.reference) ? 500 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/payments`,
    received,
    refuseOnce: (reference) => { refused.add(reference); },
    of: (reference) => received.filter((message) => message.reference === reference),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
