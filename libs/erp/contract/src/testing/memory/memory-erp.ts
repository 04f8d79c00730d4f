import { systemClock, type Clock, type CustomerPartNumber, type ErpAssortment, type ErpCategory, type ErpCredit, type ErpCustomer, type ErpInvoice, type ErpProduct, type InboundQuantity, type PriceExplanation, type ProductImage, type ShipTo } from '@portico/domain';
import type { Abilities } from '../../abilities.js';
import type { ErpConnector } from '../../connector.js';
import type { ErpLevers } from '../conformance/subject.js';
import { changeAbilities, memoryAbilities, type AbilityChange } from './abilities.js';
import { memoryConnector } from './connector.js';
import { MemoryRecords } from './records.js';
import { anErpCustomer, anErpInvoice, anErpProduct, aShipTo } from './samples.js';
import { MemoryWire } from './wire.js';

export interface PriceWish {
  readonly sku: string;
  readonly amount: string;
  /** Default the product's price unit. */
  readonly unit?: string;
  /** Default "1". */
  readonly per?: string;
  readonly currency?: string;
  /** Default: the list price of everybody. */
  readonly customer?: string;
  /** Default: wherever it goes. */
  readonly shipTo?: string;
  /** From a quantity in `unit` on, ascending. */
  readonly breaks?: readonly (readonly [from: string, amount: string])[];
  readonly explanation?: Partial<PriceExplanation>;
  readonly isNoCharge?: boolean;
}

/** A scriptable ERP in memory, with every port: `aMemoryErp().withProduct({ sku: 'A' }).withPrice({ sku: 'A', amount: '1.20' }).open()`. */
export class MemoryErpBuilder {
  private readonly records = new MemoryRecords();
  private abilities: Abilities = memoryAbilities;
  private clock: Clock = systemClock;

  withProduct(product: Partial<ErpProduct> & { readonly sku: string }): this {
    const whole = anErpProduct(product);
    this.records.products.put(whole.externalId, whole);
    this.records.stock.set(whole.sku, { sku: whole.sku, unit: whole.stockUnit, stocks: [] });
    return this;
  }
  withImage(product: string, image: string, content: ProductImage): this {
    this.records.images.set(`${product} ${image}`, content);
    return this;
  }
  withCategory(category: Partial<ErpCategory> & { readonly externalId: string }): this {
    this.records.categories.push({ name: category.externalId, parentExternalId: null, position: this.records.categories.length, ...category });
    return this;
  }
  withAssortment(assortment: Partial<ErpAssortment> & { readonly externalId: string }): this {
    this.records.assortments.push({ name: assortment.externalId, includesEverything: false, categoryExternalIds: [], skus: [], ...assortment });
    return this;
  }
  /** With one active ship-to "1" unless given others. */
  withCustomer(customer: Partial<ErpCustomer> & { readonly externalId: string }, shipTos: readonly Partial<ShipTo>[] = [{}]): this {
    this.records.customers.put(customer.externalId, anErpCustomer(customer));
    this.records.shipTos.set(customer.externalId, shipTos.map((shipTo) => aShipTo(shipTo)));
    return this;
  }
  withPartNumber(customer: string, number: CustomerPartNumber): this {
    this.records.partNumbers.set(customer, [...(this.records.partNumbers.get(customer) ?? []), number]);
    return this;
  }
  withPrice(wish: PriceWish): this {
    const { sku, amount, per = '1', currency = 'EUR', customer = null, shipTo = null, breaks = [], isNoCharge = false } = wish;
    const unit = wish.unit ?? this.records.productBySku(sku)?.priceUnit ?? 'pc';
    const price = (of: string) => ({ amount: of, currency, unit, priceQuantity: per });
    const kind = customer === null ? 'list' : 'contract';
    this.records.prices.push({
      sku, customer, shipTo, isNoCharge, price: price(amount),
      breaks: breaks.map(([fromQuantity, of]) => ({ fromQuantity, unit, price: price(of) })),
      explanation: { kind, reference: null, name: kind, validFrom: null, validTo: null, roundedTo: null, ...wish.explanation },
    });
    return this;
  }
  /** In the product's stock unit. */
  withStock(sku: string, warehouse: string, available: string, inbound: readonly InboundQuantity[] = []): this {
    if (!this.records.warehouses.some((each) => each.code === warehouse)) this.records.warehouses.push({ code: warehouse, name: warehouse });
    const found = this.records.stock.get(sku) ?? { sku, unit: 'pc', stocks: [] };
    this.records.stock.set(sku, { ...found, stocks: [...found.stocks, { warehouse, onHand: available, reserved: '0', available, inbound }] });
    return this;
  }
  /** `owed` counts beside the ERP's own invoices and orders. Without a credit the limit is unknown. */
  withCredit(customer: string, limit: ErpCredit['limit'], owed = '0'): this {
    this.records.credits.set(customer, { limit, owed });
    return this;
  }
  withInvoice(invoice: Partial<ErpInvoice> & { readonly externalId: string; readonly customerExternalId: string }): this {
    this.records.invoices.put(invoice.externalId, anErpInvoice(invoice));
    return this;
  }
  withAbilities(change: AbilityChange): this {
    this.abilities = changeAbilities(this.abilities, change);
    return this;
  }
  withClock(clock: Clock): this {
    this.clock = clock;
    return this;
  }
  open(): MemoryErp {
    return new MemoryErp(this.records, this.abilities, this.clock);
  }
}
export const aMemoryErp = (): MemoryErpBuilder => new MemoryErpBuilder();

/** The running ERP: its records to look at, its levers, and connectors to it. */
export class MemoryErp {
  private readonly wire = new MemoryWire();
  readonly connector: ErpConnector;
  readonly levers: ErpLevers;

  constructor(readonly records: MemoryRecords, private readonly abilities: Abilities, private readonly clock: Clock) {
    this.connector = this.another();
    const { wire } = this;
    this.levers = {
      calls: () => wire.calls(),
      misbehave: (how) => wire.misbehave(how),
      restore: () => wire.restore(),
      loseReplyOf: (step) => wire.loseReplyOf(step),
      hold: (step) => wire.hold(step),
      countOrders: (reference) => Promise.resolve(records.orders.all().filter((order) => order.reference === reference).length),
      countPayments: (reference) => Promise.resolve(records.payments.has(reference) ? 1 : 0),
      touchProduct: (id) => {
        const product = records.products.get(id);
        if (product) records.products.put(id, { ...product, name: `${product.name}*` });
        return Promise.resolve();
      },
    };
  }

  another(): ErpConnector {
    return memoryConnector(this.records, this.wire, this.abilities, this.clock);
  }
}
