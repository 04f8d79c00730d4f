import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from './browser.js';

let chromium: TestBrowser;
beforeAll(async () => { chromium = await launchBrowser(); });
afterAll(() => chromium.close());

it('passes a quiet page and shows its size and theme', async () => {
  const tab = await chromium.open({ width: 390, height: 844, colorScheme: 'dark' });
  await tab.page.setContent('<h1>Quiet</h1>');
  expect(await tab.page.evaluate('[innerWidth, matchMedia("(prefers-color-scheme: dark)").matches]')).toEqual([390, true]);
  tab.expectQuiet();
  await tab.close();
});

it('fails a page that writes an error to the console', async () => {
  const tab = await chromium.open();
  await tab.page.setContent('<script>console.error("a hook was called twice")</script>');
  expect(() => { tab.expectQuiet(); }).toThrow(/a hook was called twice/);
  await tab.close();
});
