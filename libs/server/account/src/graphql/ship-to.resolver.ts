import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WAREHOUSE_DIRECTORY, type BuyerContext, type WarehouseDirectory } from '@portico/domain';
import { CurrentBuyer, RequestLoaders, type Loaders } from '@portico/platform-graphql-kit';
import { ShipTo } from './customer-account.type.js';

const namesOf = Symbol('warehouse names of ship-tos');

@Resolver(() => ShipTo)
export class ShipToResolver {
  constructor(@Inject(WAREHOUSE_DIRECTORY) private readonly warehouses: WarehouseDirectory) {}

  @ResolveField(() => String, { nullable: true })
  async warehouseName(@Parent() { warehouse }: ShipTo, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    if (warehouse === null) return null;
    return loaders.loader<string, string | null>(namesOf, async (codes) => {
      const names = new Map((await this.warehouses.warehouses(buyer)).map(({ code, name }) => [code, name]));
      return codes.map((code) => names.get(code) ?? null);
    }).load(warehouse);
  }
}
