import { termsFrom } from '../../billing/invoice-shipment.js';
import { atHour } from '../../clock/days.js';
import type { Random } from '../../random/random.js';
import { D } from '../../wire/decimal.js';
import { gtinOf, imageId } from '../catalogue/products.js';
import type { CustomerRow, InvoiceRow, ProductRow, World } from '../world.js';

/** One kind of dirt: what it is, and how it comes into the data. Returns the ids of what it touched. */
export interface Dirt {
  kind: string;
  what: string;
  make: (mess: Mess) => string[];
}

/** The world being soiled. Each article is soiled once, so that every kind can be told apart. */
export class Mess {
  private readonly soiled = new Set<string>();

  constructor(readonly world: World, readonly random: Random) {
    // Articles on orders, in sets and under customers' own numbers stay as they are.
    for (const line of world.orderLines) if (line.sku) this.soiled.add(line.sku);
    for (const product of world.products) for (const component of product.components ?? []) this.soiled.add(component.sku);
  }

  /** Articles nobody has soiled yet, at best in Kessler's assortment. */
  products(count: number, fits: (product: ProductRow) => boolean = () => true): ProductRow[] {
    const clean = this.world.products.filter((product) => !this.soiled.has(product.sku) && product.components === null && fits(product));
    const chosen = this.random.sample(clean, count);
    if (chosen.length < count) throw new Error(`Only ${String(chosen.length)} of ${String(count)} clean articles left.`);
    for (const product of chosen) this.soiled.add(product.sku);
    return chosen;
  }

  /** A further article like this one. */
  clone(base: ProductRow, sku: string, name = base.name): ProductRow {
    const copy: ProductRow = { ...structuredClone(base), sku, name, gtin: gtinOf(sku), image_ids: [`${imageId(sku)}-1`], variant: null };
    this.world.products.push(copy);
    this.soiled.add(sku);
    for (const price of this.world.listPrices.filter((one) => one.sku === base.sku)) this.world.listPrices.push({ ...price, sku });
    for (const row of this.world.stock.filter((one) => one.sku === base.sku)) this.world.stock.push({ ...row, sku, reserved: '0' });
    return copy;
  }

  /** Not to be soiled any further. */
  spare(sku: string): void {
    this.soiled.add(sku);
  }

  dropPrices(sku: string): void {
    this.world.listPrices = this.world.listPrices.filter((price) => price.sku !== sku);
    this.dropAgreements(sku);
  }

  dropAgreements(sku: string): void {
    this.world.agreementItems = this.world.agreementItems.filter((item) => item.sku !== sku);
  }

  emptyStock(sku: string): void {
    for (const row of this.world.stock.filter((one) => one.sku === sku)) row.on_hand = row.reserved;
    this.world.inbound = this.world.inbound.filter((one) => one.sku !== sku);
  }

  customer(number: string): CustomerRow {
    const found = this.world.customers.find((customer) => customer.number === number);
    if (!found) throw new Error(`No customer ${number}.`);
    return found;
  }

  /** Everyday customers, none of the demo's. */
  others(count: number, fits: (customer: CustomerRow) => boolean = () => true): CustomerRow[] {
    return this.random.sample(this.world.customers.filter((customer) => customer.number >= '11000' && customer.number < '90000' && customer.status === 'active' && fits(customer)), count);
  }

  /** An invoice with one line, as an older system would have left it. */
  invoice(customer: CustomerRow, number: string, day: string, total: string, more: Partial<InvoiceRow> = {}): InvoiceRow {
    const sign = new D(total).isNegative();
    const row: InvoiceRow = {
      number, kind: 'invoice', customer: customer.number, payer: customer.payer, ...termsFrom(customer, total, day), currency: customer.currency, original_balance: total, open_balance: total,
      order_numbers: [], po_number: null, shipment_numbers: [], totals: { goods: total, discounts: '0.00', freight: '0.00', surcharges: '0.00', tax: '0.00', total },
      lines: [{ line: 10, sku: null, description: sign ? 'Correction' : 'Goods as delivered', unit: null, quantity: '1', netUnitPrice: total, priceUnit: null, priceQuantity: 1, amount: total, orderNumber: null, orderLine: null }],
      has_pdf: true, changed_at: atHour(day, 10), ...more,
    };
    this.world.invoices.push(row);
    return row;
  }
}

export const inPlant = (product: ProductRow): boolean => !(product.category_ids[0]?.startsWith('PT') ?? false);
