import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from '@portico/testing';
import type { PageWish, TestBrowser, TestPage } from '@portico/testing';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { TestGateway } from './testing/gateway.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the hosted payment page', () => {
  let gateway: TestGateway;
  let browser: TestBrowser;
  let shop: Server;
  let shopUrl: string;

  beforeAll(async () => {
    [gateway, browser] = await Promise.all([TestGateway.start(), launchBrowser()]);
    shop = createServer((request, response) => {
      response.setHeader('content-type', 'text/html').end(`<!doctype html><link rel="icon" href="data:,"><title>Shop</title><p id="at">${request.url ?? ''}</p>`);
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser.close();
    await gateway.stop();
    await new Promise((resolve) => shop.close(resolve));
  });

  async function visit(changes: Record<string, unknown> = {}, wish: PageWish = {}): Promise<TestPage & { id: string; url: string }> {
    const { id, url } = await gateway.open({ returnUrl: `${shopUrl}/done?tab=open`, cancelUrl: `${shopUrl}/back`, ...changes });
    const opened = await browser.open(wish);
    await opened.page.goto(url);
    return { ...opened, id, url };
  }

  const fillIn = async (page: Page, outcome: string): Promise<void> => page.getByRole('link', { name: `Fill in the card: ${outcome}`, exact: true }).click();
  const pay = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Pay €4,210.00' }).click();

  it('shows whom, what for and how much, and leads back to the shop when paid', async () => {
    const { page, id, expectQuiet, close } = await visit();
    for (const words of ['Harbour Industrial Supply', 'Invoice 9004711', '€4,210.00']) await page.getByText(words).first().waitFor();
    await fillIn(page, 'Approved');
    await pay(page);
    await page.waitForURL(`${shopUrl}/done?tab=open&session=${id}`);
    expect(await gateway.status(id)).toBe('captured');
    expectQuiet();
    await close();
  });

  it('names each wrong field, keeps what was typed and puts the focus on the first wrong one', async () => {
    const { page, id, expectQuiet, close } = await visit();
    await page.getByLabel('Card number').fill('4242 4242 4242 4241');
    await page.getByLabel('Valid until').fill('13/29');
    await page.getByLabel('Security code').fill('123');
    await page.getByLabel('Name on card').fill('Lena Maurer <b>');
    await pay(page);
    await page.getByRole('alert').getByText('2 fields need another look').waitFor();
    expect(await page.getByLabel('Card number').inputValue()).toBe('4242 4242 4242 4241');
    expect(await page.getByLabel('Name on card').inputValue()).toBe('Lena Maurer <b>');
    expect(await page.getByLabel('Security code').inputValue()).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('number');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await gateway.status(id)).toBe('open');
    expectQuiet();
    await close();
  });

  it('says why the bank declined and takes another card', async () => {
    const { page, id, expectQuiet, close } = await visit();
    await fillIn(page, 'Declined: not enough money');
    await pay(page);
    await page.getByRole('alert').getByText('not enough money').waitFor();
    expect(await gateway.status(id)).toBe('declined');
    await fillIn(page, 'Approved, Mastercard');
    await pay(page);
    await page.waitForURL(/\/done/);
    expectQuiet();
    await close();
  });

  it('asks for confirmation with 3-D Secure: refused is a decline, confirmed is paid', async () => {
    const { page, id, expectQuiet, close } = await visit();
    await fillIn(page, 'Asks for confirmation (3-D Secure)');
    await pay(page);
    await page.getByRole('button', { name: 'Refuse this payment' }).click();
    await page.getByRole('alert').getByText('not confirmed').waitFor();
    expect(await gateway.status(id)).toBe('declined');
    await fillIn(page, 'Asks for confirmation (3-D Secure)');
    await pay(page);
    await page.getByRole('button', { name: 'Confirm €4,210.00' }).click();
    await page.waitForURL(/\/done/);
    expect(await gateway.status(id)).toBe('captured');
    expectQuiet();
    await close();
  });

  it('makes one charge of a double click on Pay', async () => {
    const { page, id, close } = await visit();
    await gateway.control('PATCH', '/faults', { slowCardMs: 1_000 });
    const before = await attempts();
    await fillIn(page, 'Approved after a few seconds');
    await page.getByRole('button', { name: 'Pay €4,210.00' }).dblclick();
    // The second submit aborts the first one's navigation, which waitForURL would report.
    expect(await page.locator('#at').innerText()).toMatch(/^\/done/);
    await gateway.control('DELETE', '/faults');
    expect(await gateway.status(id)).toBe('captured');
    expect((await attempts()) - before).toBe(1);
    await close();
  });

  it('makes one charge of two tabs', async () => {
    const { page, context, url, id, close } = await visit();
    const other = await context.newPage();
    await other.goto(url);
    for (const tab of [page, other]) await fillIn(tab, 'Approved');
    const before = await attempts();
    await Promise.all([pay(page), pay(other)]);
    await Promise.all([page.waitForURL(/\/done/), other.waitForURL(/\/done/)]);
    expect((await attempts()) - before).toBe(1);
    await page.goto(url);
    await page.getByRole('heading', { name: 'Paid', exact: true }).waitFor();
    expect(await gateway.status(id)).toBe('captured');
    await close();
  });

  it('lets the last card win when a confirmation is open in another tab', async () => {
    const { page, context, url, id, close } = await visit();
    await fillIn(page, 'Asks for confirmation (3-D Secure)');
    await pay(page);
    const confirm = page.getByRole('button', { name: 'Confirm €4,210.00' });
    await confirm.waitFor();
    const other = await context.newPage();
    await other.goto(url);
    await other.getByRole('link', { name: 'Go on to the confirmation' }).waitFor();
    await fillIn(other, 'Declined: reported lost');
    await pay(other);
    await other.getByRole('alert').getByText('reported lost').waitFor();
    await confirm.click();
    await page.getByRole('heading', { name: 'Card details' }).waitFor();
    expect(await gateway.status(id)).toBe('declined');
    await close();
  });

  it('goes back to the shop without paying and stays open', async () => {
    const { page, id, close } = await visit();
    await page.getByRole('link', { name: 'Back to Harbour Industrial Supply without paying' }).click();
    await page.waitForURL(`${shopUrl}/back?session=${id}`);
    expect(await gateway.status(id)).toBe('open');
    await close();
  });

  it('speaks German to those who read it', async () => {
    const { page, close } = await visit({}, { locale: 'de-DE' });
    await page.getByRole('button', { name: '4.210,00 € bezahlen' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await close();
  });

  it('works with the keyboard alone', async () => {
    const { page, close } = await visit();
    await page.getByLabel('Card number').focus();
    for (const typed of ['4242424242424242', '1268', '123', 'Lena Maurer']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/done/);
    await close();
  });

  it.each([
    ['wide and light', { width: 1440, colorScheme: 'light' }],
    ['wide and dark', { width: 1440, colorScheme: 'dark' }],
    ['at 390 px and light', { width: 390, height: 844, colorScheme: 'light' }],
    ['at 390 px and dark', { width: 390, height: 844, colorScheme: 'dark' }],
  ] satisfies [string, PageWish][])('has nothing that keeps people out, %s', async (_how, wish) => {
    const { page, url, id, expectQuiet, close } = await visit({ description: `Invoice ${'9004711'.repeat(30)}` }, wish);
    await expectAccessible(page);
    await pay(page);
    await expectAccessible(page);
    await fillIn(page, 'Asks for confirmation (3-D Secure)');
    await pay(page);
    await page.getByRole('button', { name: 'Refuse this payment' }).waitFor();
    await expectAccessible(page);
    await gateway.call('POST', `/payment-sessions/${id}/expire`);
    await page.goto(url);
    await page.getByRole('heading', { name: 'This payment page has expired' }).waitFor();
    await expectAccessible(page);
    expectQuiet();
    await close();
  });

  async function attempts(): Promise<number> {
    return Number((await gateway.control('GET', '/counters')).body['attempts']);
  }
});

/** No axe violation, and nothing that is wider than the window. */
async function expectAccessible(page: Page): Promise<void> {
  // The page's policy keeps injected scripts out; evaluating goes past it as the debugger does.
  await page.evaluate(axe);
  const violations = await page.evaluate('axe.run().then((result) => result.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" ")))');
  expect(violations).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}
