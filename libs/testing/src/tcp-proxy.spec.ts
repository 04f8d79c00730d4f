import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import net from 'node:net';
import { eventually } from './eventually.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** Answers each piece with the same in capitals. */
async function shouter(): Promise<{ port: number; heard: string[]; readonly open: number; reset(): void; close(): void }> {
  const heard: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => { heard.push(chunk.toString()); socket.write(chunk.toString().toUpperCase()); });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as net.AddressInfo).port, heard, get open() { return sockets.size; }, reset: () => { for (const socket of sockets) socket.resetAndDestroy(); }, close: () => { server.close(); } };
}

/** `once` would reject on the error that comes before. */
const closing = (socket: net.Socket): Promise<unknown> => {
  socket.on('error', () => undefined);
  return new Promise((resolve) => { socket.once('close', resolve); });
};

describe('a proxy that can be a bad network', () => {
  let target: Awaited<ReturnType<typeof shouter>>;
  let proxy: TcpProxy;
  let client: net.Socket;

  beforeEach(async () => {
    target = await shouter();
    proxy = await startTcpProxy({ port: target.port });
    client = net.connect(proxy.port, '127.0.0.1');
    await once(client, 'connect');
  });
  afterEach(async () => {
    client.destroy();
    await proxy.close();
    target.close();
  });

  const say = async (words: string): Promise<string> => {
    client.write(words);
    const [answer] = await once(client, 'data') as [Buffer];
    return answer.toString();
  };

  it('passes both ways', async () => {
    expect(await say('bolt')).toBe('BOLT');
  });

  it('names itself in an address', () => {
    expect(proxy.through(`postgres://me:secret@localhost:5432/portico`)).toBe(`postgres://me:secret@127.0.0.1:${String(proxy.port)}/portico`);
  });

  it('holds what matches before it arrives, and lets it go on in order', async () => {
    const point = proxy.breakpoint({ direction: 'toServer', match: 'commit' });
    expect(await say('begin')).toBe('BEGIN');
    client.write('commit');
    await point.reached;
    expect(target.heard).toEqual(['begin']);
    const answer = once(client, 'data') as Promise<[Buffer]>;
    point.release();
    expect((await answer)[0].toString()).toBe('COMMIT');
  });

  it('stops at the second match when asked to', async () => {
    const point = proxy.breakpoint({ direction: 'toClient', match: /NUT/, nth: 2 });
    expect(await say('nut')).toBe('NUT');
    client.write('nut');
    await point.reached;
    point.release();
    expect(((await once(client, 'data')) as [Buffer])[0].toString()).toBe('NUT');
  });

  it('loses a reply that the server has given', async () => {
    const point = proxy.breakpoint({ direction: 'toClient', match: 'ORDER' });
    client.write('order');
    await point.reached;
    const closed = closing(client);
    proxy.cut();
    await closed;
    expect(target.heard).toEqual(['order']);
  });

  it('keeps no socket of a connection that the server resets while the client ends it', async () => {
    void closing(client);
    // Whether the proxy hears of both at once depends on the turns of the event loop in between.
    for (let turns = 0; turns < 4; turns += 1) {
      const other = net.connect(proxy.port, '127.0.0.1');
      const closed = closing(other);
      other.write('nut');
      await once(other, 'data');
      other.end();
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => { setImmediate(resolve); });
      target.reset();
      await closed;
    }
    await eventually('all sockets are closed', () => proxy.connections === 0, 5_000);
  });

  it('gives up what a client had on the way that is gone', async () => {
    const point = proxy.breakpoint({ direction: 'toServer', match: 'commit' });
    client.write('commit');
    await point.reached;
    client.destroy();
    await eventually('the server is rid of it too', () => target.open === 0, 5_000);
    point.release();
    expect(target.heard).toEqual([]);
  });

  it('keeps bytes while paused', async () => {
    proxy.pause('toClient');
    client.write('washer');
    const answer = once(client, 'data') as Promise<[Buffer]>;
    proxy.resume();
    expect((await answer)[0].toString()).toBe('WASHER');
  });

  it('refuses newcomers until it accepts again', async () => {
    proxy.refuse();
    const other = net.connect(proxy.port, '127.0.0.1');
    await closing(other);
    proxy.accept();
    const again = net.connect(proxy.port, '127.0.0.1');
    again.write('pin');
    expect(((await once(again, 'data')) as [Buffer])[0].toString()).toBe('PIN');
    again.destroy();
  });
});
