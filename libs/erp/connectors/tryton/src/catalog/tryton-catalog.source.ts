import type { CallOptions, CatalogSource, DeltaPage, DeltaRequest, ErpAssortment, ErpCategory, ErpProduct, ProductImage } from '@portico/domain';
import { z } from 'zod';
import { readDelta } from '../client/delta.js';
import type { TrytonClient } from '../client/tryton.client.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { categoryFrom, productFromVariant } from './product.mapper.js';
import { productFields, wireCategory, wireProduct } from './product.wire.js';

export class TrytonCatalogSource implements CatalogSource {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData) {}

  async categories(call?: CallOptions): Promise<readonly ErpCategory[]> {
    // Categories marked "accounting" carry taxes and accounts, not a catalogue.
    const rows = await this.client.within(call).call('model.product.category.search_read',
      [[['accounting', '!=', true]], 0, null, [['name', 'ASC'], ['id', 'ASC']], ['name', 'parent']], z.array(wireCategory));
    const shown = new Set(rows.map(({ id }) => id));
    return rows.map((row, index) => categoryFrom(row.parent !== null && !shown.has(row.parent) ? { ...row, parent: null } : row, index));
  }

  async products(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpProduct>> {
    const rpc = this.client.within(call);
    const attributes = await this.reference.attributes(rpc);
    return readDelta(rpc, {
      model: 'product.product',
      // Services (delivery charges) are not offered. Inactive ones are read on purpose: nothing else tells of a deactivation.
      domain: [['type', '!=', 'service']],
      context: { active_test: false },
      // A changed list price or name moves the template's stamp only.
      stampedBy: ['', 'template.'],
      fields: productFields,
      row: wireProduct,
      map: async (row) => productFromVariant(row, await this.reference.units(rpc, [row.default_uom, row.sale_uom ?? row.default_uom]), attributes),
    }, request);
  }

  /** Tryton 6.0 has none. */
  assortments(): Promise<readonly ErpAssortment[]> {
    return Promise.resolve([]);
  }
  /** Tryton 6.0 has no product images. */
  image(): Promise<ProductImage | null> {
    return Promise.resolve(null);
  }
}
