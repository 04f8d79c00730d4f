import { Inject, Injectable } from '@nestjs/common';
import type { DeltaPage, ErpProduct, SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { SyncLedger, SyncScope } from '@portico/platform-persistence';
import { ProductPlaces } from '../persistence/product-places.js';
import { ProductWriter } from '../persistence/product-writer.js';
import { SyncPositions, type Position } from '../persistence/sync-position.js';
import { storable } from '../text/storable.js';
import { CatalogChanged } from './catalog-changed.js';
import { SyncCategories } from './sync-categories.js';
import { SyncPartNumbers } from './sync-part-numbers.js';
import { SyncWarehouses } from './sync-warehouses.js';

const pageSize = 200;
/** A deletion that no ERP tells of is found by reading everything. */
const wholeEveryHours = 24;

/**
 * Copies products by watermark, a page a transaction, and goes on after an interruption where it was. Once a day it reads everything.
 * Warehouses and customers' part numbers come along.
 */
@Injectable()
export class SyncProducts implements SyncTask {
  readonly object = 'products';

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'catalog'>,
    private readonly sync: SyncScope,
    private readonly positions: SyncPositions,
    private readonly writer: ProductWriter,
    private readonly ledger: SyncLedger,
    private readonly changed: CatalogChanged,
    private readonly categories: SyncCategories,
    private readonly warehouses: SyncWarehouses,
    private readonly partNumbers: SyncPartNumbers,
    private readonly places: ProductPlaces,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    const report = await this.walk(signal);
    if (report.rows > 0) await this.placeAgain();
    await this.warehouses.run(signal);
    await this.partNumbers.run(signal);
    return report;
  }

  /** Of a product and an assortment written at the same moment neither transaction has seen the other; whoever ends last looks again. */
  private async placeAgain(): Promise<void> {
    const { id } = this.connector;
    if (await this.places.refresh(id) > 0) await this.changed.tell(id);
  }

  private async walk(signal: AbortSignal): Promise<SyncReport> {
    const { id } = this.connector;
    let position = await this.positions.begin(id, this.object, wholeEveryHours);
    let report: SyncReport = { rows: 0, rejected: 0 };
    let hasAskedForCategories = false;
    for (;;) {
      signal.throwIfAborted();
      const page = await this.read(position, signal);
      if (page === 'forgotten') {
        position = await this.positions.beginAnew(id, this.object);
        continue;
      }
      let taken = await this.take(position, page);
      if (taken.unknownCategories.length > 0 && !hasAskedForCategories) {
        hasAskedForCategories = true;
        await this.categories.run(signal);
        taken = await this.take(position, page);
      }
      report = { rows: report.rows + taken.taken.length, rejected: report.rejected + taken.problems.length };
      if (page.nextCursor === null) return report;
      position = { ...position, cursor: page.nextCursor };
    }
  }

  private async read({ cursor, watermark }: Position, signal: AbortSignal): Promise<DeltaPage<ErpProduct> | 'forgotten'> {
    try {
      return await this.connector.catalog.products({ cursor, watermark, limit: pageSize }, { priority: 'background', signal });
    } catch (error) {
      if (error instanceof ErpError && error.kind === 'refused' && (cursor !== null || watermark !== null)) return 'forgotten';
      throw error;
    }
  }

  private take(position: Position, page: DeltaPage<ErpProduct>) {
    const { id } = this.connector;
    return this.sync.run(async () => {
      const written = await this.writer.write(id, page.items);
      const problems = storable([...page.rejected, ...written.problems]);
      await this.ledger.settle(id, this.object, [...written.taken, ...page.withdrawn ?? []], problems);
      let gone = await this.writer.withdraw(id, page.withdrawn ?? []);
      // A record that can no longer be read is still there: it stays as it was last good.
      if (position.isWhole) await this.writer.see(id, [...written.taken, ...problems.map(({ externalId }) => externalId)]);
      if (page.nextCursor === null) {
        if (position.isWhole) gone += await this.withdrawUnseen(id);
        await this.positions.complete(id, this.object, page.watermark);
      } else {
        await this.positions.advance(id, this.object, page.nextCursor);
      }
      if (written.changed + gone > 0) await this.changed.tell(id);
      return { ...written, problems };
    });
  }

  private async withdrawUnseen(connector: string): Promise<number> {
    const { seen, held } = await this.writer.census(connector);
    if (seen === 0 && held > 0) throw new Error('The ERP sent no product at all where it had some; nothing was taken away');
    return this.writer.withdrawUnseen(connector);
  }
}
