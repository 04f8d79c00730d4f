import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_DIRECTORY, type AccountDirectory, type BuyerContext } from '@portico/domain';
import type { Shelf } from '../search/product-query.js';

/** Which part of the catalogue the buyer's account may see; looked up once per request. */
@Injectable()
export class Shelves {
  private readonly known = new WeakMap<BuyerContext, Promise<Shelf>>();

  constructor(@Inject(ACCOUNT_DIRECTORY) private readonly directory: AccountDirectory) {}

  of(buyer: BuyerContext): Promise<Shelf> {
    const shelf = this.known.get(buyer) ?? this.find(buyer);
    this.known.set(buyer, shelf);
    return shelf;
  }

  private async find(buyer: BuyerContext): Promise<Shelf> {
    const { id, companyId, connector } = buyer.account;
    const { assortmentIds } = await this.directory.account(buyer);
    return { connector, accountId: id, companyId, assortments: assortmentIds === null ? null : [...assortmentIds].sort() };
  }
}
