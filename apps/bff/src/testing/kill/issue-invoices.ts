import type { Product } from '../product.js';
import type { Orderable } from './stubborn-buyer.js';

interface OrderRecord { readonly number: string; readonly invoices: readonly (string | { readonly number: string })[] }

/** Orders by phone, shipped and invoiced at once: fresh invoices with nothing wrong about them. Answers their numbers. */
export async function issueInvoices(product: Product, customer: string, line: Orderable, count: number): Promise<ReadonlySet<string>> {
  const numbers = new Set<string>();
  for (let made = 0; made < count; made += 1) {
    const { number } = await product.erpControl<OrderRecord>('POST', '/orders', { customer, poNumber: `KA-8${String(10_000 + made)}`, lines: [line] });
    await product.erpControl('POST', `/orders/${number}/ship`);
    const { invoices } = await product.erpControl<OrderRecord>('POST', `/orders/${number}/invoice`);
    for (const invoice of invoices) numbers.add(typeof invoice === 'string' ? invoice : invoice.number);
  }
  if (numbers.size !== count) throw new Error(`${String(count)} orders made ${String(numbers.size)} invoices`);
  return numbers;
}
