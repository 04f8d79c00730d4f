import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createDatabase, repositoryRoot } from '@portico/testing';
import { TestGateway, environment } from '../testing/gateway.js';

describe('the process', () => {
  it('leaves cleanly at SIGTERM and finds its sessions again', async () => {
    const gateway = await TestGateway.start();
    const { id } = await gateway.open();
    expect(await gateway.terminate()).toBe(0);
    await gateway.killAndRestart();
    expect(await gateway.status(id)).toBe('open');
    await gateway.stop();
  });

  it('leaves when the process that started it is gone', async () => {
    const database = await createDatabase({ owner: 'payment_sandbox' });
    const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    const child = spawn(process.execPath, [path.join(repositoryRoot, 'apps/payment-sandbox/dist/main.js')], {
      env: { ...environment(database), PORT: '0', PORTICO_PARENT_PID: String(parent.pid) },
    });
    try {
      await once(child.stdout, 'data');
      const gone = once(child, 'exit');
      parent.kill('SIGKILL');
      expect(await gone).toEqual([0, null]);
    } finally {
      parent.kill('SIGKILL');
      child.kill('SIGKILL');
      await database.drop();
    }
  });
});
