import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { Product } from '../testing/product.js';
import { filledFor, ownNumbered, type DemoBuyer, type Item, type PayableInvoice } from './testing/demo-buyer.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const lena = 'lena.maurer@kessler.example';
const poNumber = 'KA-700001';

describe('a buyer of Kessler in the portal', () => {
  let product: Product;
  let chromium: TestBrowser;
  let buyer: DemoBuyer;
  let tab: PortalTab;
  let item: Item;
  let invoice: PayableInvoice;
  let orderPath = '';

  beforeAll(async () => {
    [product, chromium] = await Promise.all([Product.start(), launchBrowser()]);
    buyer = await filledFor(product.url, lena);
    item = await ownNumbered(buyer, 'hex bolt');
    const [toPay] = await buyer.payable();
    if (!toPay) throw new Error('Kessler has nothing to pay');
    invoice = toPay;
    tab = await PortalTab.open(chromium, product.url);
  });
  afterAll(async () => {
    await chromium.close();
    await product.stop();
  });
  const quantityField = () => tab.page.getByRole('textbox', { name: `Quantity of ${item.name}`, exact: true });

  it('signs in, and a wrong password gives no hint whether the account exists', async () => {
    const { page } = tab;
    const said: string[] = [];
    for (const email of ['nobody@kessler.example', lena]) {
      await page.goto(`${product.url}/orders`);
      await page.getByLabel('Email').fill(email);
      await page.getByLabel('Password', { exact: true }).fill('a wrong password');
      await page.getByRole('button', { name: 'Sign in' }).click();
      said.push(await page.getByRole('alert').innerText());
    }
    expect(said).toEqual([expect.stringContaining('Email and password do not match'), said[0]]);
    expect(await tab.troubles()).toEqual([]);
    await tab.signIn(lena);
    await tab.settled();
    expect(await tab.troubles()).toEqual([]);
    tab.expectQuiet();
  });

  it('finds an item with a typo, by a facet, and by the company’s own part number', async () => {
    const { page } = tab;
    await tab.search('hecsagon bolt');
    const links = page.getByRole('table').getByRole('link');
    expect(await links.first().innerText()).toMatch(/hex/i);
    const before = await page.getByText(/^\d+ items?$/).innerText();
    await page.getByRole('checkbox').first().click();
    await page.waitForURL(({ searchParams }) => searchParams.has('f'));
    await eventually('the facet narrows the list', async () => await page.getByText(/^\d+ items?$/).innerText() !== before);
    await tab.search(item.customerPartNumber ?? '');
    await page.getByRole('link', { name: item.name, exact: true }).waitFor();
    expect(await tab.troubles()).toEqual([]);
    tab.expectQuiet();
  });

  it('asks why a price is what it is, and puts a quantity into the cart', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: /Why this price/ }).first().click();
    const why = page.getByRole('dialog');
    await why.getByText('List price').or(why.getByText('Agreement')).first().waitFor();
    expect(await tab.troubles()).toEqual([]);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    await quantityField().fill(item.quantity);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Cart, 1 line', exact: true }).waitFor();
    tab.expectQuiet();
  });

  it('changes the quantity in the cart, and the cart keeps it', async () => {
    const { page } = tab;
    await page.getByRole('link', { name: 'View cart' }).click();
    await page.getByRole('heading', { level: 1, name: 'Cart' }).waitFor({ state: 'attached' });
    const field = quantityField();
    await field.focus();
    await page.keyboard.press('ArrowUp');
    const wanted = await field.inputValue();
    expect(wanted).not.toBe(item.quantity);
    await page.keyboard.press('Tab');
    await page.getByText('PO number at checkout').waitFor();
    await tab.visit('/cart');
    await eventually('the cart has kept the quantity', async () => await quantityField().inputValue() === wanted);
    expect(await tab.troubles()).toEqual([]);
    tab.expectQuiet();
  });

  it('orders by PO and sees the ERP accept it', async () => {
    const { page } = tab;
    await page.getByRole('link', { name: 'Check out' }).click();
    await page.getByRole('region', { name: 'Credit' }).getByText('Available after').waitFor();
    await page.getByLabel('PO number', { exact: true }).fill(poNumber);
    expect(await tab.troubles()).toEqual([]);
    await page.getByRole('button', { name: /^Order for / }).click();
    await page.waitForURL(({ pathname }) => pathname.startsWith('/orders/'));
    orderPath = new URL(page.url()).pathname;
    await page.getByRole('heading', { level: 1, name: `PO ${poNumber}` }).waitFor({ state: 'attached' });
    await eventually('the ERP has accepted the order', async () => /^Accepted$/m.test(await tab.head()), 120_000);
    expect(await tab.head()).toMatch(/SO-\d+, ordered by Lena Maurer/);
    expect(await tab.troubles()).toEqual([]);
    tab.expectQuiet();
  });

  it('opens an invoice beside the list, is declined, confirms another card with the bank, and the balance is gone', async () => {
    const { page } = tab;
    await tab.visit(`/invoices?open=1&q=${encodeURIComponent(invoice.number)}`);
    await page.getByRole('row').filter({ hasText: invoice.number }).getByRole('cell').nth(1).click();
    const drawer = page.getByRole('dialog');
    const pay = drawer.getByRole('button', { name: /^Pay / });
    await pay.waitFor();
    expect(await tab.troubles()).toEqual([]);
    await pay.click();
    await page.waitForURL(({ origin }) => origin !== product.url);
    expect(await tab.troubles()).toEqual([]);
    await payByCard(tab, '4000000000009995');
    await page.getByRole('alert').getByText('not enough money').waitFor();
    await payByCard(tab, '4000000000003220');
    await page.getByRole('button', { name: /^Confirm / }).click();
    await page.waitForURL(({ origin }) => origin === product.url);
    await page.getByText(/It is booked in the ERP as/).waitFor();
    expect(await tab.troubles()).toEqual([]);
    await page.getByRole('link', { name: 'Back to the invoice' }).click();
    await eventually('the invoice is paid', async () => /^Paid$/m.test(await tab.head()));
    expect(await page.getByRole('button', { name: /^Pay / }).count()).toBe(0);
    expect((await buyer.payable()).map(({ number }) => number)).not.toContain(invoice.number);
    tab.expectQuiet();
  });

  it('orders the same again, and meets pages that fit any screen, in light and dark', async () => {
    await tab.visit(orderPath);
    await tab.page.getByRole('button', { name: 'Order again' }).click();
    await tab.page.getByText(/^Put into the cart/).waitFor();
    const pages = {
      home: '/', shop: '/shop?q=bolt', product: `/shop/${encodeURIComponent(item.sku)}`, cart: '/cart', checkout: '/checkout', orders: '/orders', order: orderPath,
      invoices: '/invoices', drawer: `/invoices?invoice=${invoice.id}`, invoice: `/invoices/${invoice.id}`, account: '/account',
    };
    const found: Record<string, string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        await tab.page.setViewportSize({ width, height: width > 500 ? 900 : 844 });
        await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const [name, path] of Object.entries(pages)) {
          await tab.visit(path);
          await tab.picture(`${name}-${String(width)}-${colorScheme}`);
          const troubles = await tab.troubles();
          if (troubles.length > 0) found[`${name} at ${String(width)} px, ${colorScheme}`] = troubles;
        }
      }
    }
    expect(found).toEqual({});
    tab.expectQuiet();
  });
});

async function payByCard({ page }: PortalTab, number: string): Promise<void> {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel(/^Valid until/).fill('12/49');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on card').fill('Lena Maurer');
  await page.getByRole('button', { name: /^Pay / }).click();
}
