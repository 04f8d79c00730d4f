import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { demoPassword, Product } from '../testing/product.js';
import { filledFor, ownNumbered, type Item } from './testing/demo-buyer.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const lena = 'lena.maurer@kessler.example';

describe('the portal for everyone', () => {
  let product: Product;
  let chromium: TestBrowser;
  let item: Item;

  beforeAll(async () => {
    [product, chromium] = await Promise.all([Product.start(), launchBrowser()]);
    item = await ownNumbered(await filledFor(product.url, lena), 'hex bolt');
  });
  afterAll(async () => {
    await chromium.close();
    await product.stop();
  });

  it('takes an order by the keyboard alone', async () => {
    const tab = await PortalTab.open(chromium, product.url);
    const { page } = tab;
    const type = (words: string) => page.keyboard.type(words);
    const enter = () => page.keyboard.press('Enter');
    await page.goto(product.url);
    await eventually('the first field has the focus', () => page.evaluate<boolean>('document.activeElement.getAttribute("name") === "email"'));
    await type(lena);
    await tab.tabTo('Password');
    await type(demoPassword);
    await enter();
    await page.getByRole('navigation').first().waitFor();
    await tab.search(item.customerPartNumber ?? '');
    await page.getByRole('link', { name: item.name, exact: true }).waitFor();
    await tab.tabTo(`Quantity of ${item.name}`);
    await type(item.quantity);
    await enter();
    await page.getByRole('link', { name: 'Cart, 1 line', exact: true }).waitFor();
    await tab.tabTo('Cart, 1 line', { back: true });
    await enter();
    await page.getByRole('heading', { level: 1, name: 'Cart' }).waitFor({ state: 'attached' });
    await tab.tabTo('Check out');
    await enter();
    await page.getByRole('button', { name: /^Order for / }).waitFor();
    await tab.tabTo('PO number');
    await type('KA-700003');
    await tab.tabTo(/^Order for /);
    await enter();
    await page.getByRole('heading', { level: 1, name: 'PO KA-700003' }).waitFor({ state: 'attached' });
    tab.expectQuiet();
    await tab.close();
  });

  it('speaks German to those who do, on every page', async () => {
    const tab = await PortalTab.open(chromium, product.url, { locale: 'de-DE' });
    await tab.page.goto(product.url);
    await tab.page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await tab.signIn('jana.reuter@kessler.example');
    const titles: string[] = [];
    for (const path of ['/shop', '/cart', '/orders', '/invoices']) {
      await tab.visit(path);
      titles.push(await tab.page.getByRole('heading', { level: 1 }).first().innerText());
      expect(await tab.page.locator('html').getAttribute('lang')).toBe('de');
      // A key without its words would stand as it is written in the code.
      expect(await tab.page.locator('body').innerText()).not.toMatch(/\b(nav|shop|cart|orders|list|col|row|home|shell|fresh|price|stock)\.[a-z]\w+/i);
    }
    expect(titles).toEqual(['Katalog', 'Warenkorb', 'Aufträge', 'Rechnungen']);
    expect(await tab.page.getByRole('main').innerText()).toMatch(/\d{1,3}(\.\d{3})*,\d\d/);
    tab.expectQuiet();
    await tab.close();
  });
});
