import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CompanyScope } from '@portico/platform-persistence';
import { composeMail, LETTERHEAD, Mailer, type Letterhead, type NewMail } from '@portico/platform-mail';
import { BffFixture } from '../testing/bff-fixture.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

const here = 'http://127.0.0.1:4000';
const evil = `<script>alert(1)</script>"'&`;
const send = (bff: BffFixture, mail: Partial<NewMail> = {}): Promise<string> => bff.app.get(CompanyScope, { strict: false }).unscoped(() => bff.app.get(Mailer, { strict: false }).send({
  to: { address: 'lena@kessler.example', name: 'Lena' }, subject: 'Your invitation', text: 'Come in', locale: 'en', kind: 'invitation', ...mail }));

/** With a Host of its own, which fetch would not send. */
const statusOf = (url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> => new Promise((resolve, reject) => {
  http.get(url, { headers }, (answer) => {
    answer.resume();
    resolve(answer.statusCode);
  }).once('error', reject);
});

describe('the mail outbox of the demo', () => {
  let bff: BffFixture;
  beforeAll(async () => { bff = await BffFixture.start({ environment: { PUBLIC_URL: here } }); });
  afterAll(() => bff.stop());
  const page = async (headers: Readonly<Record<string, string>> = {}) => {
    const response = await bff.client().fetch('/outbox', { headers });
    return { response, html: await response.text() };
  };

  it('says so when there is nothing in it', async () => {
    expect((await page()).html).toContain('No mail was written yet.');
  });

  it('shows the newest mail first, each with a link that works', async () => {
    const letterhead = bff.app.get<Letterhead>(LETTERHEAD, { strict: false });
    expect(letterhead).toEqual({ brandName: 'Harbour Industrial Supply', accent: '#0b6172', portalUrl: here });
    const url = new URL('/invitations/a?b=1&c=2', letterhead.portalUrl).href;
    await send(bff, { ...composeMail({ ...letterhead, locale: 'en', greeting: 'Hello Lena,', paragraphs: ['Jana invites you.'], action: { label: 'Accept', url }, footer: 'Not you? Do nothing.' }), subject: 'The first' });
    await send(bff, { subject: 'The second', text: `See (${here}/orders).` });
    const { response, html } = await page();
    expect(response.status).toBe(200);
    expect(html.indexOf('The second')).toBeLessThan(html.indexOf('The first'));
    expect(html).toContain(`<a href="${here}/invitations/a?b=1&amp;c=2" rel="noreferrer">${here}/invitations/a?b=1&amp;c=2</a>`);
    expect(html).toContain(`(<a href="${here}/orders" rel="noreferrer">${here}/orders</a>).`);
    expect(html).toContain('Lena &lt;lena@kessler.example&gt;');
  });

  it('makes no markup of what people typed', async () => {
    await send(bff, { subject: evil, text: `${evil} ${here}/a"onmouseover="x javascript:alert(2)`, to: { address: 'lena@kessler.example', name: evil } });
    const { html } = await page();
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/<[^>]+ onmouseover/);
    expect(html).not.toContain('href="javascript:');
    expect(html.match(/&lt;script&gt;alert\(1\)/g)).toHaveLength(3);
  });

  it('loads nothing and runs nothing, and is kept nowhere', async () => {
    const { response, html } = await page();
    const nonce = /<style nonce="([\w-]{22})">/.exec(html)?.[1] ?? 'none';
    expect(response.headers.get('content-security-policy')).toBe(`default-src 'none'; style-src-elem 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(html).not.toMatch(/ style="| src=|<link/);
  });

  it('speaks German to those who ask for it', async () => {
    const { html } = await page({ 'accept-language': 'de' });
    expect(html).toContain('<h1>Postausgang</h1>');
    expect(html).toContain('lang="de"');
  });

  it.each([
    ['a proxy', { 'x-forwarded-for': '203.0.113.5' }],
    ['a name that was pointed at this machine', { host: 'evil.example:4000' }],
  ])('is not there for %s', async (_who, headers) => {
    expect(await statusOf(`${bff.url}/outbox`, {})).toBe(200);
    expect(await statusOf(`${bff.url}/outbox`, headers)).toBe(404);
  });
});

describe('the mail outbox elsewhere', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['mail is sent', { PUBLIC_URL: here, SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@b.example' }],
    ['others reach the portal', { PUBLIC_URL: 'https://shop.example' }],
    ['it listens to others', { PUBLIC_URL: here, HOST: '0.0.0.0' }],
    ['nothing is said of who reaches it', {}],
    ['a proxy stands in front', { PUBLIC_URL: here, TRUST_PROXY: '1' }],
    ['others reach the portal, though the demo has a password of its own', { PUBLIC_URL: 'https://shop.example', DEMO_PASSWORD: 'of my own' }],
  ])('is not there where %s', async (_where, environment) => {
    const bff = await BffFixture.start({ environment });
    try {
      await send(bff);
      const response = await bff.client().fetch('/outbox');
      expect([response.status, await response.text()]).toEqual([404, 'Not found\n']);
    } finally {
      await bff.stop();
    }
  });
});
