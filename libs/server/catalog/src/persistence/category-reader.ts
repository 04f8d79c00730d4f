import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';

export interface CategoryRecord {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

@Injectable()
export class CategoryReader {
  constructor(private readonly scope: CompanyScope) {}

  /** The whole tree, parents before what is below them. */
  all(visible: readonly string[], connector: string): Promise<readonly CategoryRecord[]> {
    return this.scope.read(visible, (manager) => manager.query(`
      select id, name, parent_id as "parentId" from category where connector = $1 and not is_removed order by cardinality(path), position, name, id`, [connector]));
  }
}
