import type { FastifyInstance } from 'fastify';
import { firstRow } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import type { AssortmentRow, CategoryRow, PartNumberRow, ProductRow } from '../seed/world.js';
import { listRoute } from '../wire/list-route.js';
import type { ListQuery } from '../wire/page.js';
import { Problem } from '../wire/problem.js';
import { drawProduct } from './draw-product.js';
import { assortmentRecord, categoryRecord, partNumberRecord, productRecord, type Stamped } from './product-records.js';

export function catalogueRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  listRoute<CategoryRow & Stamped>(app, sandbox, { url: '/v1/categories', operation: 'listCategories', listing: () => ({ from: 'category', key: 'id' }), records: (found) => found.map(categoryRecord) });
  listRoute<ProductRow & Stamped>(app, sandbox, { url: '/v1/products', operation: 'listProducts', listing: () => ({ from: 'product', key: 'sku' }), records: (found) => found.map(productRecord) });
  listRoute<AssortmentRow & Stamped>(app, sandbox, { url: '/v1/assortments', operation: 'listAssortments', listing: () => ({ from: 'assortment', key: 'id' }), records: (found) => found.map(assortmentRecord) });
  listRoute<PartNumberRow & Stamped, ListQuery & { customer?: string[] }>(app, sandbox, {
    url: '/v1/part-numbers', operation: 'listPartNumbers',
    listing: ({ customer }) => ({ from: 'part_number', key: '(customer || chr(31) || part_number)', where: customer ? [['customer = any(?)', customer]] : [] }), records: (found) => found.map(partNumberRecord),
  });

  const find = async (sku: string): Promise<ProductRow & Stamped> => {
    const row = await firstRow<ProductRow & Stamped>(sandbox.pool, 'select * from product where sku = $1', [sku]);
    if (!row) throw new Problem('not-found', `There is no product ${sku}.`);
    return row;
  };

  app.get<{ Params: { sku: string } }>('/v1/products/:sku', { config: { operation: 'getProduct' } }, async ({ params }) => productRecord(await find(params.sku)));

  app.get<{ Params: { sku: string; id: string } }>('/v1/products/:sku/image/:id', { config: { operation: 'getProductImage' } }, async ({ params }, reply) => {
    const product = await find(params.sku);
    const view = product.image_ids.indexOf(params.id);
    if (view < 0) throw new Problem('no-document', `${params.sku} has no image ${params.id}.`);
    return reply.header('content-type', 'image/svg+xml').header('cache-control', 'public, max-age=31536000, immutable').send(drawProduct(product, view));
  });
}
