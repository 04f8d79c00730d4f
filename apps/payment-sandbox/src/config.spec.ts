import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const complete = {
  PAYMENT_SANDBOX_DATABASE_URL: 'postgres://localhost/payment_sandbox',
  PAYMENT_SANDBOX_KEY: 'key',
  PAYMENT_SANDBOX_CONTROL_TOKEN: 'control',
  PAYMENT_SANDBOX_WEBHOOK_SECRET: 'whsec_c2VjcmV0',
};

describe('the configuration', () => {
  it('needs four variables and has defaults for the rest', () => {
    expect(readConfig(complete)).toMatchObject({ port: 4200, host: '127.0.0.1', publicUrl: undefined, webhook: { url: undefined } });
  });

  it('names each variable that is missing', () => {
    expect(() => readConfig({})).toThrow(/PAYMENT_SANDBOX_DATABASE_URL.*PAYMENT_SANDBOX_KEY.*PAYMENT_SANDBOX_CONTROL_TOKEN.*PAYMENT_SANDBOX_WEBHOOK_SECRET/s);
  });

  it('refuses a secret that can not sign', () => {
    expect(() => readConfig({ ...complete, PAYMENT_SANDBOX_WEBHOOK_SECRET: 'whsec_not base64!' })).toThrow('PAYMENT_SANDBOX_WEBHOOK_SECRET');
  });

  it('takes an empty variable for a missing one', () => {
    expect(readConfig({ ...complete, PORT: '', PAYMENT_SANDBOX_WEBHOOK_URL: '' })).toMatchObject({ port: 4200, webhook: { url: undefined } });
  });
});
