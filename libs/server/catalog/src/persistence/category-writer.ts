import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ExternalKeys, SyncScope } from '@portico/platform-persistence';
import type { PlacedCategory } from '../sync/category-tree.js';

export const categoryObject = 'categories';

@Injectable()
export class CategoryWriter {
  constructor(private readonly sync: SyncScope, private readonly keys: ExternalKeys) {}

  /** Writes the whole tree, and takes away what is not in it. Answers how many categories changed. */
  write(connector: string, tree: readonly PlacedCategory[]): Promise<number> {
    return this.sync.run(async (manager) => {
      const known = await this.keys.objectIds(connector, categoryObject, tree.map(({ externalId }) => externalId));
      const ids = new Map(tree.map(({ externalId }) => [externalId, known.get(externalId) ?? randomUUID()]));
      await this.keys.add([...ids].filter(([externalId]) => !known.has(externalId))
        .map(([externalId, objectId]) => ({ key: { connector, object: categoryObject, externalId }, objectId, companyId: null })));
      const idOf = (externalId: string): string => ids.get(externalId) ?? '';
      const rows = tree.map(({ externalId, name, parent, position, path }) =>
        ({ id: idOf(externalId), name, parent_id: parent === null ? null : idOf(parent), position, path: path.map(idOf) }));
      const [changed] = await manager.query<{ count: number }[]>(`
        with given as (select * from jsonb_to_recordset($2::jsonb) as r (id uuid, name text, parent_id uuid, position int, path uuid[])),
        written as (
          insert into category as mine (connector, id, name, parent_id, position, path) select $1, g.id, g.name, g.parent_id, g.position, g.path from given g
          on conflict (id) do update set name = excluded.name, parent_id = excluded.parent_id, position = excluded.position, path = excluded.path, is_removed = false
          where (mine.name, mine.parent_id, mine.position, mine.path, mine.is_removed) is distinct from (excluded.name, excluded.parent_id, excluded.position, excluded.path, false)
          returning id),
        gone as (update category set is_removed = true where connector = $1 and not is_removed and id not in (select id from given) returning id)
        select (select count(*)::int from written) + (select count(*)::int from gone) as count`, [connector, JSON.stringify(rows)]);
      return changed?.count ?? 0;
    });
  }

  count(connector: string): Promise<number> {
    return this.sync.run(async (manager) => {
      const [row] = await manager.query<{ count: number }[]>('select count(*)::int as count from category where connector = $1 and not is_removed', [connector]);
      return row?.count ?? 0;
    });
  }
}
