import { Inject, Injectable } from '@nestjs/common';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { SyncScope } from '@portico/platform-persistence';
import { storable } from '../text/storable.js';

/** The names of warehouses; stock itself is asked for when it is shown. */
@Injectable()
export class SyncWarehouses {
  constructor(@Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'availability'>, private readonly sync: SyncScope) {}

  async run(signal: AbortSignal): Promise<void> {
    const { id } = this.connector;
    const warehouses = storable(await this.connector.availability.warehouses({ priority: 'background', signal }));
    if (warehouses.length === 0) return;
    await this.sync.run(async (manager) => {
      await manager.query(`
        insert into warehouse as mine (connector, code, name) select distinct on (code) $1, code, name from unnest($2::text[], $3::text[]) as w (code, name)
        on conflict (connector, code) do update set name = excluded.name where mine.name <> excluded.name`, [id, warehouses.map(({ code }) => code), warehouses.map(({ name }) => name)]);
      await manager.query('delete from warehouse where connector = $1 and code <> all ($2)', [id, warehouses.map(({ code }) => code)]);
    });
  }
}
