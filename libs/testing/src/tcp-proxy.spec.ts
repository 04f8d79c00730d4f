import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import net from 'node:net';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** Answers each piece with the same in capitals. */
async function shouter(): Promise<{ port: number; heard: string[]; close(): void }> {
  const heard: string[] = [];
  const server = net.createServer((socket) => {
    socket.on('data', (chunk) => { heard.push(chunk.toString()); socket.write(chunk.toString().toUpperCase()); });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as net.AddressInfo).port, heard, close: () => { server.close(); } };
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
