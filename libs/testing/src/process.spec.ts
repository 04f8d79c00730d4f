import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startProcess } from './process.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portico-process-'));
const program = (name: string, source: string): string => {
  const file = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(file, source);
  return file;
};

afterAll(() => { fs.rmSync(folder, { recursive: true }); });

describe('starting a server of ours', () => {
  it('waits for its line, and ends it politely', async () => {
    const entry = program('polite', `import http from 'node:http';
      const server = http.createServer((_, response) => response.end(process.env.GREETING)).listen(Number(process.env.PORT), '127.0.0.1', () => {
        console.log('not this line');
        console.log(JSON.stringify({ event: 'listening', service: 'polite', url: 'http://127.0.0.1:' + server.address().port }));
      });
      process.on('SIGTERM', () => { console.log('bye'); process.exit(7); });`);
    const polite = await startProcess({ service: 'polite', entry, env: { GREETING: 'moin' } });
    expect(await (await fetch(polite.url)).text()).toBe('moin');
    await polite.stop();
    expect(await polite.exited).toBe(7);
    expect(polite.output()).toContain('bye');
  });

  it('says what a server printed that ended instead of listening', async () => {
    const entry = program('broken', `console.error('no database'); process.exit(3);`);
    await expect(startProcess({ service: 'broken', entry })).rejects.toThrow(/broken ended with 3[\s\S]*no database/);
  });

  it('kills with a signal and says which', async () => {
    const entry = program('stubborn', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('{"event":"ready","service":"stubborn"}');`);
    const stubborn = await startProcess({ service: 'stubborn', entry });
    await stubborn.kill();
    expect(await stubborn.exited).toBe('SIGKILL');
  });
});
