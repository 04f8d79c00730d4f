import { describe, expect, it } from '@jest/globals';
import { environments, planOf } from './lib/installation.mjs';

const passwords = { portico_owner: 'o', portico_app: 'a', portico_sync: 's', erp_sandbox: 'e', payment_sandbox: 'p' };
const secrets = { passwords, erp: { token: 't', controlToken: 'c', webhookSecret: 'w' }, payments: { key: 'k', controlToken: 'pc', webhookSecret: 'pw' }, secretKey: 'sk' };
const ports = { portal: 4000, erp: 4100, payments: 4200, postgres: 4300 };
const externalDatabase = { DATABASE_URL: 'postgres://app@db/portico', DATABASE_OWNER_URL: 'postgres://owner@db/portico', DATABASE_SYNC_URL: 'postgres://sync@db/portico' };
const tryton = { ERP_CONNECTOR: 'tryton', ERP_TRYTON_URL: 'http://erp', ERP_TRYTON_DATABASE: 'erp', ERP_TRYTON_USER: 'portal', ERP_TRYTON_PASSWORD: 'x' };

describe('what npm start brings along', () => {
  it('is everything when nothing is said', () => {
    expect(planOf({})).toEqual({ connector: 'http', erpSandbox: true, paymentSandbox: true, ownPostgres: false, embeddedPostgres: true });
  });

  it('connects the servers with the sandboxes and the roles of the database', () => {
    const { server, bff, erpSandbox, paymentSandbox, portalUrl } = environments({ env: {}, plan: planOf({}), ports, secrets });
    expect(server.DATABASE_URL).toBe('postgres://portico_app:a@127.0.0.1:4300/portico');
    expect(server.ERP_HTTP_TOKEN).toBe(erpSandbox.SANDBOX_TOKEN);
    expect(server.ERP_HTTP_WEBHOOK_SECRET).toBe(erpSandbox.SANDBOX_WEBHOOK_SECRET);
    expect(server.PAYMENT_GATEWAY_KEY).toBe(paymentSandbox.PAYMENT_SANDBOX_KEY);
    expect(erpSandbox.SANDBOX_WEBHOOK_URL).toBe('http://127.0.0.1:4000/webhooks/erp');
    expect([bff.PORT, portalUrl]).toEqual(['4000', 'http://127.0.0.1:4000']);
  });

  it('gives the servers the key that secrets are sealed with, unless one is named', () => {
    const named = (env: Record<string, string>) => environments({ env, plan: planOf({}), ports, secrets }).server.SECRET_KEY;
    expect([named({}), named({ SECRET_KEY: 'own' }), named({ SECRET_KEY_FILE: '/run/key' })]).toEqual(['sk', undefined, undefined]);
  });

  it('leaves a database of your own as it is named, and keeps the embedded one for the sandboxes alone', () => {
    const plan = planOf(externalDatabase);
    expect(plan).toMatchObject({ ownPostgres: true, embeddedPostgres: true });
    expect(environments({ env: externalDatabase, plan, ports, secrets }).server).not.toHaveProperty('DATABASE_URL');
  });

  it('starts no ERP sandbox beside Tryton', () => {
    const plan = planOf(tryton);
    expect(plan).toMatchObject({ connector: 'tryton', erpSandbox: false, paymentSandbox: true });
    expect(environments({ env: tryton, plan, ports: { ...ports, erp: undefined }, secrets }).server).not.toHaveProperty('ERP_HTTP_URL');
  });

  it('needs no database at all where everything is your own', () => {
    const env = { ...externalDatabase, ...tryton, PAYMENT_GATEWAY_URL: 'http://pay', PAYMENT_GATEWAY_KEY: 'k', PAYMENT_WEBHOOK_SECRET: 's' };
    expect(planOf(env).embeddedPostgres).toBe(false);
  });

  it.each([
    ['a database with one address', { DATABASE_URL: 'postgres://x' }, /missing: DATABASE_OWNER_URL, DATABASE_SYNC_URL[\s\S]*create role portico_app/],
    ['a Tryton without a password', { ...tryton, ERP_TRYTON_PASSWORD: '' }, /missing: ERP_TRYTON_PASSWORD/],
    ['an unknown connector', { ERP_CONNECTOR: 'abacus' }, /abacus is not known. Known are http and tryton/],
    ['a gateway without its secrets', { PAYMENT_GATEWAY_URL: 'http://pay' }, /missing: PAYMENT_GATEWAY_KEY, PAYMENT_WEBHOOK_SECRET/],
  ])('refuses %s and says what is missing', (_what, env, words) => {
    expect(() => planOf(env)).toThrow(words);
  });
});
