import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { BatchCache, cacheKey } from '@portico/platform-cache';
import { FindProducts } from '../use-cases/find-products.js';

export type ProductImageAnswer =
  | { readonly kind: 'image'; readonly contentType: string; readonly content: Buffer }
  | { readonly kind: 'absent' }
  /** The ERP does not answer and no copy is held. */
  | { readonly kind: 'unavailable' };

interface KeptImage {
  readonly contentType: string;
  readonly base64: string;
}

/** What a browser shows as a picture and runs nothing of. */
const shown = /^image\/(png|jpeg|gif|webp|avif|svg\+xml)$/;
const largestBytes = 8_000_000;

/** An image of a product on the buyer's shelf. An image id never changes its content, so it is the same for all who may see it. */
@Injectable()
export class ReadProductImage {
  constructor(
    private readonly find: FindProducts,
    private readonly cache: BatchCache,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'catalog'>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  async execute(buyer: BuyerContext, productId: string, imageId: string): Promise<ProductImageAnswer> {
    const product = await this.find.byId(buyer, productId);
    if (!product?.imageIds.includes(imageId)) return { kind: 'absent' };
    const scope = `images/${this.connector.id}`;
    const key = cacheKey({ object: 'images', shape: 1, scope, parts: [product.externalId, imageId] });
    const { freshness } = this.map.rules.images;
    const seconds = freshness.kind === 'cached' ? freshness : { freshForSeconds: 0, staleWhileRevalidateSeconds: 0, staleIfDownSeconds: 0 };
    const readings = await this.cache.getMany<KeptImage | null>({
      object: 'images', keys: [key], scope, tags: () => ['images'], isOutage: (error) => error instanceof ErpError && error.isOutage,
      policy: { freshForMs: seconds.freshForSeconds * 1_000, staleWhileRevalidateMs: seconds.staleWhileRevalidateSeconds * 1_000, staleIfErrorMs: seconds.staleIfDownSeconds * 1_000 },
      fetchMany: async (_keys, signal) => new Map([[key, await this.read(product.externalId, imageId, signal)]]),
    });
    const reading = readings.get(key);
    if (!reading || reading.state === 'unavailable') return { kind: 'unavailable' };
    return reading.value ? { kind: 'image', contentType: reading.value.contentType, content: Buffer.from(reading.value.base64, 'base64') } : { kind: 'absent' };
  }

  private async read(productExternalId: string, imageId: string, signal: AbortSignal): Promise<KeptImage | null> {
    const image = await this.connector.catalog.image(productExternalId, imageId, { signal });
    const contentType = image?.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!image || !shown.test(contentType) || image.content.byteLength > largestBytes) return null;
    return { contentType, base64: Buffer.from(image.content).toString('base64') };
  }
}
