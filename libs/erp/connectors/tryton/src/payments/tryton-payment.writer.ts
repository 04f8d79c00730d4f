import type { CallOptions, LookUp, PaymentPosting, PaymentRejection, PaymentWriter, PostedPayment, WriteKey, WriteOutcome } from '@portico/domain';
import { step, type StepEnd } from '../client/step.js';
import { writeDeadlineMs, type Rpc, type TrytonClient } from '../client/tryton.client.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { findMoves, missingParts, postedPayment, type OurMove } from './our-moves.js';
import { payInvoice, paymentMethodId, type Receipt } from './pay-wizard.js';
import { applicationProblem, postingProblem, readPayables } from './payable.js';
import { paymentDescription } from './payment-mark.js';

type Outcome = WriteOutcome<PostedPayment, PaymentRejection>;
type Preparation = { readonly kind: 'rejected'; readonly reasons: readonly PaymentRejection[] } | { readonly kind: 'ready'; readonly receipts: readonly Receipt[] };

/** Tryton has no protection against booking a receipt twice: what stands under our reference is looked for first, every time. */
export class TrytonPaymentWriter implements PaymentWriter {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData, private readonly methodName: string) {}

  async lookUp(reference: string, call?: CallOptions): Promise<LookUp<PostedPayment>> {
    const rpc = this.client.within(call);
    const moves = await findMoves(rpc, reference);
    const [first] = moves;
    if (!first) return { kind: 'absent' };
    if (missingParts(moves, first.mark.parts).length > 0) return { kind: 'partial', externalId: String(first.move.id) };
    return { kind: 'complete', value: await this.posted(rpc, moves) };
  }

  async submit(key: WriteKey, posting: PaymentPosting, call?: CallOptions): Promise<Outcome> {
    const wrong = postingProblem(posting);
    if (wrong) return { kind: 'rejected', reasons: [wrong] };
    const rpc = this.client.within({ deadlineMs: writeDeadlineMs, ...call });
    const found = await step(() => findMoves(rpc, key.reference));
    if (found.kind !== 'done') return deferredBy(found);
    const prepared = await step(() => this.prepare(rpc, key, posting, found.value));
    if (prepared.kind !== 'done') return deferredBy(prepared);
    if (prepared.value.kind === 'rejected') return this.rejected(found.value, prepared.value.reasons);
    for (const [index, receipt] of prepared.value.receipts.entries()) {
      const paid = await step(() => payInvoice(rpc, receipt));
      if (paid.kind === 'refused') return this.rejected(index === 0 ? found.value : null, [rejectionFrom(paid.message)]);
      if (paid.kind === 'not-taken') return deferredBy(paid);
      if (paid.kind === 'unknown') return { kind: 'outcome-unknown', cause: paid.cause };
    }
    return this.verified(rpc, key, posting);
  }

  private async prepare(rpc: Rpc, { reference }: WriteKey, { applications, receivedOn, gatewayReference }: PaymentPosting, moves: readonly OurMove[]): Promise<Preparation> {
    const parts = missingParts(moves, applications.length);
    if (parts.length === 0) return { kind: 'ready', receipts: [] };
    const invoices = await readPayables(rpc, applications);
    const due = applications.map((application, index) => ({ application, part: index + 1, invoice: invoices.get(application.invoiceExternalId) })).filter(({ part }) => parts.includes(part));
    const reasons = due.flatMap(({ application, invoice }) => applicationProblem(application, invoice) ?? []);
    if (reasons.length > 0) return { kind: 'rejected', reasons };
    const methodId = await paymentMethodId(rpc, this.methodName);
    return {
      kind: 'ready',
      receipts: due.flatMap(({ application, part, invoice }) => (invoice ? [{
        invoice, methodId, receivedOn, amount: application.amount.amount, description: paymentDescription({ reference, part, parts: applications.length }, gatewayReference),
      }] : [])),
    };
  }

  /** Once a part is booked the payment is not refused any more; somebody has to look at the rest. */
  private rejected(booked: readonly OurMove[] | null, reasons: readonly PaymentRejection[]): Outcome {
    if (booked?.length === 0) return { kind: 'rejected', reasons };
    return { kind: 'deferred', cause: `Booked in part; the rest is refused: ${reasons.map(({ erpMessage }) => erpMessage).join('; ')}`, retryAfterMs: null };
  }

  /** The wizard answers the same whether or not it booked anything; the moves tell. */
  private async verified(rpc: Rpc, { reference }: WriteKey, { applications }: PaymentPosting): Promise<Outcome> {
    const read = await step(async () => {
      const moves = await findMoves(rpc, reference);
      return missingParts(moves, applications.length).length === 0 ? this.posted(rpc, moves) : null;
    });
    if (read.kind === 'done' && read.value) return { kind: 'confirmed', value: read.value };
    return { kind: 'outcome-unknown', cause: 'The receipt cannot be found yet' };
  }

  private async posted(rpc: Rpc, moves: readonly OurMove[]): Promise<PostedPayment> {
    return postedPayment(moves, (await this.reference.company(rpc)).currency);
  }
}

const deferredBy = (end: Exclude<StepEnd<unknown>, { kind: 'done' }>): Outcome =>
  ({ kind: 'deferred', cause: end.kind === 'refused' ? end.message : end.cause, retryAfterMs: end.kind === 'not-taken' ? end.retryAfterMs : null });

const rejectionFrom = (erpMessage: string): PaymentRejection =>
  ({ reason: /greater than the amount|amount to pay/i.test(erpMessage) ? 'amount-too-high' : 'other', erpMessage });
