import type { DecimalString, ErpAccount, MoneyValue, OrderRequest, PlainDate, PriceLine, RejectionReason, UnitPrice } from '@portico/domain';
import type { ErpConnector } from '../../connector.js';

/** What is true in the ERP under test, learnt without the connector: from its seed, its own tools or its raw wire. */
export interface ErpFacts {
  readonly today: PlainDate;
  /** An account in good standing, with terms and a limit well above the test's orders. */
  readonly account: ErpAccount;
  /** At least 48 different priced lines for that account, in three or more different quantities; their SKUs are stocked. */
  readonly pricedLines: readonly PriceLine[];
  readonly unknownSku: string;
  /** An item priced per 100 (where the ERP has no price quantity: in the unit it is sold in) and sold in boxes of 12: its unit's factor to the stock unit, its price and what ten boxes cost. */
  readonly boxed: { readonly line: PriceLine; readonly unitsPerBox: DecimalString; readonly price: UnitPrice; readonly amount: MoneyValue };
  /** A price with more decimals than its currency. */
  readonly finePrice: { readonly line: PriceLine; readonly price: UnitPrice };
  /** Quantities with the price that holds from each on; where the ERP has break tables, `breaks` answers the same. */
  readonly breaks: { readonly sku: string; readonly unit: string; readonly steps: readonly { readonly fromQuantity: DecimalString; readonly price: UnitPrice }[] };
  /** A SKU that no test orders, with what can be promised of it in each warehouse; two warehouses at least where the ERP tells them apart. */
  readonly stock: { readonly sku: string; readonly unit: string; readonly available: Readonly<Record<string, DecimalString>> };
  /** A unit with an inexact decimal factor, e.g. 1/3; null where the ERP's data has none. */
  readonly fraction: { readonly sku: string; readonly unit: string; readonly numerator: DecimalString; readonly denominator: DecimalString } | null;
  readonly customer: { readonly externalId: string; readonly name: string; readonly netDays: number | null; readonly discountPercent: DecimalString | null; readonly discountDays: number | null; readonly shipToExternalIds: readonly string[] };
  readonly credit: {
    readonly limited: { readonly account: ErpAccount; readonly limit: MoneyValue };
    /** A limit of zero is a limit; null where no account has one. */
    readonly zero: ErpAccount | null;
    /** No limit set: `unlimited` only where the ERP's own rules say so. */
    readonly none: { readonly account: ErpAccount; readonly means: 'unlimited' | 'unknown' } | null;
  };
  /** Ids of no object: of the right shape, so that the ERP says "not found" and not "bad request". */
  readonly unknown: { readonly customer: string; readonly order: string; readonly invoice: string; readonly product: string };
  /** An order the ERP takes as it is; the suite gives it a PO number of its own each time. */
  readonly order: OrderRequest;
  /** A PO number that the account's rules allow and no call of this has given; absent: any text will do. */
  poNumber?(): string;
  /** Orders the ERP (or the connector, where the ERP would take anything) refuses, each for one reason. */
  readonly refusedOrders: readonly { readonly because: string; readonly request: OrderRequest; readonly reason: RejectionReason; readonly lineId: string | null }[];
  /** An order that exceeds its account's credit: held where the ERP holds, else refused. Absent: the suite has no sentence about it. */
  readonly overCredit?: OrderRequest;
  readonly invoice: { readonly externalId: string; readonly number: string; readonly issuedOn: PlainDate; readonly dueOn: PlainDate; readonly originalBalance: MoneyValue; readonly hasDocument: boolean };
  readonly invoiceWithoutDocument: string | null;
  /** An open, unpaid invoice that no other call of this has given. Called once per payment sentence. */
  openInvoice(): Promise<{ readonly account: ErpAccount; readonly externalId: string; readonly openBalance: MoneyValue }>;
}

/**
 * How the ERP misbehaves on every call from now on.
 * - silent: takes the request, never answers
 * - failing: answers that it broke (HTTP 500)
 * - unreachable: connections are refused
 * - garbled: answers with what is not its protocol
 * - rate-limited: HTTP 429 with Retry-After: 7
 * - unauthorised: HTTP 401, also after signing in again
 */
export type Misbehaviour = 'silent' | 'failing' | 'unreachable' | 'garbled' | 'rate-limited' | 'unauthorised';
export const misbehaviours = ['silent', 'failing', 'unreachable', 'garbled', 'rate-limited', 'unauthorised'] as const satisfies readonly Misbehaviour[];

/** A writing call that the ERP has been sent and has not begun to answer. */
export interface HeldCall {
  /** The connector has sent it. */
  readonly reached: Promise<void>;
  /** The ERP carries it out, whether or not the caller is still there; resolves when it is done. */
  release(): Promise<void>;
}

/** Hands on the ERP, from outside of the connector. `openFaultProxy` gives most of them for any ERP over HTTP. */
export interface ErpLevers {
  /** Calls the ERP has received since it was opened. */
  calls(): number;
  misbehave(how: Misbehaviour): Promise<void>;
  /** Ends every misbehaviour, and forgets what `loseReplyOf` and `hold` still wait for. */
  restore(): Promise<void>;
  /** The ERP carries out the next call of this step, and its reply is lost with the connection. */
  loseReplyOf(step: string): Promise<void>;
  /** The next call of this step waits inside the ERP. */
  hold(step: string): Promise<HeldCall>;
  /** Counted in the ERP itself, cancelled ones apart. */
  countOrders(reference: string): Promise<number>;
  countPayments(reference: string): Promise<number>;
  /** Changes something of this product in the ERP, so that a delta must report it. */
  touchProduct(externalId: string): Promise<void>;
}

export interface ConnectorUnderTest {
  /** The bare connector: no resilience and no cache around it. */
  readonly connector: ErpConnector;
  /** A second connector to the same ERP, as another worker process would open it. The suite closes it. */
  another(): ErpConnector;
  readonly facts: ErpFacts;
  readonly levers: ErpLevers;
  /** Ends everything `open` started; the suite has closed the connectors. */
  close(): Promise<void>;
}

export interface ConnectorSuite {
  /** Of the connector, for the titles. */
  readonly name: string;
  /** Called once before all sentences. */
  open(): Promise<ConnectorUnderTest>;
  /** The writing calls that an order takes, in their order: names that `loseReplyOf` and `hold` know. The first one creates. */
  readonly orderSteps: readonly string[];
  /** Likewise for a payment; empty where the ERP takes none. */
  readonly paymentSteps: readonly string[];
  /** Per sentence; default 30 s. */
  readonly timeoutMs?: number;
}
