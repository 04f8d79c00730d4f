import type { AvailabilitySource, CallOptions, CatalogSource, CreditSource, CustomerSource, InvoiceSource, OrderCalculator, OrderSource, OrderWriter, PaymentWriter, PdfDocument, PriceSource } from '@portico/domain';
import type { Abilities } from './abilities.js';

export interface ErpHealth {
  readonly isReachable: boolean;
  readonly version: string | null;
  readonly latencyMs: number;
  /** The ERP's clock minus ours. */
  readonly clockSkewMs: number | null;
}
/** A change the ERP told us of by a signed notification. */
export interface ErpChange {
  readonly id: string;
  readonly object: 'product' | 'category' | 'assortment' | 'part-number' | 'price' | 'stock' | 'customer' | 'ship-to' | 'order' | 'shipment' | 'invoice' | 'payment' | 'credit';
  /** External ids or SKUs; empty: anything of this kind may have changed. */
  readonly ids: readonly string[];
  readonly customerExternalId: string | null;
  readonly occurredAt: string;
}
/** A request of the ERP to our webhook. */
export interface ErpMessage {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly rawBody: string;
}
/**
 * - changes: one or many, each with an id of its own
 * - handshake: before it sends any, the ERP asks whether this address is ours; it wants this text back
 * - refused: the signature, the age or the body is wrong
 */
export type ReceivedMessage =
  | { readonly kind: 'changes'; readonly changes: readonly ErpChange[] }
  | { readonly kind: 'handshake'; readonly answer: string }
  | { readonly kind: 'refused' };
export interface ChangeNotifications {
  receive(message: ErpMessage): ReceivedMessage;
}
/** A connection to one ERP: the domain's ports bundled, with what it can do. Each port throws ErpError when it has no answer. */
export interface ErpConnector {
  /** Stable; part of every external key. */
  readonly id: string;
  readonly abilities: Abilities;
  readonly catalog: CatalogSource;
  readonly customers: CustomerSource;
  readonly prices: PriceSource;
  readonly availability: AvailabilitySource;
  readonly credit: CreditSource;
  readonly calculator: OrderCalculator;
  readonly orders: OrderSource & { acknowledgement(externalId: string, call?: CallOptions): Promise<PdfDocument | null> };
  readonly orderWriter: OrderWriter;
  readonly invoices: InvoiceSource;
  readonly paymentWriter: PaymentWriter;
  /** Null where the ERP sends none: we poll by watermark. */
  readonly notifications: ChangeNotifications | null;
  health(call?: CallOptions): Promise<ErpHealth>;
  close(): Promise<void>;
}
/** A capability that wants to know what changed in the ERP, e.g. to drop cached prices. */
export interface ErpChangeListener {
  onErpChange(change: ErpChange): Promise<void>;
}
/** Injection token of the list of ErpChangeListeners, gathered by the composing app. */
export const ERP_CHANGE_LISTENERS = Symbol('ErpChangeListeners');

/** Injection token of the connector in use, already behind its resilience. */
export const ERP_CONNECTOR = Symbol('ErpConnector');

/** A record or figure of the ERP that could not be read where the port has no place to say so; it was left out, named. */
export interface ErpRecordProblem {
  /** Of the ERP, e.g. "price". */
  readonly object: string;
  readonly externalId: string;
  readonly reason: string;
}
export type ReportProblem = (problem: ErpRecordProblem) => void;

/** Opens a connector from its own environment variables. */
export interface ConnectorFactory {
  readonly id: string;
  /** Names of the variables it needs; a missing one stops the start with its name. */
  readonly requiredEnvironment: readonly string[];
  open(environment: Readonly<Record<string, string | undefined>>, report?: ReportProblem): ErpConnector;
}
