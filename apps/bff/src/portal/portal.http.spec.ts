import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { BffFixture } from '../testing/bff-fixture.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

const template = `<!doctype html><html lang="__LANG__"><head><title>__TITLE__</title><meta property="csp-nonce" nonce="__NONCE__"><style nonce="__NONCE__">__BRAND_CSS__</style></head>
<body><script type="application/json" id="portico-boot">__BOOT_JSON__</script></body></html>`;

let bff: BffFixture;
let dist: string;
beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'portal-'));
  mkdirSync(path.join(dist, 'client/assets'), { recursive: true });
  writeFileSync(path.join(dist, 'client/index.html'), template);
  writeFileSync(path.join(dist, 'client/assets/main-1a2b.js'), 'console.log(1)');
  writeFileSync(path.join(dist, 'client/favicon.svg'), '<svg/>');
  bff = await BffFixture.start({ portalDist: dist, erp: aMemoryErp().withCustomer({ externalId: '10482' }) });
  await bff.syncCustomers();
  await bff.admit({ email: 'jana@kessler.example', customers: ['10482'], locale: 'de' });
});
afterAll(async () => {
  await bff.stop();
  rmSync(dist, { recursive: true });
});

const page = async (url: string, headers: Readonly<Record<string, string>> = {}, client = bff.client()): Promise<{ response: Response; html: string }> => {
  const response = await client.fetch(url, { headers });
  return { response, html: await response.text() };
};

describe('the portal’s page', () => {
  it('answers every path of the portal, with a nonce of its own that the policy names', async () => {
    const [first, second] = [await page('/'), await page('/orders/SO-1?open=1')];
    const nonces = [first, second].map(({ response, html }) => {
      const nonce = /nonce="([\w-]{22})"/.exec(html)?.[1] ?? '';
      expect(response.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    expect(first.response.headers.get('cache-control')).toBe('no-store');
    // A nonce may hold two underscores of its own.
    expect(first.html.replaceAll(nonces[0] ?? '', '')).not.toContain('__');
  });

  it('carries the seller’s brand', async () => {
    const { html } = await page('/');
    expect(html).toContain('<title>Harbour Industrial Supply</title>');
    expect(html).toMatch(/:root\{--accent-0:#edf6f8;.*--radius-lg:10px;\}/);
    const boot = JSON.parse(/id="portico-boot">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as { brand: { logoSvg: string; languages: { code: string }[] }; language: string };
    expect(boot.language).toBe('en');
    expect(boot.brand.logoSvg).toMatch(/^<svg/);
  });

  it('speaks the person’s language, else the chosen one, else the browser’s', async () => {
    const german = { 'accept-language': 'fr, de;q=0.7, en;q=0.3' };
    expect((await page('/', german)).html).toContain('lang="de"');
    expect((await page('/', { ...german, cookie: 'portico_language=en' })).html).toContain('lang="en"');
    const jana = await bff.signedIn('jana@kessler.example');
    expect((await page('/', { 'accept-language': 'en' }, jana)).html).toContain('lang="de"');
  });

  it('is not what an unknown asset, file or webhook answers', async () => {
    for (const url of ['/assets/gone.js', '/files/invoices/1', '/webhooks/none']) expect((await page(url)).html).not.toContain('<html');
    expect((await page('/assets/gone.js')).response.status).toBe(404);
  });

  it('lets assets be kept for ever', async () => {
    const { response } = await page('/assets/main-1a2b.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await page('/favicon.svg')).html).toBe('<svg/>');
  });
});

describe('health', () => {
  it('is told apart from readiness', async () => {
    expect(await (await bff.client().fetch('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await bff.client().fetch('/readyz')).json()).toMatchObject({ status: 'ready', database: true });
  });
});
