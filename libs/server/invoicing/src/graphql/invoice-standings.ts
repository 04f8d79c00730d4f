import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, PAYMENTS_UNDER_WAY, systemClock, type BuyerContext, type IntegrationMap, type PaymentsUnderWay } from '@portico/domain';
import type { Loaders } from '@portico/platform-graphql-kit';
import type { InvoiceRecord } from '../invoice-record.js';
import { standingOf, type Standing } from '../policies/standing.policy.js';
import { businessDay } from '../use-cases/business-day.js';

const pendingOf = Symbol('invoices with money on its way');

/** Where invoices stand today; the payments under way are asked once per request. */
@Injectable()
export class InvoiceStandings {
  constructor(@Inject(PAYMENTS_UNDER_WAY) private readonly payments: PaymentsUnderWay, @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap) {}

  async of(loaders: Loaders, buyer: BuyerContext, record: InvoiceRecord): Promise<Standing> {
    const pending = await loaders.loader<'all', ReadonlySet<string>>(pendingOf, async (keys) => {
      const ids = new Set(await this.payments.receivedFor(buyer));
      return keys.map(() => ids);
    }).load('all');
    return standingOf(record, businessDay(systemClock, this.map), pending.has(record.id));
  }
}
