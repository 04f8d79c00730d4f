import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Session { readonly id: string; readonly reference: string; readonly amount: string; readonly currency: string; status: string }

/** A gateway where every session opens and nobody pays; enough of contracts/payment-gateway.md for what is only started. */
export async function openGateway(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const sessions: Session[] = [];
  const shown = (session: Session) => ({
    ...session, url: `http://pay.example/${session.id}`, description: '', capture: 'automatic', returnUrl: 'http://a.example/', cancelUrl: 'http://a.example/',
    createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z', decline: null, payment: null,
  });
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      const [, , id, action] = new URL(request.url ?? '/', 'http://x').pathname.split('/').slice(1).concat('', '');
      const reference = new URL(request.url ?? '/', 'http://x').searchParams.get('reference');
      const send = (status: number, answer: unknown): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer)); };
      if (request.method === 'POST' && !id) {
        const wish = JSON.parse(body) as Omit<Session, 'id' | 'status'>;
        const session = { id: `ps_${String(sessions.length + 1)}`, reference: wish.reference, amount: wish.amount, currency: wish.currency, status: 'open' };
        sessions.push(session);
        return send(201, shown(session));
      }
      if (reference !== null) return send(200, { data: sessions.filter((each) => each.reference === reference).map(shown) });
      const found = sessions.find((each) => each.id === id);
      if (!found) return send(404, { type: 'urn:payment-gateway:not-found', title: 'Not found', status: 404, code: 'not-found' });
      if (action === 'expire') found.status = 'expired';
      send(200, shown(found));
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => { resolve(); }); }),
  };
}
