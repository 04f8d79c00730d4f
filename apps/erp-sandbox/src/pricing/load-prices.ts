import { type Db, rows } from '../database/database.js';
import type { AgreementItemRow, AgreementRow, CustomerRow, ListPriceRow } from '../seed/world.js';
import type { ListPrice, Offer } from './decide-price.js';

export interface PriceBook { list: ReadonlyMap<string, ListPrice>; offers: ReadonlyMap<string, readonly Offer[]> }

type OfferRow = AgreementItemRow & Pick<AgreementRow, 'id' | 'kind' | 'name' | 'valid_from' | 'valid_to'>;

/** Everything that may price these SKUs for this customer, in two queries. */
export async function loadPrices(db: Db, customer: Pick<CustomerRow, 'number' | 'price_group'>, currency: string, skus: readonly string[]): Promise<PriceBook> {
  const list = await rows<ListPriceRow>(db, 'select * from list_price where currency = $1 and sku = any($2)', [currency, skus]);
  const found = await rows<OfferRow>(db, `
    select i.*, a.id, a.kind, a.name, a.valid_from, a.valid_to from agreement_item i join agreement a on a.id = i.agreement_id
    where i.sku = any($4) and a.currency = $1
      and (a.customer = $2 or (a.customer is null and a.kind = 'price-list' and a.price_group = $3) or (a.customer is null and a.kind = 'promotion'))
    order by i.sku, a.id, i.from_quantity`, [currency, customer.number, customer.price_group, skus]);
  return { list: new Map(list.map((price) => [price.sku, price])), offers: offersBySku(found) };
}

function offersBySku(found: readonly OfferRow[]): Map<string, Offer[]> {
  const bySku = new Map<string, Map<string, { agreement: OfferRow; items: OfferRow[] }>>();
  for (const row of found) {
    const agreements = bySku.get(row.sku) ?? new Map<string, { agreement: OfferRow; items: OfferRow[] }>();
    const offer = agreements.get(row.id) ?? { agreement: row, items: [] };
    offer.items.push(row);
    agreements.set(row.id, offer);
    bySku.set(row.sku, agreements);
  }
  return new Map([...bySku].map(([sku, agreements]) => [sku, [...agreements.values()]]));
}
