import {
  permissions, Permissions, plainDate, type AccountFacts, type AccountShipTo, type BuyerContext, type Delivery, type IntegrationMap, type NewSubmission, type PriceAnswer, type ProductFacts, type Reading,
} from '@portico/domain';
import { aMemoryErp, anAddress, type MemoryErp, type MemoryErpBuilder } from '@portico/erp-contract/testing';
import { auditMigrations, AuditTrail } from '@portico/platform-audit';
import { CompanyScope, Idempotency, migrate, openDataSource, persistenceMigrations } from '@portico/platform-persistence';
import { filesMigrations } from '@portico/platform-files';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { CartStore } from '../cart/cart-store.js';
import { ChangeCart } from '../cart/change-cart.js';
import type { CheckoutWish, SubmitCommand } from '../checkout/checkout-input.js';
import { ReviewLive } from '../checkout/live-review.js';
import { PoUsage } from '../checkout/po-usage.js';
import { ReviewCheckout } from '../checkout/review-checkout.js';
import { SubmitOrder } from '../checkout/submit-order.js';
import { PostgresCreditReservations } from '../credit/reservations.js';
import { ApplyErpOrder } from '../orders/apply-erp-order.js';
import { OrderStore } from '../orders/order-store.js';
import { OrderSubmissions } from '../orders/order-submissions.js';
import { orderingMigrations } from '../index.js';

type MapChange = Partial<IntegrationMap['checkout']>;

export const aBuyer = (change: Partial<BuyerContext> = {}): BuyerContext => {
  const companyId = (change.companyId ?? randomUUID()) as BuyerContext['companyId'];
  return {
    kind: 'buyer', sessionId: randomUUID() as BuyerContext['sessionId'], personId: randomUUID() as BuyerContext['personId'], personName: 'Lena Maurer', companyId, visibleCompanyIds: [companyId],
    account: { id: randomUUID() as BuyerContext['account']['id'], companyId, externalId: '10482', connector: 'memory', currency: 'EUR', defaultWarehouse: 'HAM' },
    permissions: Permissions.of(permissions), locale: 'en', address: null, ...change,
  };
};

export const anErp = (): MemoryErpBuilder => aMemoryErp().withProduct({ sku: 'BOLT' }).withPrice({ sku: 'BOLT', amount: '8.4371', per: '100' }).withStock('BOLT', 'HAM', '5000')
  .withProduct({ sku: 'GLOVE', multiple: '12', minimum: '12' }).withPrice({ sku: 'GLOVE', amount: '1.845' }).withStock('GLOVE', 'HAM', '100').withCustomer({ externalId: '10482' });

const facts = (erp: MemoryErp, sku: string): ProductFacts | null => {
  const product = erp.records.productBySku(sku);
  return product ? {
    id: product.externalId, externalId: product.externalId, sku, name: product.name, units: product.units, stockUnit: product.stockUnit, salesUnit: product.salesUnit, priceUnit: product.priceUnit,
    minimum: product.minimum, multiple: product.multiple, packLabel: null, isOrderable: product.status === 'active', successorSku: product.successorSku, imageUrl: null, customerPartNumber: null,
  } : null;
};

const none = { amount: null, certainty: 'none' } as const;

/** Ordering's use cases on a database of their own and an ERP in memory; the account's data as the test sets it. */
export class OrderingFixture {
  readonly submissions: NewSubmission[] = [];
  account: AccountFacts = {
    name: 'Kessler Anlagenbau GmbH', externalId: '10482', terms: { code: '30', name: 'Net 30', netDays: 30, discountPercent: null, discountDays: null, isPrepaid: false }, isBlocked: false, blockReason: null,
    creditAccountKey: `memory/credit/${randomUUID()}`, assortmentIds: null, poRule: { isRequired: true, pattern: null, duplicates: 'block' }, billTo: null,
  };
  readonly shipTo: AccountShipTo = { id: randomUUID(), externalId: '1', address: anAddress(), isActive: true, isDefault: true, warehouse: 'HAM' };
  readonly moreShipTos: AccountShipTo[] = [];
  readonly orders = new OrderStore();
  readonly scope: CompanyScope;
  readonly carts: CartStore;
  readonly cart: ChangeCart;
  readonly review: ReviewCheckout;
  readonly submit: SubmitOrder;
  readonly handler: OrderSubmissions;

  constructor(readonly source: DataSource, readonly erp: MemoryErp, change: MapChange = {}) {
    this.scope = new CompanyScope(source);
    const idempotency = new Idempotency(this.scope);
    const reservations = new PostgresCreditReservations();
    const usage = new PoUsage();
    const map = { timeZone: 'Europe/Berlin', checkout: { whenErpUnavailable: 'receive-unchecked', liveCheckDeadlineSeconds: 5, overCreditLimit: 'refuse', pricingDate: 'order-date', defaultPoRule: { isRequired: true, pattern: null, duplicates: 'warn' }, ...change } } as IntegrationMap;
    const { connector } = erp;
    const products = { bySku: (_: BuyerContext, skus: readonly string[]) => Promise.resolve(new Map(skus.flatMap((sku) => { const found = facts(erp, sku); return found ? [[sku, found] as const] : []; }))) };
    const prices = { prices: async (buyer: BuyerContext, lines: readonly { sku: string; unit: string; quantity: string }[], delivery: Delivery): Promise<readonly Reading<PriceAnswer>[]> => {
      try {
        const answers = await connector.prices.prices({ account: { externalId: buyer.account.externalId, currency: 'EUR' }, shipToExternalId: this.shipTo.externalId, pricingDate: delivery.requestedDate ?? plainDate(new Date(), 'Europe/Berlin'), lines });
        return answers.map((value) => ({ state: 'cached', asOf: new Date().toISOString(), value }));
      } catch { return lines.map(() => ({ state: 'unavailable', asOf: null, value: null })); }
    } };
    const availability = { availability: async (_: BuyerContext, skus: readonly string[]) => {
      const found = await connector.availability.availability({ skus, warehouses: null }).catch(() => null);
      return skus.map((sku) => (found ? { state: 'live' as const, asOf: new Date().toISOString(), value: found.find((each) => each.sku === sku) ?? null } : { state: 'unavailable' as const, asOf: null, value: null }));
    } };
    const credit = { credit: (buyer: BuyerContext) => connector.credit.credit({ externalId: buyer.account.externalId, currency: 'EUR' })
      .then((value) => ({ state: 'live' as const, asOf: new Date().toISOString(), value }), () => ({ state: 'unavailable' as const, asOf: null, value: null })) };
    const accounts = { account: () => Promise.resolve(this.account), shipTos: () => Promise.resolve([this.shipTo, ...this.moreShipTos]) };
    this.carts = new CartStore(this.scope);
    this.cart = new ChangeCart(this.carts, idempotency, products, prices);
    const live = new ReviewLive(accounts, products, credit, availability, connector, map);
    this.review = new ReviewCheckout(this.carts, live, this.scope, reservations, usage, map, connector);
    const outbox = { add: (_: unknown, submission: NewSubmission) => { this.submissions.push(submission); return Promise.resolve(); } };
    const noDocuments = { belongsTo: () => Promise.resolve(false) };
    this.submit = new SubmitOrder(this.carts, this.review, this.orders, reservations, usage, noDocuments as never, this.scope, idempotency, new AuditTrail(), outbox, prices, map, connector);
    this.handler = new OrderSubmissions(this.orders, new ApplyErpOrder(this.orders, reservations, map), reservations, this.scope, connector, map);
  }

  wish(change: Partial<CheckoutWish> = {}): CheckoutWish {
    return { shipToId: this.shipTo.id, poNumber: `PO-${randomUUID()}`, requestedDate: null, buyerReference: null, shipping: null, shippingMethod: null, note: null, ...change };
  }
  async command(buyer: BuyerContext, change: Partial<SubmitCommand> = {}): Promise<SubmitCommand> {
    const cart = await this.carts.open(buyer);
    return { idempotencyKey: randomUUID(), cartVersion: cart.version, wish: this.wish(), acceptedFingerprint: null, acceptDuplicatePo: false, unchecked: null, acceptRisesUpToPercent: null, poDocumentId: null, ...change };
  }
  /** The line is in the buyer's cart. */
  async fill(buyer: BuyerContext, sku = 'BOLT', quantity = '1000'): Promise<void> {
    const answer = await this.cart.add(buyer, randomUUID(), [{ sku, quantity, unit: null, note: null }]);
    if (answer.kind !== 'changed') throw new Error(answer.message);
  }
  /** An order of the buyer's account that the portal did not take. */
  async bornByPhone(buyer: BuyerContext, poNumber: string, state: 'accepted' | 'cancelled'): Promise<void> {
    const id = randomUUID();
    await this.scope.write(buyer.companyId, [buyer.companyId], () => this.orders.insert({
      id, companyId: buyer.companyId, accountId: buyer.account.id, reference: `memory:${id}`, externalId: id, number: 'SO-1', poNumber, state, holds: [], origin: 'phone', orderedAt: new Date(), orderedByName: null,
      requestedDate: null, shipTo: null, shipping: null, shippingMethod: null, buyerReference: null, note: null, terms: null, currency: 'EUR', lines: [],
      amounts: { goods: null, freight: none, tax: none, total: none }, unchecked: null, rejections: [], poDocumentId: null, erp: null, erpReadAt: null, orderedBy: null, connector: 'memory',
    }));
  }
  async order(buyer: BuyerContext, id: string) {
    return this.scope.read([buyer.companyId], () => this.orders.byId(id));
  }
}

export async function orderingDatabase(): Promise<{ database: TestDatabase; source: DataSource; close(): Promise<void> }> {
  const database = await createDatabase({ template: { key: 'ordering-spec-7', build: async (template) => {
    await migrate({ ownerUrl: template.ownerUrl, appUrl: template.appUrl, syncUrl: template.syncUrl, migrations: [...persistenceMigrations, ...auditMigrations, ...filesMigrations, ...orderingMigrations] });
  } } });
  const source = await openDataSource(database.appUrl, { poolSize: 8 });
  return { database, source, async close() { await source.destroy(); await database.drop(); } };
}
