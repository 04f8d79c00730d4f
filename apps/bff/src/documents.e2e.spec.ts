import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { eventually, launchBrowser, type TestBrowser } from '@portico/testing';
import { buildWorld, uploadHeaders, type World } from './isolation/world.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(180_000);

const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
`;

let world: World;
let chromium: TestBrowser;
beforeAll(async () => { [world, chromium] = [await buildWorld(), await launchBrowser()]; });
afterAll(async () => {
  await chromium.close();
  await world.stop();
});

async function uploaded(): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([onePage]), 'po.pdf');
  const response = await world.buyer.fetch('/files/po-documents', { method: 'POST', body: form, headers: uploadHeaders });
  return ((await response.json()) as { url: string }).url;
}

it('shows a PDF in the browser’s own viewer, for all the headers that confine it', async () => {
  const addresses = { 'a PO document': await uploaded(), 'an acknowledgement': `/files/acknowledgements/${world.a.orderId}`, 'an invoice': `/files/invoices/${world.a.invoiceId}` };
  const [name = '', value = ''] = world.buyer.sessionCookie?.split('=') ?? [];
  for (const [what, address] of Object.entries(addresses)) {
    const tab = await chromium.open();
    await tab.context.addCookies([{ name, value, url: world.bff.url }]);
    const [answer] = await Promise.all([tab.page.waitForResponse((response) => response.url().endsWith(address)), tab.page.goto(`${world.bff.url}${address}`)]);
    expect([what, answer.status(), answer.headers()['content-type']]).toEqual([what, 200, 'application/pdf']);
    await eventually(`${what} is shown`, () => Promise.resolve(tab.page.frames().some((frame) => frame.url().startsWith('chrome-extension://'))), 20_000);
    await tab.close();
  }
});
