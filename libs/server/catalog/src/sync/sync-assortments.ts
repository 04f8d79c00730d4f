import { Inject, Injectable } from '@nestjs/common';
import type { SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { SyncLedger } from '@portico/platform-persistence';
import { AssortmentWriter } from '../persistence/assortment-writer.js';
import { ProductPlaces } from '../persistence/product-places.js';
import { CatalogChanged } from './catalog-changed.js';

/** Copies who may see what, whole: an account that names an assortment we do not know sees nothing by it. */
@Injectable()
export class SyncAssortments implements SyncTask {
  readonly object = 'assortments';
  readonly after = ['categories'] as const;

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'catalog'>,
    private readonly writer: AssortmentWriter,
    private readonly places: ProductPlaces,
    private readonly ledger: SyncLedger,
    private readonly changed: CatalogChanged,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    const { id } = this.connector;
    const assortments = await this.connector.catalog.assortments({ priority: 'background', signal });
    const problems = await this.writer.write(id, assortments);
    await this.ledger.settle(id, this.object, assortments.map(({ externalId }) => externalId), problems);
    const moved = await this.places.refresh(id);
    if (moved > 0) await this.changed.tell(id);
    return { rows: assortments.length, rejected: problems.length };
  }
}
