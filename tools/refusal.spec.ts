import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { choosePort } from './lib/ports.mjs';
import { inPlainWords, Refusal } from './lib/refusal.mjs';

const errorOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('what stops a start', () => {
  it('is told as it stands when it was meant for people', () => {
    expect(inPlainWords(new Refusal('Port 4000 is in use.'))).toBe('Port 4000 is in use.');
  });

  it('names the way on where a file stands in the way', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portico-refusal-'));
    const file = path.join(folder, 'file');
    fs.writeFileSync(file, '');
    expect(inPlainWords(errorOf(() => fs.mkdirSync(path.join(file, 'logs'), { recursive: true })))).toMatch(/a file stands where a folder is needed.*PORTICO_DATA_DIR/s);
    fs.rmSync(folder, { recursive: true });
  });

  it.each([['ENOSPC', /disk is full \(\/data\)/], ['EROFS', /\/data is on a disk that can only be read/], ['EACCES', /You may not write \/data/]])('says %s in plain words', (code, words) => {
    expect(inPlainWords(Object.assign(new Error(code), { code, path: '/data' }))).toMatch(words);
  });

  it('keeps the stack of what nobody foresaw', () => {
    expect(inPlainWords(new TypeError('x is not a function'))).toBeUndefined();
    expect(inPlainWords(Object.assign(new Error('listen EACCES'), { code: 'EACCES' }))).toBeUndefined();
  });
});

describe('a port', () => {
  it('that was asked for and is taken is refused, and a default moves on', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const wish = { variable: 'PORTICO_SPEC_PORT', what: 'the spec', host: '127.0.0.1' };
    try {
      process.env['PORTICO_SPEC_PORT'] = String(port);
      await expect(choosePort({ ...wish, fallback: 4000 })).rejects.toThrow(`Port ${String(port)} for the spec is in use by another program.`);
      delete process.env['PORTICO_SPEC_PORT'];
      expect(await choosePort({ ...wish, fallback: port })).toBeGreaterThan(port);
    } finally {
      delete process.env['PORTICO_SPEC_PORT'];
      server.close();
    }
  });

  it('on an address that this machine does not have is refused by the address', async () => {
    await expect(choosePort({ variable: 'PORTICO_SPEC_PORT', fallback: 4000, what: 'the spec', host: '192.0.2.1' })).rejects.toThrow('HOST=192.0.2.1 is no address of this machine');
  });
});
