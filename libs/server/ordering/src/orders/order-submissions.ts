import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, type CallOptions, type ErpOrder, type IntegrationMap, type MoneyValue, type OrderRequest, type SubmissionEnd, type SubmissionHandler } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import { risesBeyond, changedPrices } from '../checkout/changed-prices.js';
import { needed } from '../checkout/find-refusals.js';
import { isOverCredit, mayExceedCredit } from '../credit/over-credit.policy.js';
import { PostgresCreditReservations } from '../credit/reservations.js';
import { ApplyErpOrder } from './apply-erp-order.js';
import { OrderStore } from './order-store.js';
import type { Order, StoredRejection } from './order.js';

interface Key { readonly companyId: string; readonly aggregateId: string; readonly reference: string; readonly payload?: unknown }

/** What an order does while its submission is on its way. */
@Injectable()
export class OrderSubmissions implements SubmissionHandler {
  readonly kind = 'order';

  constructor(
    private readonly orders: OrderStore,
    private readonly apply: ApplyErpOrder,
    private readonly reservations: PostgresCreditReservations,
    private readonly scope: CompanyScope,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  /** An order taken while the ERP was down is checked when it is back: it goes on only within the rises the buyer accepted and the credit there is. */
  async beforeSend(submission: Key): ReturnType<NonNullable<SubmissionHandler['beforeSend']>> {
    const order = await this.scope.read([submission.companyId], () => this.orders.byId(submission.aggregateId));
    if (!order?.unchecked || order.state !== 'received-unchecked') return { kind: 'send' };
    const request = submission.payload as OrderRequest;
    const call = { deadlineMs: this.map.checkout.liveCheckDeadlineSeconds * 1_000 };
    try {
      const live = await this.connector.calculator.calculate(request, call);
      const rises = risesBeyond(priceChanges(order, live.lines), order.unchecked.risesUpToPercent);
      const unpriced = live.lines.filter((line) => line.price === null && !line.isNoCharge);
      const reasons = [...rises.map((rise) => rejection(rise.lineId, 'price-risen')), ...unpriced.map((line) => rejection(line.lineId, 'price-missing'))];
      if (reasons.length === 0 && !(await this.hasCredit(submission, request, needed(live), call))) reasons.push(rejection(null, 'credit-limit'));
      return reasons.length > 0 ? { kind: 'rejected', reasons } : { kind: 'send' };
    } catch (error) {
      if (error instanceof ErpError && error.isOutage) return { kind: 'deferred', cause: error.message };
      throw error;
    }
  }

  /** What is reserved becomes what the order really comes to. Where the ERP holds over the limit it may be sent all the same; elsewhere only with the credit that is left by those received before it. */
  private async hasCredit(submission: Key, request: OrderRequest, amount: MoneyValue, call: CallOptions): Promise<boolean> {
    const inCompany = <T>(work: () => Promise<T>): Promise<T> => this.scope.write(submission.companyId, [submission.companyId], work);
    await inCompany(() => this.reservations.correct(submission.reference, amount));
    if (mayExceedCredit(this.map, this.connector)) return true;
    const asOf = new Date().toISOString();
    const credit = await this.connector.credit.credit(request.account, call);
    const reserved = await inCompany(() => this.reservations.lockAndSumBefore(submission.reference, credit, asOf));
    return !isOverCredit(credit, reserved, amount);
  }

  async onProgress(submission: Key, end: SubmissionEnd): Promise<void> {
    const order = await this.orders.lockById(submission.aggregateId);
    if (!order) throw new Error(`Order ${submission.aggregateId} of a submission is gone`);
    switch (end.kind) {
      case 'sent': return this.sent(order, end.attempt);
      case 'confirmed': return this.apply.execute(order, end.value as ErpOrder, new Date());
      case 'rejected': return this.rejected(order, end.reasons.map((each) => ({ lineId: each.lineId ?? null, reason: each.reason, erpMessage: each.erpMessage })));
      case 'failed': {
        await this.orders.update({ ...order, state: 'failed' });
        return this.orders.addEvent(order, 'failed', null);
      }
    }
  }

  private async sent(order: Order, attempt: number): Promise<void> {
    if (attempt === 1 || order.state === 'received' || order.state === 'received-unchecked') {
      await this.orders.update({ ...order, state: 'sent' });
      return this.orders.addEvent(order, 'sent', null);
    }
    if (attempt === 2) await this.orders.addEvent(order, 'delayed', null);
  }

  private async rejected(order: Order, rejections: readonly StoredRejection[]): Promise<void> {
    await this.orders.update({ ...order, state: 'rejected', rejections });
    await this.reservations.release(order.reference);
    await this.orders.addEvent(order, 'rejected', null);
  }
}

const rejection = (lineId: string | null, reason: string): StoredRejection => ({ lineId, reason, erpMessage: '' });

/** Unit prices are compared as the ERP gives them, so no unit factors are needed. */
function priceChanges(order: Order, live: Parameters<typeof changedPrices>[2]) {
  const seen = new Map(order.lines.map((line) => [line.lineId, line.price]));
  const lines = order.lines.map((line) => ({ id: line.lineId, sku: line.sku, unit: line.unit, quantity: line.quantity }));
  return changedPrices(lines, (id) => seen.get(id) ?? null, live, null);
}
