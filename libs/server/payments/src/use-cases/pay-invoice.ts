import { Inject, Injectable, Logger } from '@nestjs/common';
import { decimal, GatewayError, INVOICE_DIRECTORY, type BuyerContext, type DecimalString, type InvoiceDirectory, type MoneyValue, type PayableInvoice } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { Idempotency, IdempotencyConflict } from '@portico/platform-persistence';
import { mayBePaid, type Payment } from '../payment.js';
import { PaymentReader } from '../persistence/payment-reader.js';
import { PaidMeanwhile } from '../persistence/payment-writer.js';
import { SettlePayment } from './settle-payment.js';
import { StartPayment } from './start-payment.js';

export interface PayInvoiceCommand {
  readonly idempotencyKey: string;
  readonly invoiceId: string;
  /** What the person saw. */
  readonly expectedAmount: DecimalString;
}
export type PaymentRefusal =
  | { readonly reason: 'AMOUNT_CHANGED'; readonly toPay: MoneyValue }
  /** `most`: in the invoice's currency; null: nothing in it. */
  | { readonly reason: 'OVER_PAYMENT_LIMIT'; readonly toPay: MoneyValue; readonly most: MoneyValue | null }
  | { readonly reason: 'PAYMENT_UNDER_WAY'; readonly underWay: { readonly state: Payment['state']; readonly reference: string; readonly startedByName: string; readonly isOwn: boolean; readonly expiresAt: string } }
  | { readonly reason: 'NOTHING_OPEN' | 'CREDIT_MEMO' | 'ERP_UNAVAILABLE' | 'GATEWAY_UNAVAILABLE' | 'NOT_PERMITTED' | 'NOT_SUPPORTED' | 'IDEMPOTENCY_CONFLICT' | 'UNKNOWN_INVOICE' };
export type PayInvoiceAnswer =
  | { readonly kind: 'started'; readonly paymentId: string }
  | { readonly kind: 'refused'; readonly refusal: PaymentRefusal };

const liveDeadlineMs = 10_000;
const refused = (refusal: PaymentRefusal): PayInvoiceAnswer => ({ kind: 'refused', refusal });
/** Nothing happened, and the same call may be made again: an ERP comes back, a limit is raised. */
const passing: ReadonlySet<PaymentRefusal['reason']> = new Set(['ERP_UNAVAILABLE', 'GATEWAY_UNAVAILABLE', 'OVER_PAYMENT_LIMIT']);
const isPassing = (answer: PayInvoiceAnswer): boolean => answer.kind === 'refused' && passing.has(answer.refusal.reason);

/** Starts the payment of one invoice in full. One payment per invoice is under way at a time, and it is charged once. */
@Injectable()
export class PayInvoice {
  private readonly log = new Logger('Payments');

  constructor(
    private readonly reader: PaymentReader,
    private readonly start: StartPayment,
    private readonly settle: SettlePayment,
    private readonly idempotency: Idempotency,
    @Inject(INVOICE_DIRECTORY) private readonly invoices: InvoiceDirectory,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'abilities'>,
  ) {}

  async execute(buyer: BuyerContext, { idempotencyKey, invoiceId, expectedAmount }: PayInvoiceCommand): Promise<PayInvoiceAnswer> {
    if (!buyer.permissions.has('pay-invoices') || !buyer.permissions.has('see-invoices')) return refused({ reason: 'NOT_PERMITTED' });
    if (!this.connector.abilities.payments.post) return refused({ reason: 'NOT_SUPPORTED' });
    const call = { companyId: buyer.account.companyId, visibleCompanyIds: [], personId: buyer.personId, operation: 'payInvoice', key: idempotencyKey, input: { account: buyer.account.id, invoiceId, expectedAmount } };
    try {
      const claim = await this.idempotency.claim<PayInvoiceAnswer>(call);
      if (claim.kind === 'answered') return claim.answer;
      try {
        const answer = await this.pay(buyer, invoiceId, expectedAmount);
        await (isPassing(answer) ? claim.release() : claim.finish(answer));
        return answer;
      } catch (error) {
        await claim.release();
        throw error;
      }
    } catch (error) {
      if (error instanceof IdempotencyConflict) return refused({ reason: 'IDEMPOTENCY_CONFLICT' });
      throw error;
    }
  }

  private async pay(buyer: BuyerContext, invoiceId: string, expectedAmount: DecimalString): Promise<PayInvoiceAnswer> {
    const knownIds = await this.reader.receivedOf(buyer, invoiceId);
    const before = await this.stillHolding(buyer, invoiceId);
    if (before && !mayBeOffered(before, buyer)) return underWay(before, buyer);
    const invoice = await this.live(buyer, invoiceId);
    if (invoice === 'unavailable') return refused({ reason: 'ERP_UNAVAILABLE' });
    const refusal = refusalOf(invoice, expectedAmount, buyer);
    if (refusal || !invoice) return refused(refusal ?? { reason: 'UNKNOWN_INVOICE' });
    try {
      return await this.offer(buyer, invoice, before, knownIds);
    } catch (error) {
      if (error instanceof PaidMeanwhile) return this.pay(buyer, invoiceId, expectedAmount); // read the balance again

      if (!(error instanceof GatewayError)) throw error;
      this.log.warn(`Invoice ${invoice.number} cannot be paid now: ${error.kind}: ${error.message}`);
      return refused({ reason: 'GATEWAY_UNAVAILABLE' });
    }
  }

  /** The payment that holds the invoice, after asking the gateway whether it still does. */
  private async stillHolding(buyer: BuyerContext, invoiceId: string): Promise<Payment | null> {
    const holding = await this.reader.holding(buyer, invoiceId);
    if (!holding || !mayBePaid(holding.state)) return holding;
    try {
      await this.settle.execute(holding);
      return await this.reader.holding(buyer, invoiceId);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      return holding; // while the gateway is silent it holds
    }
  }

  private async offer(buyer: BuyerContext, invoice: PayableInvoice, before: Payment | null, knownIds: readonly string[]): Promise<PayInvoiceAnswer> {
    let own = before;
    if (own && !isFor(own, invoice)) {
      const ended = await this.settle.cancel(own);
      if (mayBePaid(ended.state) || ended.state === 'captured') return underWay(ended, buyer);
      own = null;
    }
    own ??= await this.start.take(buyer, invoice, knownIds);
    if (!own) {
      const other = await this.reader.holding(buyer, invoice.id);
      if (!other) return this.offer(buyer, invoice, null, knownIds); // it ended between the two statements
      if (!mayBeOffered(other, buyer) || !isFor(other, invoice)) return underWay(other, buyer);
      own = other;
    }
    const opened = await this.start.open(buyer, own);
    return opened.state === 'started' ? { kind: 'started', paymentId: opened.id } : this.given(opened, buyer);
  }

  private given(opened: Payment, buyer: BuyerContext): PayInvoiceAnswer {
    return opened.state === 'captured' || mayBePaid(opened.state) ? underWay(opened, buyer) : refused({ reason: 'GATEWAY_UNAVAILABLE' });
  }

  private async live(buyer: BuyerContext, invoiceId: string): Promise<PayableInvoice | null | 'unavailable'> {
    try {
      return await this.invoices.live(buyer, invoiceId, { deadlineMs: liveDeadlineMs });
    } catch (error) {
      if (error instanceof ErpError) return 'unavailable';
      throw error;
    }
  }
}

const mayBeOffered = (payment: Payment, buyer: BuyerContext): boolean => mayBePaid(payment.state) && payment.startedBy === buyer.personId;

function refusalOf(invoice: PayableInvoice | null, expectedAmount: DecimalString, { permissions }: BuyerContext): PaymentRefusal | null {
  if (!invoice) return { reason: 'UNKNOWN_INVOICE' };
  if (invoice.kind !== 'invoice') return { reason: 'CREDIT_MEMO' };
  const { toPay } = invoice.settlement;
  if (!decimal(toPay.amount).greaterThan(0)) return { reason: 'NOTHING_OPEN' };
  const verdict = permissions.mayPay(toPay);
  if (verdict.kind === 'over') return { reason: 'OVER_PAYMENT_LIMIT', toPay, most: verdict.most };
  return decimal(toPay.amount).equals(decimal(expectedAmount)) ? null : { reason: 'AMOUNT_CHANGED', toPay };
}

const isFor = (payment: Payment, { settlement: { toPay, discountTaken } }: PayableInvoice): boolean =>
  payment.currency === toPay.currency && decimal(payment.amount).equals(decimal(toPay.amount)) && decimal(payment.discountTaken).equals(decimal(discountTaken.amount));

const underWay = ({ state, reference, startedBy, startedByName, expiresAt }: Payment, buyer: BuyerContext): PayInvoiceAnswer =>
  refused({ reason: 'PAYMENT_UNDER_WAY', underWay: { state, reference, startedByName, isOwn: startedBy === buyer.personId, expiresAt: expiresAt.toISOString() } });
