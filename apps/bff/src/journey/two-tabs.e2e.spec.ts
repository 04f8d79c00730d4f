import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { Product } from '../testing/product.js';
import { filledFor, type Item } from './testing/demo-buyer.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const lena = 'lena.maurer@kessler.example';

describe('forms that go wrong, and two tabs', () => {
  let product: Product;
  let chromium: TestBrowser;
  let item: Item;
  let other: Item;

  beforeAll(async () => {
    [product, chromium] = await Promise.all([Product.start(), launchBrowser()]);
    const buyer = await filledFor(product.url, lena, { withInvoices: false });
    [item, other] = await eventually('there are bolts', async () => { const found = await buyer.orderable('hex bolt'); return found.length > 1 ? found as [Item, Item] : null; });
  });
  afterAll(async () => {
    await chromium.close();
    await product.stop();
  });

  it('shows the wrong field first and keeps what was typed', async () => {
    const tab = await PortalTab.open(chromium, product.url);
    await tab.signIn(lena);
    await addTo(tab, item);
    await tab.visit('/checkout');
    await tab.page.getByLabel('PO number', { exact: true }).fill('not a number of ours');
    await tab.page.getByLabel('Your reference').fill('Gate 4');
    await tab.page.getByRole('button', { name: /^Order for/ }).click();
    await tab.page.getByText(/is not (a PO number )?in your company’s form/).waitFor();
    await eventually('the wrong field has the focus', async () => await tab.page.evaluate('document.activeElement.value') === 'not a number of ours');
    expect(await tab.page.getByLabel('Your reference').inputValue()).toBe('Gate 4');
    tab.expectQuiet();
    await tab.close();
  });

  it('lets two tabs of one person change one cart, and orders it once', async () => {
    const first = await PortalTab.open(chromium, product.url);
    await first.signIn(lena);
    await addTo(first, item);
    const second = await first.page.context().newPage();
    await second.goto(`${product.url}/cart`);
    await second.getByRole('button', { name: `Remove ${item.name}` }).waitFor();
    await addTo(first, other);
    await first.visit('/checkout');
    await first.page.getByRole('button', { name: /^Order for/ }).waitFor();
    await second.getByRole('button', { name: `Remove ${item.name}` }).click();
    await second.getByRole('status').filter({ hasText: 'PO number at checkout' }).waitFor();
    expect(await second.getByRole('link', { name: other.name, exact: true }).count()).toBe(1);
    await first.page.getByLabel('PO number', { exact: true }).fill('KA-700004');
    await first.page.getByRole('button', { name: /^Order for/ }).click();
    await first.page.getByText(/cart was changed in another window/i).waitFor();
    await eventually('the checkout shows the cart as it is', async () => await first.page.getByText(item.sku).count() === 0);
    await first.page.getByRole('button', { name: /^Order for/ }).click();
    await first.page.waitForURL(({ pathname }) => pathname.startsWith('/orders/'));
    await eventually('the ERP has accepted the order', async () => /^Accepted/m.test(await first.head()), 120_000);
    expect(await first.page.getByText(item.sku).count()).toBe(0);
    await second.reload();
    await second.getByText('The cart is empty').waitFor();
    expect((await product.erpControl<{ items: { count: number }[] }>('GET', '/orders?prefix=P-')).items.map(({ count }) => count)).toEqual([1]);
    first.expectQuiet();
    await first.close();
  });
});

async function addTo(tab: PortalTab, { sku, name, quantity }: Item): Promise<void> {
  await tab.visit(`/shop?q=${encodeURIComponent(sku)}`);
  await tab.page.getByRole('textbox', { name: `Quantity of ${name}`, exact: true }).first().fill(quantity);
  const answered = tab.page.waitForResponse((response) => response.request().postData()?.includes('"operationName":"AddToCart"') === true);
  await tab.page.keyboard.press('Enter');
  await answered;
}
