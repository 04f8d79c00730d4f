import { Injectable } from '@nestjs/common';
import type { BuyerContext, Warehouse, WarehouseDirectory } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';

@Injectable()
export class ReadWarehouses implements WarehouseDirectory {
  constructor(private readonly scope: CompanyScope) {}

  warehouses({ visibleCompanyIds, account }: BuyerContext): Promise<readonly Warehouse[]> {
    return this.scope.read(visibleCompanyIds, (manager) => manager.query('select code, name from warehouse where connector = $1 order by code', [account.connector]));
  }
}
