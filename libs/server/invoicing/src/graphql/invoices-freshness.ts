import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, SYNC_AGES, type IntegrationMap, type SyncAges } from '@portico/domain';
import { freshness, syncedFreshness, type Freshness } from '@portico/platform-graphql-kit';
import type { InvoiceView } from '../use-cases/read-invoices.js';

/** As old as the last good sync; an invoice that was read later on its own is as old as that. */
@Injectable()
export class InvoicesFreshness {
  constructor(@Inject(INTEGRATION_MAP) private readonly map: IntegrationMap, @Inject(SYNC_AGES) private readonly ages: SyncAges) {}

  async ofList(): Promise<Freshness> {
    return this.at(await this.ages.lastSuccess('invoices'));
  }

  async of({ record, isLive }: InvoiceView): Promise<Freshness> {
    if (isLive) return freshness({ state: 'live', asOf: record.readAt.toISOString() }, this.map.rules.invoices.owner);
    const synced = await this.ages.lastSuccess('invoices');
    return this.at(synced === null || record.readAt > synced ? record.readAt : synced);
  }

  private at(read: Date | null): Freshness {
    const { freshness: rule, owner } = this.map.rules.invoices;
    return syncedFreshness(read, rule.kind === 'synced' ? rule.staleAfterSeconds : 0, owner);
  }
}
