import { currentManager } from '@portico/platform-persistence';

/** The order's key in the ERP it lives in, as a column of a query on `sales_order`. */
export const externalIdColumn = `(select k.external_id from external_key k where k.object_id = sales_order.id and k.object = 'orders' and k.connector = sales_order.connector)`;

/** The order that the ERP calls so, as a condition on `sales_order`. @param connector, externalId their parameters */
export const hasExternalId = (connector: string, externalId: string): string =>
  `id = (select object_id from external_key where connector = ${connector} and object = 'orders' and within = '' and external_id = ${externalId})`;

/** Keeps how the ERP calls the order now; an order begun anew there has another key than before. In the open scope. @throws when that is another order's key */
export async function keepExternalId(orderId: string, externalId: string): Promise<void> {
  const manager = currentManager();
  await manager.query(`delete from external_key k using sales_order o where o.id = $1 and k.object_id = o.id and k.object = 'orders' and k.connector = o.connector and k.external_id <> $2`, [orderId, externalId]);
  const kept = await manager.query<unknown[]>(`
    insert into external_key as k (connector, object, external_id, object_id, company_id) select connector, 'orders', $2, id, company_id from sales_order where id = $1
    on conflict (connector, object, within, external_id) do update set object_id = excluded.object_id where k.object_id = excluded.object_id returning object_id`, [orderId, externalId]);
  if (kept.length === 0) throw new Error(`The ERP's order ${externalId} is another order than ${orderId}`);
}
