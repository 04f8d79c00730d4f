import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { Product } from '../testing/product.js';
import { filledFor, ownNumbered, type Item } from './testing/demo-buyer.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const lena = 'lena.maurer@kessler.example';
const olaf = { name: 'Olaf Berg', email: 'olaf.berg@kessler.example', password: 'six ships in the harbour' };
const role = 'Buyers, up to 500 EUR, Hamburg only';
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

describe('the admin of Kessler and a new buyer', () => {
  let product: Product;
  let chromium: TestBrowser;
  let admin: PortalTab;
  let buyer: PortalTab;
  let item: Item;

  beforeAll(async () => {
    [product, chromium] = await Promise.all([Product.start(), launchBrowser()]);
    item = await ownNumbered(await filledFor(product.url, lena), 'hex bolt');
    admin = await PortalTab.open(chromium, product.url);
    buyer = await PortalTab.open(chromium, product.url);
  });
  afterAll(async () => {
    await chromium.close();
    await product.stop();
  });

  /** What stands on the page hinders nobody, at a desk and on a phone. */
  async function isFine(tab: PortalTab, picture: string): Promise<void> {
    for (const [size, name] of [[desk, ''], [phone, '-390']] as const) {
      await tab.page.setViewportSize(size);
      await tab.settled();
      expect(await tab.troubles()).toEqual([]);
      await tab.picture(`company-${picture}${name}`);
    }
    await tab.page.setViewportSize(desk);
    tab.expectQuiet();
  }

  it('makes a role that reads as sentences, and sees what somebody with it can do', async () => {
    const { page } = admin;
    await admin.signIn(lena);
    await page.getByRole('link', { name: 'Company' }).click();
    await page.getByRole('navigation', { name: 'Pages of the company' }).getByRole('link', { name: 'Roles' }).click();
    await page.getByRole('link', { name: 'New role' }).click();
    await page.getByLabel('Name', { exact: true }).fill(role);
    for (const right of ['See prices and what orders come to', 'See orders, deliveries and acknowledgements', 'Place orders']) await page.getByRole('checkbox', { name: right }).check();
    await page.getByLabel('Place orders: how much').selectOption('up to');
    await page.getByLabel('Place orders: amount in EUR').fill('500');
    await page.getByLabel('Place orders: where to').selectOption('to these addresses only');
    await page.getByRole('combobox', { name: 'Place orders: addresses' }).click();
    await page.getByRole('option', { name: /^Hamburg works/ }).first().click();
    await page.keyboard.press('Escape');
    await page.getByText(/^Place orders up to €500\.00, to Hamburg works.* only$/).waitFor();
    await page.getByText('Place larger orders').waitFor();
    await isFine(admin, 'role');
    await page.getByRole('button', { name: `Create “${role}”` }).click();
    await page.getByRole('heading', { level: 1, name: role }).waitFor({ state: 'attached' });
    await admin.visit('/account/roles');
    await isFine(admin, 'roles');
  });

  it('invites a person with that role', async () => {
    const { page } = admin;
    await admin.visit('/account/people');
    await isFine(admin, 'people');
    await page.getByRole('button', { name: 'Invite people' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite people' });
    await dialog.getByLabel('Email').fill(olaf.email);
    await dialog.getByLabel('Role 1', { exact: true }).selectOption(role);
    expect(await admin.troubles()).toEqual([]);
    await dialog.getByRole('button', { name: `Invite ${olaf.email}` }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('row').filter({ hasText: olaf.email }).getByText('Invited').waitFor();
    admin.expectQuiet();
  });

  it('is accepted by the link of the mail, with a name and a password', async () => {
    const { page } = buyer;
    const mail = await eventually('the mail has been written', () => product.mailTo(olaf.email));
    const link = /https?:\/\/\S+\/invitations\/\S+/.exec(mail)?.[0] ?? '';
    await page.goto(link);
    await page.getByRole('heading', { name: 'Join Kessler Anlagenbau GmbH' }).waitFor();
    await isFine(buyer, 'invitation');
    await page.getByLabel('Your name').fill(olaf.name);
    await page.getByLabel('Choose a password', { exact: true }).fill(olaf.password);
    await page.getByRole('button', { name: 'Accept and sign in' }).click();
    await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
    await buyer.visit('/account');
    expect(await page.getByRole('navigation', { name: 'Pages of the company' }).count()).toBe(0);
    await buyer.visit('/account/people');
    await page.getByText('This page is not for your role').waitFor();
    await isFine(buyer, 'not-for-you');
  });

  it('orders for more than the role allows, and is refused with the figures', async () => {
    const { page } = buyer;
    await buyer.search(item.customerPartNumber ?? '');
    await page.getByRole('textbox', { name: `Quantity of ${item.name}`, exact: true }).fill(String(Number(item.quantity) * 10_000));
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Cart, 1 line', exact: true }).waitFor();
    await buyer.visit('/checkout');
    await page.getByLabel('PO number', { exact: true }).fill('KA-700009');
    const words = page.getByText(/^This order comes to €[\d,]+\.\d\d, and you may order up to €500\.00 at once\./);
    await words.waitFor();
    await page.getByRole('button', { name: /^Order for / }).click();
    await page.getByRole('button', { name: /^Order for / }).and(page.locator(':not([data-loading])')).waitFor();
    await words.waitFor();
    expect(new URL(page.url()).pathname).toBe('/checkout');
    await buyer.picture('company-order-refused');
    buyer.expectQuiet();
  });

  it('sees all of it in the audit, and what the person can do and why', async () => {
    const { page } = admin;
    await admin.visit('/account/audit');
    const table = page.getByRole('table', { name: 'What was done in your company' });
    const rows = await table.getByRole('row').allInnerTexts();
    for (const sentence of [`Lena Maurer made the role ${role}`, `Lena Maurer invited ${olaf.email}`, 'Olaf Berg accepted an invitation', 'Olaf Berg signed in']) expect(rows.join('\n')).toContain(sentence);
    await isFine(admin, 'audit');
    await table.getByRole('row').filter({ hasText: 'made the role' }).click();
    await page.getByRole('dialog').getByRole('row', { name: /Amount 500/ }).waitFor();
    expect(await admin.troubles()).toEqual([]);
    await admin.visit('/account/people');
    await page.getByRole('button', { name: olaf.name }).click();
    const drawer = page.getByRole('dialog', { name: olaf.name });
    await drawer.getByText(/^Place orders up to €500\.00, to Hamburg works/).waitFor();
    await isFine(admin, 'person');
  });
});
