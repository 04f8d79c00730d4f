import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { BUYER_RESOLVER, visitorOf, type BuyerResolver } from '@portico/platform-graphql-kit';
import { ErpError } from '@portico/erp-contract';
import { PermissionDenied } from '@portico/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { largestPoDocument, PoDocuments } from '../checkout/po-documents.js';
import { ReadOrder } from '../orders/read-order.js';

interface Upload { isMultipart(): boolean; file(options: { limits: { fileSize: number; files: number } }): Promise<{ filename: string; toBuffer(): Promise<Buffer> } | undefined> }

const statusOf = { size: 413, type: 415, quota: 429 } as const;

/** PO documents and acknowledgements. Denied and absent look the same: 404. */
@Controller('files')
export class OrderFilesController {
  constructor(private readonly documents: PoDocuments, private readonly orders: ReadOrder, @Inject(BUYER_RESOLVER) private readonly buyers: BuyerResolver) {}

  @Post('po-documents')
  async upload(@Req() request: FastifyRequest & Partial<Upload>, @Res() reply: FastifyReply): Promise<void> {
    if (request.headers['x-portico-csrf'] === undefined) return void reply.status(403).send({ error: 'csrf' });
    const buyer = await this.buyers.resolve(visitorOf(request));
    if (!buyer?.permissions.has('order')) return void reply.status(404).send();
    if (request.isMultipart?.() !== true) return void reply.status(415).send({ error: 'form' });
    // One byte more than is taken: what was cut off at the limit is not always reported, and is too large by its size.
    const part = await request.file?.({ limits: { fileSize: largestPoDocument + 1, files: 1 } });
    if (!part) return void reply.status(400).send({ error: 'file' });
    const content = await part.toBuffer().catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return null;
      throw error;
    });
    const answer = content === null ? { kind: 'refused' as const, reason: 'size' as const } : await this.documents.upload(buyer, part.filename, content);
    if (answer.kind === 'refused') {
      // The rest of it is read and dropped: left where it is, it would hold up whatever else uses the connection.
      request.raw.unpipe();
      request.raw.resume();
      return void reply.status(statusOf[answer.reason]).send({ error: answer.reason });
    }
    const { file } = answer;
    await reply.status(201).send({ id: file.id, fileName: file.fileName, size: file.size, url: `/files/po-documents/${file.id}` });
  }

  @Get('po-documents/:id')
  async document(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const buyer = await this.buyers.resolve(visitorOf(request));
    const found = buyer?.permissions.has('see-orders') ? await this.documents.content(buyer, id) : null;
    if (!found) return void reply.status(404).send();
    await send(reply, found.file.contentType, found.file.fileName, found.content);
  }

  @Get('acknowledgements/:id')
  async acknowledgement(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const buyer = await this.buyers.resolve(visitorOf(request));
    try {
      const found = buyer ? await this.orders.acknowledgement(buyer, id) : null;
      if (!found) return void reply.status(404).send();
      await send(reply, 'application/pdf', found.fileName, found.content);
    } catch (error) {
      if (error instanceof PermissionDenied) return void reply.status(404).send();
      if (error instanceof ErpError) return void reply.status(503).header('retry-after', '30').type('text/plain; charset=utf-8').send('The ERP does not answer right now. Try again in a moment.');
      throw error;
    }
  }
}

async function send(reply: FastifyReply, contentType: string, fileName: string, content: Uint8Array): Promise<void> {
  await reply.header('content-type', contentType).header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`).send(Buffer.from(content));
}
