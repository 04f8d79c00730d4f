import { Inject, Injectable } from '@nestjs/common';
import type { DataObject } from '@portico/domain';
import { ERP_CHANGE_LISTENERS, ERP_CONNECTOR, type ErpChange, type ErpChangeListener, type ErpConnector, type ErpMessage } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import { SyncScheduler } from '../sync/sync-scheduler.js';

/** What has to be copied again when the ERP says that a thing changed; prices, stock and credit are cached, not copied. */
const copied: Readonly<Record<ErpChange['object'], readonly DataObject[]>> = {
  product: ['products'], category: ['categories'], assortment: ['assortments'], 'part-number': ['products'],
  customer: ['customer-accounts'], 'ship-to': ['ship-tos'], order: ['orders'], shipment: ['orders'],
  invoice: ['invoices'], payment: ['invoices'], price: [], stock: [], credit: [],
};

/** `seen-before`: every change of it was taken earlier. */
export type Reception = { readonly kind: 'taken' | 'seen-before' | 'refused' | 'not-expected' } | { readonly kind: 'handshake'; readonly answer: string };

/** Takes each change that the ERP tells of once; a forged, old or repeated message changes nothing. */
@Injectable()
export class ReceiveErpNotification {
  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    @Inject(ERP_CHANGE_LISTENERS) private readonly listeners: readonly ErpChangeListener[],
    private readonly scope: CompanyScope,
    private readonly scheduler: SyncScheduler,
  ) {}

  async execute(message: ErpMessage): Promise<Reception> {
    if (!this.connector.notifications) return { kind: 'not-expected' };
    const received = this.connector.notifications.receive(message);
    if (received.kind !== 'changes') return received;
    let isNew = false;
    for (const change of received.changes) isNew = await this.take(change) || isNew;
    return { kind: isNew ? 'taken' : 'seen-before' };
  }

  private async take(change: ErpChange): Promise<boolean> {
    const { id } = this.connector;
    const known = await this.scope.unscoped((manager) => manager.query<unknown[]>('select 1 from erp_notification where connector = $1 and id = $2', [id, change.id]));
    if (known.length > 0) return false;
    for (const listener of this.listeners) await listener.onErpChange(change);
    for (const object of copied[change.object]) await this.scheduler.request(object);
    // Kept once everything is done: what broke off is taken when the ERP sends it again, and twice does no harm.
    await this.scope.unscoped((manager) => manager.query('insert into erp_notification (connector, id, object) values ($1, $2, $3) on conflict do nothing', [id, change.id, change.object]));
    return true;
  }
}
