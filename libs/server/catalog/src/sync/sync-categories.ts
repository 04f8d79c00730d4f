import { Inject, Injectable } from '@nestjs/common';
import type { SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { SyncLedger } from '@portico/platform-persistence';
import { CategoryWriter } from '../persistence/category-writer.js';
import { ProductPlaces } from '../persistence/product-places.js';
import { CatalogChanged } from './catalog-changed.js';
import { categoryTree } from './category-tree.js';

/** Copies the category tree whole. */
@Injectable()
export class SyncCategories implements SyncTask {
  readonly object = 'categories';

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'catalog'>,
    private readonly writer: CategoryWriter,
    private readonly places: ProductPlaces,
    private readonly ledger: SyncLedger,
    private readonly changed: CatalogChanged,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    const { id } = this.connector;
    const { tree, problems } = categoryTree(await this.connector.catalog.categories({ priority: 'background', signal }));
    if (tree.length === 0 && await this.writer.count(id) > 0) throw new Error('The ERP sent no category at all where it had some; nothing was taken away');
    const changes = await this.writer.write(id, tree);
    await this.ledger.settle(id, this.object, tree.map(({ externalId }) => externalId), problems);
    if (changes > 0) {
      await this.places.refresh(id);
      await this.changed.tell(id);
    }
    return { rows: tree.length, rejected: problems.length };
  }
}
