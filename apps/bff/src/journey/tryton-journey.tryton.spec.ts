import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { randomInt } from 'node:crypto';
import { Product } from '../testing/product.js';
import { filledFor, type Item } from './testing/demo-buyer.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const alice = 'alice.moreau@acme.example';
const { env } = process;

describe('a buyer of Acme in the portal, on a real Tryton', () => {
  let product: Product;
  let chromium: TestBrowser;
  let tab: PortalTab;
  let item: Item;
  /** The ERP keeps what earlier runs ordered. */
  const poNumber = `PO-${String(randomInt(1_000_000, 10_000_000))}`;

  beforeAll(async () => {
    const erp = {
      ERP_CONNECTOR: 'tryton', ERP_TRYTON_URL: env['TRYTON_URL'] ?? env['ERP_TRYTON_URL'] ?? '', ERP_TRYTON_DATABASE: env['TRYTON_DATABASE'] ?? env['ERP_TRYTON_DATABASE'] ?? 'erp',
      ERP_TRYTON_USER: env['TRYTON_USER'] ?? env['ERP_TRYTON_USER'] ?? 'portal', ERP_TRYTON_PASSWORD: env['TRYTON_PASSWORD'] ?? env['ERP_TRYTON_PASSWORD'] ?? 'portal-Passw0rd!',
    };
    [product, chromium] = await Promise.all([Product.start({ erp }), launchBrowser()]);
    const [found] = await (await filledFor(product.url, alice, { withInvoices: false })).orderable(null);
    if (!found) throw new Error('Acme can order nothing');
    item = found;
    tab = await PortalTab.open(chromium, product.url);
  });
  afterAll(async () => {
    await chromium.close();
    await product.stop();
  });

  it('finds an item, orders it by PO and gets Tryton’s own number', async () => {
    const { page } = tab;
    await tab.signIn(alice);
    await tab.search(item.sku);
    await page.getByRole('link', { name: item.name, exact: true }).first().waitFor();
    const field = page.getByRole('textbox', { name: `Quantity of ${item.name}`, exact: true }).first();
    await field.fill(item.quantity);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Cart, 1 line', exact: true }).waitFor();
    await tab.visit('/checkout');
    await page.getByLabel('PO number', { exact: true }).fill(poNumber);
    // Tryton ships what it has: what it cannot do is said, not offered.
    expect(await page.getByRole('radio', { name: /^Ship complete/ }).isDisabled()).toBe(true);
    await page.getByText('This seller’s order system cannot wait for the last line').waitFor();
    expect(await tab.troubles()).toEqual([]);
    await eventually('the order is received', async () => {
      // A Tryton that others use too may not answer in time: the page then offers to ask again.
      const again = page.getByRole('button', { name: 'Check again' });
      if (await again.isVisible()) await again.click();
      else await page.getByRole('button', { name: /^Order for |^Send the order$/ }).click({ timeout: 5_000 });
      await page.waitForURL(({ pathname }) => pathname.startsWith('/orders/'), { timeout: 10_000 });
      return true;
    }, 120_000);
    await page.getByRole('heading', { level: 1, name: `PO ${poNumber}` }).waitFor({ state: 'attached' });
    await eventually('Tryton has accepted the order', async () => /^Accepted/m.test(await tab.head()), 180_000);
    expect(await tab.head()).toMatch(/^SO-\d+, ordered by Alice Moreau/m);
    expect(await tab.troubles()).toEqual([]);
    tab.expectQuiet();
  });

  it('reads an invoice and its PDF', async () => {
    const { page } = tab;
    await eventually('the invoices have been copied', async () => {
      await tab.visit('/invoices');
      return await page.getByRole('table').getByRole('link').count() > 0;
    }, 180_000);
    await page.getByRole('table').getByRole('link').first().click();
    const pdf = page.getByRole('link', { name: 'PDF' }).first();
    const href = await pdf.getAttribute('href');
    const answer = await tab.page.request.get(new URL(href ?? '', product.url).href);
    expect([answer.status(), answer.headers()['content-type'], (await answer.body()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(await tab.troubles()).toEqual([]);
    tab.expectQuiet();
  });
});
