import type { Availability, CustomerPartNumber, ErpAssortment, ErpCategory, ErpCredit, ErpCustomer, ErpInvoice, ErpOrder, ErpProduct, PostedPayment, PriceBreak, PriceExplanation, ProductImage, ShipTo, UnitPrice, Warehouse } from '@portico/domain';
import { ChangeCounter, Versioned } from './versioned.js';

export interface MemoryPrice {
  readonly sku: string;
  /** Null: the list price of everybody. */
  readonly customer: string | null;
  /** Null: wherever it goes. */
  readonly shipTo: string | null;
  readonly price: UnitPrice;
  readonly breaks: readonly PriceBreak[];
  readonly explanation: PriceExplanation;
  readonly isNoCharge: boolean;
}
/** Limit and what is owed beside the orders and invoices of the memory ERP itself. */
export interface MemoryCredit {
  readonly limit: ErpCredit['limit'];
  readonly owed: string;
}

/** Everything the memory ERP holds; several connectors may look at it. */
export class MemoryRecords {
  private readonly changes = new ChangeCounter();
  private numbers = 0;
  readonly products = new Versioned<ErpProduct>(this.changes);
  readonly customers = new Versioned<ErpCustomer>(this.changes);
  readonly orders = new Versioned<ErpOrder>(this.changes);
  readonly invoices = new Versioned<ErpInvoice>(this.changes);
  readonly categories: ErpCategory[] = [];
  readonly assortments: ErpAssortment[] = [];
  readonly warehouses: Warehouse[] = [];
  readonly images = new Map<string, ProductImage>();
  readonly shipTos = new Map<string, ShipTo[]>();
  readonly partNumbers = new Map<string, CustomerPartNumber[]>();
  readonly prices: MemoryPrice[] = [];
  readonly stock = new Map<string, Availability>();
  readonly credits = new Map<string, MemoryCredit>();
  readonly payments = new Map<string, PostedPayment>();

  nextNumber(prefix: string): string {
    this.numbers += 1;
    return `${prefix}-${String(this.numbers).padStart(5, '0')}`;
  }
  productBySku(sku: string): ErpProduct | null {
    return this.products.all().find((product) => product.sku === sku) ?? null;
  }
  orderByReference(reference: string): ErpOrder | null {
    return this.orders.all().find((order) => order.reference === reference) ?? null;
  }
}
