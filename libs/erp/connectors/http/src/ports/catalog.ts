import type { CatalogSource } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { readPage, readWhole } from '../client/lists.js';
import { assortmentFromWire, categoryFromWire, productFromWire } from '../mappers/catalogue.js';
import { wireAssortment, wireCategory, wireProduct } from '../wire/catalogue.js';
import { reported, type PortContext } from './context.js';
import { nullIfMissing } from './missing.js';

const categories = { path: '/v1/categories', schema: wireCategory, map: categoryFromWire, idOf: (raw: { id: string }) => raw.id };
const assortments = { path: '/v1/assortments', schema: wireAssortment, map: assortmentFromWire, idOf: (raw: { id: string }) => raw.id };
const products = { path: '/v1/products', schema: wireProduct, map: productFromWire, idOf: (raw: { sku: string }) => raw.sku };

export const catalogPort = (context: PortContext): CatalogSource => ({
  categories: async (call) => reported(context, 'category', await readWhole(context.client, categories, call)),
  assortments: async (call) => reported(context, 'assortment', await readWhole(context.client, assortments, call)),
  products: (request, call) => readPage(context.client, products, request, call),
  async image(sku, imageId, call) {
    const path = `/v1/products/${encodeURIComponent(sku)}/image/${encodeURIComponent(imageId)}`;
    const answer = await nullIfMissing(context.client.send({ method: 'GET', path }, call));
    if (answer && !answer.contentType.startsWith('image/')) throw new ErpError('malformed', `GET ${path}: answered with ${answer.contentType} where an image was due`);
    return answer && { contentType: answer.contentType, content: answer.body };
  },
});
