import { eventually, repositoryRoot, type PageWish, type TestBrowser, type TestPage } from '@portico/testing';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { demoPassword } from '../../testing/product.js';
import { seriousProblems } from './axe.js';

/** Only so that a failure is told before the test's own end: a busy machine takes its time. */
const patienceMs = 60_000;
const mostPresses = 150;

/** A person at the portal, with the manners all journeys share. */
export class PortalTab {
  /** Operations that were sent by their text. */
  private readonly texts: string[] = [];

  private constructor(private readonly tab: TestPage, readonly url: string) {
    tab.page.on('request', (request) => {
      if (request.url() === `${url}/graphql` && request.postData()?.includes('"query":')) this.texts.push(request.postData() ?? '');
    });
  }

  static async open(browser: TestBrowser, url: string, wish: PageWish = {}): Promise<PortalTab> {
    const tab = await browser.open(wish);
    tab.page.setDefaultTimeout(patienceMs);
    await tab.page.emulateMedia({ colorScheme: wish.colorScheme ?? 'light', reducedMotion: 'reduce' });
    return new PortalTab(tab, url);
  }

  get page(): Page {
    return this.tab.page;
  }
  get complaints(): readonly string[] {
    return this.tab.complaints;
  }
  /** No message on the console, and every operation sent by the id that the page was built with. */
  expectQuiet(): void {
    this.tab.expectQuiet();
    if (this.texts.length > 0) throw new Error(`Sent as text: ${this.texts.join('\n')}`);
  }
  close(): Promise<void> {
    return this.tab.close();
  }

  async signIn(email: string, password = demoPassword): Promise<void> {
    await this.page.goto(`${this.url}/sign-in`);
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('navigation').first().waitFor();
  }

  /** Opens a page and waits until it has its title and nothing on it is loading. */
  async visit(where: string): Promise<void> {
    await this.page.goto(`${this.url}${where}`);
    await this.settled();
  }
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await eventually(`${this.page.url()} has loaded`, async () => await this.page.locator('[aria-busy=true], .mantine-Skeleton-root').count() === 0);
  }

  /** Waits for the heading that names these words: until then the page one came from still stands. */
  async search(words: string): Promise<void> {
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await this.page.locator('h1').getByText(words).waitFor({ state: 'attached' });
    await this.settled();
  }

  /** The words at the head of a page: title, state, who and when. */
  async head(): Promise<string> {
    return this.page.locator('main header').first().innerText();
  }

  /** What hinders people on this page, and how far it is wider than the window. */
  async troubles(): Promise<string[]> {
    const overflow = await this.page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    return [...await seriousProblems(this.page), ...(overflow > 0 ? [`${String(overflow)} px wider than the window`] : [])];
  }

  /** Kept beside the reports of the run, for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(repositoryRoot, '.test-run/screens', `${name}.png`) });
  }

  /** Presses Tab (or Shift and Tab, to go back) until the focus is on what bears this name. */
  async tabTo(name: string | RegExp, { back = false } = {}): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      const focused = await this.page.evaluate<string>('(document.activeElement.getAttribute("aria-label") ?? document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText ?? "").trim()');
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      passed.push(focused);
    }
    throw new Error(`Tab never reached ${String(name)}, but: ${passed.join(' | ')}`);
  }
}
