import { Injectable } from '@nestjs/common';
import type { ErpProduct, RejectedRecord } from '@portico/domain';
import { currentManager } from '@portico/platform-persistence';

interface Claim {
  readonly id: string;
  readonly product: ErpProduct;
}

/** A SKU belongs to one product. Within a page products may exchange theirs; a second claim is refused and named. */
@Injectable()
export class SkuClaims {
  async settle(connector: string, claims: readonly Claim[]): Promise<{ readonly granted: readonly Claim[]; readonly refused: readonly RejectedRecord[] }> {
    const held = await this.holders(connector, claims);
    const granted = new Map<string, Claim>();
    const refused: RejectedRecord[] = [];
    for (const claim of claims) {
      const { sku, externalId } = claim.product;
      const holder = granted.get(sku)?.product.externalId ?? held.get(sku);
      if (holder === undefined) granted.set(sku, claim);
      else refused.push({ externalId, reason: `Its SKU ${sku} belongs to product ${holder}` });
    }
    return { granted: [...granted.values()], refused };
  }

  /** Products outside of the page that keep one of its SKUs; a product that is gone gives its SKU up. */
  private async holders(connector: string, claims: readonly Claim[]): Promise<ReadonlyMap<string, string>> {
    const parameters = [connector, claims.map(({ product }) => product.sku), claims.map(({ id }) => id)];
    await currentManager().query(`
      update product set sku = sku || ' (' || id || ')' where connector = $1 and sku = any ($2) and id <> all ($3::uuid[]) and is_removed`, parameters);
    const rows = await currentManager().query<{ sku: string; holder: string }[]>(`
      select p.sku, coalesce(k.external_id, p.id::text) as holder from product p
      left join external_key k on k.object_id = p.id and k.object = 'products' and k.connector = p.connector
      where p.connector = $1 and p.sku = any ($2) and p.id <> all ($3::uuid[])`, parameters);
    return new Map(rows.map(({ sku, holder }) => [sku, holder]));
  }
}
