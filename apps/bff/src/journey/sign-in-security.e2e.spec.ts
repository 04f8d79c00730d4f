import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { Secret, TOTP } from 'otpauth';
import { Product } from '../testing/product.js';
import { PortalTab } from './testing/portal-tab.js';

jest.setTimeout(300_000);
const nils = 'nils.brandt@nordwind.example';
const password = 'seven brass ducks at noon';

describe('a person and their sign-in', () => {
  let product: Product;
  let chromium: TestBrowser;
  let tab: PortalTab;
  let secret = '';
  let recoveryCode = '';

  beforeAll(async () => {
    [product, chromium] = await Promise.all([Product.start(), launchBrowser()]);
    tab = await PortalTab.open(chromium, product.url);
  });
  afterAll(async () => {
    await tab.close();
    await chromium.close();
    await product.stop();
  });

  /** Of the step that follows the one of the clock: a code is taken once, and the step after counts too. */
  const nextCode = (steps: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
  const signOut = async () => {
    await tab.page.getByRole('button', { name: /menu of/ }).click();
    await tab.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await tab.page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  };
  const giveBoth = async () => {
    await tab.page.locator('input[name=email]').fill(nils);
    await tab.page.locator('input[name=password]').fill(password);
    await tab.page.keyboard.press('Enter');
    await tab.page.locator('input[name=code]').waitFor();
  };
  /** On the page as it stands: at both widths, in both schemes. */
  const looksRight = async (name: string) => {
    for (const [scheme, width, height] of [['light', 1280, 800], ['dark', 1280, 800], ['light', 390, 844], ['dark', 390, 844]] as const) {
      await tab.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await tab.page.setViewportSize({ width, height });
      await tab.page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
      await tab.page.evaluate('Promise.allSettled(document.getAnimations().map((each) => each.finished)).then(() => null)');
      await tab.picture(`${name}-${scheme}-${String(width)}`);
      expect({ name, scheme, width, troubles: await tab.troubles() }).toEqual({ name, scheme, width, troubles: [] });
    }
    await tab.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.page.setViewportSize({ width: 1280, height: 800 });
  };

  it('sets a forgotten password anew by the link of a mail', async () => {
    const { page } = tab;
    await page.goto(`${product.url}/sign-in`);
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.locator('input[name=email]').fill(nils);
    await looksRight('forgot-password');
    await page.keyboard.press('Enter');
    await page.getByText('Look into your mail').waitFor();
    const link = await eventually('the worker has written the mail', async () => {
      const html = await (await fetch(`${product.url}/outbox`)).text();
      return /\/reset\/[\w-]{43}/.exec(html)?.[0] ?? null;
    });
    await page.goto(`${product.url}${link}`);
    await page.locator('input[name=new-password]').fill('Password2026!');
    await page.keyboard.press('Enter');
    await page.getByText('This password is among the first that others would try.').waitFor();
    await looksRight('reset-password');
    await page.locator('input[name=new-password]').fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('The new password counts').waitFor();
    await page.goto(`${product.url}${link}`);
    await page.locator('input[name=new-password]').fill(`${password} again`);
    await page.keyboard.press('Enter');
    await page.getByText('This link no longer counts').waitFor();
    await tab.signIn(nils, password);
  });

  it('turns on two-step sign-in and keeps the recovery codes', async () => {
    const { page } = tab;
    await page.getByRole('button', { name: /menu of/ }).click();
    await page.getByRole('menuitem', { name: 'Security' }).click();
    await page.getByRole('heading', { level: 1, name: 'Security' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Set up two-step sign-in' }).click();
    await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
    secret = await page.locator('code').innerText();
    await looksRight('totp-set-up');
    await page.locator('input[name=code]').fill(nextCode(0));
    await page.keyboard.press('Enter');
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    recoveryCode = await codes.first().innerText();
    await looksRight('recovery-codes');
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('10 recovery codes are left.').waitFor();
    await looksRight('security');
  });

  it('signs in with a code, and with a recovery code', async () => {
    const { page } = tab;
    await signOut();
    await giveBoth();
    await page.locator('input[name=code]').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('The code is not right').waitFor();
    await looksRight('second-step');
    await page.locator('input[name=code]').fill(nextCode(1));
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    await signOut();
    await giveBoth();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.locator('input[name=code]').fill(recoveryCode.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').first().waitFor();
    await tab.visit('/account/security');
    await page.getByText('9 recovery codes are left.').waitFor();
    expect(await page.getByText('Chrome').count()).toBeGreaterThan(0);
    tab.expectQuiet();
  });
});
