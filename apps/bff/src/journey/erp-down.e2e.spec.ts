import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, repositoryRoot, type TestBrowser } from '@portico/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Product } from '../testing/product.js';
import { filledFor, type DemoBuyer, type Item } from './testing/demo-buyer.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const lena = 'lena.maurer@kessler.example';

/** The product's own map, with figures that grow old while a test waits. */
function impatientMap(folder: string): string {
  const map = fs.readFileSync(path.join(repositoryRoot, 'config/integration-map.yaml'), 'utf8')
    .replace(/freshFor: [15]m, staleWhileRevalidate: \d+m/g, 'freshFor: 1s, staleWhileRevalidate: 2s');
  const file = path.join(folder, 'integration-map.yaml');
  fs.writeFileSync(file, map);
  return file;
}

describe('the portal while the ERP does not answer', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portico-map-'));
  let product: Product;
  let chromium: TestBrowser;
  let buyer: DemoBuyer;
  let tab: PortalTab;
  let item: Item;
  const banner = () => tab.page.getByRole('status').filter({ hasText: /The ERP has not answered since/ });

  beforeAll(async () => {
    [product, chromium] = await Promise.all([Product.start({ server: { INTEGRATION_MAP: impatientMap(folder) } }), launchBrowser()]);
    buyer = await filledFor(product.url, lena, { withInvoices: false });
    [item] = await eventually('there are bolts', async () => { const found = await buyer.orderable('hex bolt'); return found.length > 0 ? found as [Item] : null; });
    await buyer.addToCart(item);
    tab = await PortalTab.open(chromium, product.url);
    await tab.signIn(lena);
    await tab.visit('/shop?q=hex+bolt');
    // The pictures too; the browser asks for them after the list.
    await tab.page.waitForLoadState('networkidle');
    await product.erpControl('PUT', '/chaos', { down: true });
  });
  afterAll(async () => {
    await chromium.close();
    await product.stop();
    fs.rmSync(folder, { recursive: true });
  });

  it('says so above every page, and shows what it knew with its age', async () => {
    await eventually('the banner stands', async () => {
      await tab.visit('/shop?q=hex+bolt');
      return await banner().count() === 1;
    });
    const row = tab.page.getByRole('row').filter({ hasText: item.sku });
    await row.getByRole('button', { name: /: Stale, from the ERP, from \d\d:\d\d/ }).first().waitFor();
    expect(await row.getByText(/^from \d\d:\d\d$/).count()).toBeGreaterThan(0);
    expect(await tab.troubles()).toEqual([]);
    for (const page of ['/', '/orders', '/invoices', '/cart']) {
      await tab.visit(page);
      await banner().waitFor();
      expect(await tab.troubles()).toEqual([]);
    }
    tab.expectQuiet();
  });

  it('takes an order unchecked on the buyer’s terms, and the ERP accepts it once it is back', async () => {
    const { page } = tab;
    await tab.visit('/checkout');
    await page.getByText('You can send the order all the same.').waitFor();
    expect(await page.getByRole('button', { name: /^Order for/ }).count()).toBe(0);
    expect(await page.getByText('Price on request').count()).toBe(0);
    expect(await tab.troubles()).toEqual([]);
    await page.getByLabel('PO number', { exact: true }).fill('KA-700002');
    await page.getByRole('radio', { name: 'Accept rises up to' }).check();
    await page.getByRole('button', { name: 'Send unchecked' }).click();
    await page.waitForURL(({ pathname }) => pathname.startsWith('/orders/'));
    await page.getByText('Received, not yet checked').first().waitFor();
    expect(await tab.head()).toMatch(/Received, not yet checked/);
    expect(await tab.troubles()).toEqual([]);
    await product.erpControl('PUT', '/chaos', { down: false });
    await eventually('the ERP has accepted the order', async () => /^Accepted/m.test(await tab.head()), 120_000);
    await banner().waitFor({ state: 'hidden' });
    expect((await product.erpControl<{ items: { count: number }[] }>('GET', '/orders?prefix=P-')).items.map(({ count }) => count)).toEqual([1]);
    tab.expectQuiet();
  });
});
