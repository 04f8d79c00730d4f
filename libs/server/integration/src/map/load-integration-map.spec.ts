import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseIntegrationMap } from './load-integration-map.js';

const shipped = readFileSync(path.resolve('config/integration-map.yaml'), 'utf8');
const edited = (from: string | RegExp, to: string) => parseIntegrationMap(shipped.replace(from, to), 'map.yaml');

describe('the integration map', () => {
  it('loads the file that ships', () => {
    const map = parseIntegrationMap(shipped, 'map.yaml');
    expect(map.rules.prices.freshness).toEqual({ kind: 'cached', freshForSeconds: 300, staleWhileRevalidateSeconds: 600, staleIfDownSeconds: 43_200 });
    expect(map.rules.tax.freshness).toEqual({ kind: 'live' });
    expect(map.checkout.liveCheckDeadlineSeconds).toBe(8);
  });

  it('names the line and the reason of a wrong value', () => {
    const line = shipped.split('\n').findIndex((text) => text.includes('whenErpUnavailable: ')) + 1;
    expect(() => edited('whenErpUnavailable: receive-unchecked', 'whenErpUnavailable: shrug')).toThrow(new RegExp(`line ${String(line)}: checkout.whenErpUnavailable`));
  });

  it('names a data object that nobody decided about', () => {
    expect(() => edited(/^ {2}invoices: .*$/m, '')).toThrow(/objects\.invoices/);
  });

  it('refuses a word it does not know, so that a typo is no silent default', () => {
    expect(() => edited('pricingDate: order-date', 'pricingDate: order-date\n  pricingdate: order-date')).toThrow(/pricingdate/);
  });

  it('names the line of broken YAML', () => {
    expect(() => edited('stock:\n', 'stock: [\n')).toThrow(/line \d+:/);
  });

  it.each([
    ['tax:               { owner: ERP, direction: inbound,  live: true, onFailure: block', 'tax: { owner: ERP, direction: inbound, live: true, onFailure: review', /objects\.tax\.onFailure: can be block/],
    ['products:          { owner: ERP, direction: inbound,  syncEvery: 5m,  staleAfter: 1d,', 'products: { owner: ERP, direction: inbound, live: true,', /objects\.products: needs syncEvery and staleAfter/],
    ['payments:          { owner: ERP, direction: outbound', 'payments: { owner: ERP, direction: inbound', /objects\.payments\.direction: can be outbound/],
  ])('refuses what the running system would not obey: %s', (from, to, reason) => {
    const line = shipped.split('\n').findIndex((text) => text.includes(from)) + 1;
    expect(line).toBeGreaterThan(0);
    expect(() => edited(from, to)).toThrow(reason);
    expect(() => edited(from, to)).toThrow(new RegExp(`line ${String(line)}:`));
  });

  it('refuses two kinds of freshness at once', () => {
    expect(() => edited('live: true, onFailure: block, alert: [operator] }', 'live: true, freshFor: 5m, onFailure: block, alert: [operator] }')).toThrow(/shipping-rules/);
  });
});
