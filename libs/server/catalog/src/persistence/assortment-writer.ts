import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ErpAssortment, RejectedRecord } from '@portico/domain';
import { ExternalKeys, SyncScope } from '@portico/platform-persistence';
import { storable } from '../text/storable.js';
import { categoryObject } from './category-writer.js';

export const assortmentObject = 'assortments';

@Injectable()
export class AssortmentWriter {
  constructor(private readonly sync: SyncScope, private readonly keys: ExternalKeys) {}

  /** Writes all of them, and takes away what is not among them. */
  write(connector: string, assortments: readonly ErpAssortment[]): Promise<readonly RejectedRecord[]> {
    return this.sync.run(async (manager) => {
      const given = storable(assortments);
      const known = await this.keys.objectIds(connector, assortmentObject, given.map(({ externalId }) => externalId));
      const ids = new Map(given.map(({ externalId }) => [externalId, known.get(externalId) ?? randomUUID()]));
      await this.keys.add([...ids].filter(([externalId]) => !known.has(externalId))
        .map(([externalId, objectId]) => ({ key: { connector, object: assortmentObject, externalId }, objectId, companyId: null })));
      const categories = await this.keys.objectIds(connector, categoryObject, [...new Set(given.flatMap(({ categoryExternalIds }) => categoryExternalIds))]);
      const rows = given.map(({ externalId, name, includesEverything, categoryExternalIds }) =>
        ({ id: ids.get(externalId), name, includes_everything: includesEverything, category_ids: categoryExternalIds.flatMap((each) => categories.get(each) ?? []) }));
      await manager.query(`
        insert into assortment as mine (connector, id, name, includes_everything, category_ids)
        select $1, r.* from jsonb_to_recordset($2::jsonb) as r (id uuid, name text, includes_everything boolean, category_ids uuid[])
        on conflict (id) do update set name = excluded.name, includes_everything = excluded.includes_everything, category_ids = excluded.category_ids, is_removed = false`, [connector, JSON.stringify(rows)]);
      await manager.query('update assortment set is_removed = true where connector = $1 and id <> all ($2::uuid[])', [connector, [...ids.values()]]);
      for (const assortment of given) await this.writeSkus(ids.get(assortment.externalId) ?? '', assortment);
      return given.flatMap(({ externalId, categoryExternalIds }) => categoryExternalIds.filter((each) => !categories.has(each))
        .map((each) => ({ externalId, reason: `It names category ${each}, which is not there` })));
    });
  }

  private async writeSkus(id: string, { skus, excludedSkus = [] }: ErpAssortment): Promise<void> {
    const rows = [...new Set(skus)].map((sku) => ({ sku, is_excluded: false })).concat([...new Set(excludedSkus)].map((sku) => ({ sku, is_excluded: true })));
    await this.sync.run((manager) => manager.query(`
      with given as (select * from jsonb_to_recordset($2::jsonb) as r (sku text, is_excluded boolean)),
      gone as (delete from assortment_sku s where s.assortment_id = $1 and not exists (select from given g where g.sku = s.sku and g.is_excluded = s.is_excluded))
      insert into assortment_sku (assortment_id, sku, is_excluded) select $1, g.sku, g.is_excluded from given g on conflict do nothing`, [id, JSON.stringify(rows)]));
  }
}
