import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

export function findChromium(): string {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (!fs.existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist.`);
    return asked;
  }
  const folders = ['/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(path.delimiter)];
  const found = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...elsewhere].find((file) => fs.existsSync(file));
  if (!found) throw new Error('No Chromium was found. `npm test` installs it on Debian; elsewhere name one with CHROMIUM_PATH.');
  return found;
}

/** Nothing that reaches out to the network or writes outside of the profile. */
const flags = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

export interface PageWish {
  /** CSS pixels; 1440 × 900 when absent. */
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  locale?: string;
  /** Of IANA; Europe/Berlin when absent, so that no test depends on the machine. */
  timezoneId?: string;
}

export interface TestPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, uncaught errors, requests that failed with 5xx: each as one line. */
  readonly complaints: readonly string[];
  /** Throws with the list when the page complained. Call it at the end of each test. */
  expectQuiet(): void;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly browser: Browser;
  open(wish?: PageWish): Promise<TestPage>;
  close(): Promise<void>;
}

export async function launchBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
  return {
    browser,
    open: (wish = {}) => openPage(browser, wish),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, { width = 1440, height = 900, colorScheme = 'light', locale = 'en-GB', timezoneId = 'Europe/Berlin' }: PageWish): Promise<TestPage> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale, timezoneId });
  const page = await context.newPage();
  const complaints: string[] = [];
  listen(page, complaints);
  context.on('page', (other) => { listen(other, complaints); });
  return {
    page, context, complaints,
    expectQuiet() {
      if (complaints.length > 0) throw new Error(`The page complained ${String(complaints.length)} times:\n${complaints.join('\n')}`);
    },
    close: () => context.close(),
  };
}

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => { complaints.push(`uncaught: ${error.message}`); });
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${String(response.status())} ${response.request().method()} ${response.url()}`);
  });
}
