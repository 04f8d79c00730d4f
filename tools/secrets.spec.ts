import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './lib/paths.mjs';

interface Secrets { readonly isNew: boolean; readonly secretKey: string; readonly erp: { readonly token: string } }

/** In a process of its own: where the secrets are kept is decided when it starts. */
function load(folder: string): Secrets {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `const { loadSecrets } = await import('./tools/lib/secrets.mjs'); console.log(JSON.stringify(loadSecrets({})))`], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], PORTICO_DATA_DIR: folder } });
  return JSON.parse(stdout) as Secrets;
}

describe('the secrets of an installation', () => {
  it('are made once', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portico-secrets-'));
    const [first, again] = [load(folder), load(folder)];
    expect(Buffer.from(first.secretKey, 'base64')).toHaveLength(32);
    expect(again).toEqual({ ...first, isNew: false });
    expect(fs.statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    fs.rmSync(folder, { recursive: true });
  });

  it('of an earlier release get the key they lack, and keep the others', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portico-secrets-'));
    const { secretKey: _key, isNew: _isNew, ...earlier } = load(folder);
    fs.writeFileSync(path.join(folder, 'secrets.json'), JSON.stringify(earlier));
    const completed = load(folder);
    expect(completed).toMatchObject({ ...earlier, isNew: false });
    expect(load(folder).secretKey).toBe(completed.secretKey);
    fs.rmSync(folder, { recursive: true });
  });
});
