import type { CallOptions, ErpOrder, LookUp, OrderRejection, OrderRequest, OrderWriter, WriteKey, WriteOutcome } from '@portico/domain';
import { patientStep, step, type StepEnd } from '../client/step.js';
import { writeDeadlineMs, type Rpc, type TrytonClient } from '../client/tryton.client.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { chosenCarrier, readCarriers } from './carriers.js';
import { rejectionFrom } from './order-rejection.js';
import { createSale, findSales, isTaken, pressConfirm, pressQuote, readOurSale, revisionOf, withdraw, type OurSale } from './our-sales.js';
import type { SalePlan, SalePlanner } from './sale-plan.js';
import { saleValues } from './sale-values.js';
import type { TrytonOrderSource } from './tryton-order.source.js';

type Outcome = WriteOutcome<ErpOrder, OrderRejection>;

/** A draft's prices were live when it was made; older than this it is made anew. */
const resumableForMs = 3_600_000;

export interface TrytonOrderWriterDeps {
  readonly client: TrytonClient;
  readonly reference: ReferenceData;
  readonly planner: SalePlanner;
  readonly orders: TrytonOrderSource;
}

/** create, quote, confirm: each step goes on from the state that was read, so that whoever comes next can finish it. */
export class TrytonOrderWriter implements OrderWriter {
  constructor(private readonly deps: TrytonOrderWriterDeps) {}

  async lookUp(reference: string, call?: CallOptions): Promise<LookUp<ErpOrder>> {
    const rpc = this.deps.client.within(call);
    const [sale] = await findSales(rpc, reference);
    if (!sale) return { kind: 'absent' };
    if (!isTaken(sale)) return { kind: 'partial', externalId: String(sale.id) };
    const order = await this.deps.orders.read(rpc, sale.id);
    return order ? { kind: 'complete', value: order } : { kind: 'partial', externalId: String(sale.id) };
  }

  async submit(key: WriteKey, request: OrderRequest, call?: CallOptions): Promise<Outcome> {
    const rpc = this.deps.client.within({ deadlineMs: writeDeadlineMs, ...call });
    const found = await step(() => this.standing(rpc, key));
    if (found.kind !== 'done') return deferredBy(found);
    if (found.value) return this.advance(rpc, key, request, found.value);

    const planned = await step(() => this.plan(rpc, request));
    if (planned.kind !== 'done') return deferredBy(planned);
    if (planned.value.kind === 'refused') return { kind: 'rejected', reasons: planned.value.problems };
    const { plan, carrierId } = planned.value;
    const created = await step(() => createSale(rpc, saleValues(key, request, plan, carrierId)));
    if (created.kind !== 'done') return failed(created, request);

    // Two creates of one reference may both have arrived: only the first found goes on, whoever asks.
    const standing = await step(() => this.standing(rpc, key));
    if (standing.kind !== 'done' || !standing.value) return { kind: 'outcome-unknown', cause: 'The sale was created and could not be read again' };
    return this.advance(rpc, key, request, standing.value);
  }

  /** The sale to go on with. What else lies under the reference and is not an order is cleared away, if we made it. */
  private async standing(rpc: Rpc, key: WriteKey): Promise<OurSale | null> {
    const { userId } = await rpc.session();
    const [first, ...others] = await findSales(rpc, key.reference);
    const surplus = others.filter((sale) => sale.create_uid === userId && !isTaken(sale));
    const canGoOn = first && (isTaken(first) || this.isResumable(rpc, key, first));
    for (const sale of canGoOn ? surplus : [first ?? [], ...surplus].flat()) await withdraw(rpc, sale, key.reference);
    return canGoOn ? first : null;
  }

  /** An edited replay must not go on with what an earlier revision left. */
  private isResumable(rpc: Rpc, key: WriteKey, sale: OurSale): boolean {
    return revisionOf(sale) === key.revision && rpc.serverNow().getTime() - Date.parse(sale.create_date) < resumableForMs;
  }

  private async plan(rpc: Rpc, request: OrderRequest): Promise<{ readonly kind: 'refused'; readonly problems: readonly OrderRejection[] } | { readonly kind: 'ready'; readonly plan: SalePlan; readonly carrierId: number | null }> {
    const { planner, reference } = this.deps;
    const planning = await planner.plan(rpc, request);
    if (planning.kind === 'refused') return planning;
    const { plan } = planning;
    const problems = plan.lines.flatMap(({ problem }) => problem ?? []);
    if (problems.length > 0) return { kind: 'refused', problems };
    const company = await reference.company(rpc);
    const { currency } = request.account;
    const carrier = chosenCarrier(await readCarriers(rpc, plan, currency, currency === company.currency ? null : plan.header.currencyId), request.shippingMethod);
    if (carrier === null) return { kind: 'refused', problems: [{ reason: 'shipping-method', lineId: null, erpMessage: `Carrier ${request.shippingMethod ?? ''} cannot be chosen for this order` }] };
    return { kind: 'ready', plan, carrierId: carrier === 'none' ? null : carrier.id };
  }

  private async advance(rpc: Rpc, key: WriteKey, request: OrderRequest, sale: OurSale): Promise<Outcome> {
    if (isTaken(sale)) return this.confirmed(rpc, sale);
    const press = sale.state === 'draft' ? pressQuote : pressConfirm;
    const pressed = await patientStep(() => press(rpc, sale.id));
    if (pressed.kind === 'refused') return this.reject(rpc, key, request, sale.id, pressed.message);
    if (pressed.kind !== 'done') return failed(pressed, request);

    // A button in the wrong state answers null and does nothing; only the state tells.
    const read = await step(() => readOurSale(rpc, sale.id));
    if (read.kind !== 'done' || !read.value) return { kind: 'outcome-unknown', cause: 'The sale could not be read again' };
    if (read.value.state === sale.state) return { kind: 'deferred', cause: `Tryton left the sale in state ${sale.state}`, retryAfterMs: null };
    return this.advance(rpc, key, request, read.value);
  }

  private async reject(rpc: Rpc, key: WriteKey, request: OrderRequest, saleId: number, message: string): Promise<Outcome> {
    const withdrawn = await step(async () => {
      const sale = await readOurSale(rpc, saleId);
      if (sale && !isTaken(sale)) await withdraw(rpc, sale, key.reference);
    });
    // Still there, it would be found as a partial order: the next attempt is refused again and clears it away.
    return withdrawn.kind === 'done' ? { kind: 'rejected', reasons: [rejectionFrom(message, request.lines)] } : deferredBy(withdrawn);
  }

  /** The order was taken; that its details cannot be read just now does not undo it, so we ask again by reference. */
  private async confirmed(rpc: Rpc, sale: OurSale): Promise<Outcome> {
    const read = await step(() => this.deps.orders.read(rpc, sale.id));
    return read.kind === 'done' && read.value ? { kind: 'confirmed', value: read.value } : { kind: 'outcome-unknown', cause: 'The order was taken and could not be read again' };
  }
}

type Unfinished = Exclude<StepEnd<unknown>, { kind: 'done' }>;

/** Before anything is sent, and where what we sent changes no order, every failure means: not now. */
const deferredBy = (end: Unfinished): Outcome =>
  ({ kind: 'deferred', cause: end.kind === 'refused' ? end.message : end.cause, retryAfterMs: end.kind === 'not-taken' ? end.retryAfterMs : null });

function failed(end: Unfinished, request: OrderRequest): Outcome {
  switch (end.kind) {
    case 'refused': return { kind: 'rejected', reasons: [rejectionFrom(end.message, request.lines)] };
    case 'not-taken': return deferredBy(end);
    case 'unknown': return { kind: 'outcome-unknown', cause: end.cause };
  }
}
