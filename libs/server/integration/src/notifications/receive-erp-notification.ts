import { Inject, Injectable } from '@nestjs/common';
import type { DataObject } from '@portico/domain';
import { ERP_CHANGE_LISTENERS, ERP_CONNECTOR, type ErpChange, type ErpChangeListener, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import { SyncScheduler } from '../sync/sync-scheduler.js';

/** What has to be copied again when the ERP says that a thing changed; prices, stock and credit are cached, not copied. */
const copied: Readonly<Record<ErpChange['object'], readonly DataObject[]>> = {
  product: ['products'], category: ['categories'], assortment: ['assortments'], 'part-number': ['products'],
  customer: ['customer-accounts'], 'ship-to': ['ship-tos'], order: ['orders'], shipment: ['orders'],
  invoice: ['invoices'], payment: ['invoices'], price: [], stock: [], credit: [],
};

export type Reception = 'taken' | 'seen-before' | 'refused' | 'not-expected';

/** Takes a signed change notification once; a forged, old or repeated one changes nothing. */
@Injectable()
export class ReceiveErpNotification {
  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    @Inject(ERP_CHANGE_LISTENERS) private readonly listeners: readonly ErpChangeListener[],
    private readonly scope: CompanyScope,
    private readonly scheduler: SyncScheduler,
  ) {}

  async execute(headers: Readonly<Record<string, string | undefined>>, rawBody: string): Promise<Reception> {
    if (!this.connector.notifications) return 'not-expected';
    const change = this.connector.notifications.verify(headers, rawBody);
    if (!change) return 'refused';
    const { id } = this.connector;
    const known = await this.scope.unscoped((manager) => manager.query<unknown[]>('select 1 from erp_notification where connector = $1 and id = $2', [id, change.id]));
    if (known.length > 0) return 'seen-before';
    for (const listener of this.listeners) await listener.onErpChange(change);
    for (const object of copied[change.object]) await this.scheduler.request(object);
    // Kept once everything is done: what broke off is taken when the ERP sends it again, and twice does no harm.
    await this.scope.unscoped((manager) => manager.query('insert into erp_notification (connector, id, object) values ($1, $2, $3) on conflict do nothing', [id, change.id, change.object]));
    return 'taken';
  }
}
