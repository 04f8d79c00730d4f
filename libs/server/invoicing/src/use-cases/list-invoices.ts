import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, PAYMENTS_UNDER_WAY, requirePermission, systemClock, type BuyerContext, type IntegrationMap, type PaymentsUnderWay } from '@portico/domain';
import { InvoiceListReader, type InvoiceList, type ListWish } from '../persistence/invoice-list.js';
import { businessDay } from './business-day.js';

export type ListInvoicesQuery = Pick<ListWish, 'filter' | 'sort' | 'limit' | 'after'>;

/** The account's invoices as the last sync left them, with the sums of what is filtered. */
@Injectable()
export class ListInvoices {
  constructor(
    private readonly list: InvoiceListReader,
    @Inject(PAYMENTS_UNDER_WAY) private readonly payments: PaymentsUnderWay,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  /** @throws PermissionDenied */
  async execute(buyer: BuyerContext, query: ListInvoicesQuery): Promise<InvoiceList> {
    requirePermission(buyer, 'see-invoices');
    const pendingIds = query.filter.states ? await this.payments.receivedFor(buyer) : [];
    return this.list.read(buyer, { ...query, today: businessDay(systemClock, this.map), pendingIds });
  }
}
