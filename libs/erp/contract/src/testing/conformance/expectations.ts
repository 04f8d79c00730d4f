import { expect } from '@jest/globals';
import { decimal, type DecimalString, type DeltaPage, type DeltaRequest, type MoneyValue, type UnitPrice } from '@portico/domain';
import { ErpError, type ErpErrorKind } from '../../erp-error.js';

/** "8.40" and "8.4" are the same figure; 8.4 and 8.3999999 are not. */
export function expectDecimal(found: DecimalString, wanted: DecimalString): void {
  expect(decimal(found).toFixed()).toBe(decimal(wanted).toFixed());
}
export function expectMoney(found: MoneyValue | null, wanted: MoneyValue): void {
  expect(found).not.toBeNull();
  expect(found && { currency: found.currency, amount: decimal(found.amount).toFixed() })
    .toEqual({ currency: wanted.currency, amount: decimal(wanted.amount).toFixed() });
}
const plain = (price: UnitPrice): UnitPrice => ({ ...price, amount: decimal(price.amount).toFixed(), priceQuantity: decimal(price.priceQuantity).toFixed() });
export function expectPrice(found: UnitPrice | null, wanted: UnitPrice): void {
  expect(found && plain(found)).toEqual(plain(wanted));
}
export function expectPdf(found: { readonly fileName: string; readonly content: Uint8Array } | null): void {
  expect(found).not.toBeNull();
  expect(Buffer.from(found?.content ?? []).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(found?.fileName).toMatch(/\.pdf$/i);
}

/** The error a call ends with; a call that answers fails the test. */
export async function errorOf(call: Promise<unknown>): Promise<ErpError> {
  const outcome = await call.then(() => 'answered', (error: unknown) => error);
  expect(outcome).toBeInstanceOf(ErpError);
  return outcome as ErpError;
}
export async function expectErpError(call: Promise<unknown>, kind: ErpErrorKind): Promise<ErpError> {
  const error = await errorOf(call);
  expect(error.kind).toBe(kind);
  return error;
}

export interface Walk<T> {
  readonly items: readonly T[];
  readonly pages: readonly DeltaPage<T>[];
  readonly watermark: string;
}
type Read<T> = (request: DeltaRequest) => Promise<DeltaPage<T>>;

/** Reads to the last page. The watermark comes with the last page only; a page never holds more than was asked for. */
export async function walk<T>(read: Read<T>, from: { readonly watermark: string | null; readonly limit: number }, afterFirst?: (page: DeltaPage<T>) => Promise<void>): Promise<Walk<T>> {
  const pages: DeltaPage<T>[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: DeltaPage<T> = await read({ cursor, watermark: from.watermark, limit: from.limit });
    expect(page.items.length + page.rejected.length).toBeLessThanOrEqual(from.limit);
    pages.push(page);
    if (pages.length === 1) await afterFirst?.(page);
    if (page.nextCursor === null) break;
    expect(page.watermark).toBeNull();
    expect(page.nextCursor).not.toBe(cursor);
    cursor = page.nextCursor;
  }
  const watermark = pages.at(-1)?.watermark ?? null;
  if (watermark === null) throw new Error('The last page came without a watermark');
  return { items: pages.flatMap((page) => page.items), pages, watermark };
}
