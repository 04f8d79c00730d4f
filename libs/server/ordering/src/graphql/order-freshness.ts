import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, SYNC_AGES, type IntegrationMap, type SyncAges } from '@portico/domain';
import { FreshnessState, syncedFreshness, type Freshness } from '@portico/platform-graphql-kit';
import type { Order } from '../orders/order.js';

/** As old as the last good sync, which asked for every change and found none here; an order that was read later on its own is as old as that. */
@Injectable()
export class OrderFreshness {
  constructor(@Inject(INTEGRATION_MAP) private readonly map: IntegrationMap, @Inject(SYNC_AGES) private readonly ages: SyncAges) {}

  async ofList(): Promise<Freshness> {
    const { freshness, owner } = this.map.rules.orders;
    return syncedFreshness(await this.ages.lastSuccess('orders'), freshness.kind === 'synced' ? freshness.staleAfterSeconds : 0, owner);
  }

  async of({ erpReadAt, orderedAt, isOpen }: Pick<Order, 'erpReadAt' | 'orderedAt' | 'isOpen'>): Promise<Freshness> {
    // The ERP has never spoken of it: what is shown is ours.
    if (erpReadAt === null) return { state: FreshnessState.CACHED, asOf: orderedAt.toISOString(), owner: 'Portico' };
    const { freshness, owner } = this.map.rules['order-status'];
    const synced = await this.ages.lastSuccess('order-status');
    const readAt = synced !== null && synced > erpReadAt ? synced : erpReadAt;
    // A closed order changes no more.
    const staleAfterSeconds = isOpen ? (freshness.kind === 'synced' ? freshness.staleAfterSeconds : 0) : Number.POSITIVE_INFINITY;
    return syncedFreshness(readAt, staleAfterSeconds, owner);
  }
}
