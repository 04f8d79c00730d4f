import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { BUYER_RESOLVER, visitorOf, type BuyerResolver } from '@portico/platform-graphql-kit';
import { ReadProductImage } from './read-product-image.js';

interface ImageRequest {
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface ImageReply {
  status(code: number): ImageReply;
  headers(values: Readonly<Record<string, string>>): ImageReply;
  send(body?: Buffer | string): unknown;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A day in the buyer's own browser, and a week more while it asks again; no shared cache, since an assortment decides who may see it. */
const kept = 'private, max-age=86400, stale-while-revalidate=604800';
/** An SVG is a picture here: should it be opened as a page, it runs and loads nothing. */
const inert = { 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox`, 'cross-origin-resource-policy': 'same-origin' };

/** GET /files/product-image/:productId/:imageId */
@Controller('files/product-image')
export class ProductImageController {
  constructor(@Inject(BUYER_RESOLVER) private readonly buyers: BuyerResolver, private readonly read: ReadProductImage) {}

  @Get(':productId/:imageId')
  async image(@Param('productId') productId: string, @Param('imageId') imageId: string, @Req() request: ImageRequest, @Res() reply: ImageReply): Promise<void> {
    const header = (name: string): string | undefined => [request.headers[name]].flat()[0];
    const buyer = await this.buyers.resolve(visitorOf(request));
    if (!buyer) return nothing(reply, 401);
    const answer = uuid.test(productId) ? await this.read.execute(buyer, productId, imageId) : { kind: 'absent' } as const;
    if (answer.kind === 'absent') return nothing(reply, 404);
    // Nothing to show for now: the page draws its quiet place, and a browser's console is no place to tell of an ERP.
    if (answer.kind === 'unavailable') return nothing(reply, 204);
    const etag = `"${createHash('sha256').update(answer.content).digest('base64url').slice(0, 27)}"`;
    const common = { ...inert, 'cache-control': kept, vary: 'cookie', etag };
    if (header('if-none-match') === etag) reply.status(304).headers(common).send();
    else reply.status(200).headers({ ...common, 'content-type': answer.contentType, 'content-length': String(answer.content.byteLength) }).send(answer.content);
  }
}

function nothing(reply: ImageReply, status: number, more: Readonly<Record<string, string>> = {}): void {
  reply.status(status).headers({ ...inert, 'cache-control': 'private, no-store', ...more }).send();
}
