import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import net from 'node:net';
import { startRedis } from './redis.js';

it('starts a real Redis and leaves nothing behind', async () => {
  const redis = await startRedis();
  const socket = net.connect(redis.port, '127.0.0.1');
  socket.write('INFO server\r\n');
  const [answer] = await once(socket, 'data') as [Buffer];
  expect(answer.toString()).toMatch(/redis_version:\d/);
  socket.destroy();
  await redis.stop();
  const after = net.connect(redis.port, '127.0.0.1');
  const [error] = await once(after, 'error') as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});
