import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfig } from './config.js';

const needed = { SANDBOX_DATABASE_URL: 'postgres://x', SANDBOX_TOKEN: 't', SANDBOX_CONTROL_TOKEN: 'c' };

describe('the configuration', () => {
  it('has defaults for all but the database and the tokens', () => {
    expect(readConfig(needed)).toMatchObject({ port: 4100, host: '127.0.0.1', seed: 1, size: 'full', clockSpeed: 1, today: null, life: true, webhook: null, parentPid: null });
  });

  it('takes an empty variable for none', () => {
    expect(readConfig({ ...needed, PORT: '', SANDBOX_TODAY: '' })).toMatchObject({ port: 4100, today: null });
  });

  it('names every variable that is wrong', () => {
    expect(() => readConfig({ SANDBOX_SIZE: 'huge', SANDBOX_TOKEN: 't' })).toThrow(ConfigurationError);
    expect(() => readConfig({ SANDBOX_SIZE: 'huge', SANDBOX_TOKEN: 't' })).toThrow(/SANDBOX_DATABASE_URL.*SANDBOX_CONTROL_TOKEN.*SANDBOX_SIZE/);
    expect(() => readConfig({ ...needed, SANDBOX_WEBHOOK_URL: 'http://x' })).toThrow('SANDBOX_WEBHOOK_SECRET');
  });
});
