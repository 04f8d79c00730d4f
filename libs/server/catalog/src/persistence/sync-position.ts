import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';

export interface Position {
  /** Where this walk goes on; null at its beginning. */
  readonly cursor: string | null;
  /** Of the last complete walk; null in one through everything. */
  readonly watermark: string | null;
  readonly isWhole: boolean;
}

/** Where the walk through a changing list stands, kept with what it has brought. Joins the open scope. */
@Injectable()
export class SyncPositions {
  constructor(private readonly sync: SyncScope) {}

  /** Goes on where a walk was interrupted; else begins one, through everything when the last such is longer ago than `wholeEveryHours`. */
  begin(connector: string, object: string, wholeEveryHours: number): Promise<Position> {
    return this.sync.run(async (manager) => {
      const [row] = await manager.query<Position[]>(`
        insert into catalog_sync as mine (connector, object) values ($1, $2)
        on conflict (connector, object) do update set is_whole = case when mine.cursor is not null then mine.is_whole
          else mine.watermark is null or coalesce(mine.last_whole_at < now() - make_interval(hours => $3), true) end
        returning cursor, case when is_whole then null else watermark end as watermark, is_whole as "isWhole"`, [connector, object, wholeEveryHours]);
      if (!row) throw new Error('The position was not written');
      if (row.isWhole && row.cursor === null) await manager.query('delete from catalog_seen where connector = $1', [connector]);
      return row;
    });
  }

  /** The ERP does not know the cursor or the watermark any more: everything is read again. */
  async beginAnew(connector: string, object: string): Promise<Position> {
    await this.sync.run((manager) => manager.query('update catalog_sync set cursor = null, watermark = null, is_whole = true where connector = $1 and object = $2', [connector, object]));
    return this.begin(connector, object, 0);
  }

  async advance(connector: string, object: string, cursor: string): Promise<void> {
    await this.sync.run((manager) => manager.query('update catalog_sync set cursor = $3 where connector = $1 and object = $2', [connector, object, cursor]));
  }

  async complete(connector: string, object: string, watermark: string | null): Promise<void> {
    await this.sync.run((manager) => manager.query(`
      update catalog_sync set cursor = null, watermark = $3, last_whole_at = case when is_whole then now() else last_whole_at end
      where connector = $1 and object = $2`, [connector, object, watermark]));
  }
}
