import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { BUYER_RESOLVER, visitorOf, type BuyerResolver } from '@portico/platform-graphql-kit';
import { say } from '../messages/say.js';
import { ReadInvoiceDocument, type InvoiceDocument } from '../use-cases/read-invoice-document.js';

interface FileRequest {
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface FileReply {
  status(code: number): FileReply;
  headers(values: Readonly<Record<string, string>>): FileReply;
  send(body: Buffer | string): unknown;
}
type Refusal = Exclude<InvoiceDocument, { kind: 'document' }>;

/** GET /files/invoices/:id, opened by the browser beside the portal: every answer is readable by a person. */
@Controller('files/invoices')
export class InvoiceDocumentController {
  constructor(@Inject(BUYER_RESOLVER) private readonly buyers: BuyerResolver, private readonly read: ReadInvoiceDocument) {}

  @Get(':id')
  async document(@Param('id') id: string, @Req() request: FileRequest, @Res() reply: FileReply): Promise<void> {
    const buyer = await this.buyers.resolve(visitorOf(request));
    const spoken = buyer?.locale ?? headerOf(request, 'accept-language')?.slice(0, 2) ?? 'en';
    if (!buyer) return words(reply, 401, say(spoken, 'document.sign-in'));
    const found = await this.read.execute(buyer, id);
    if (found.kind !== 'document') return refuse(reply, spoken, found);
    reply.status(200).headers({
      ...common, 'content-type': 'application/pdf', 'content-length': String(found.content.byteLength), 'content-disposition': `inline; filename="${found.fileName}"`,
    }).send(Buffer.from(found.content.buffer, found.content.byteOffset, found.content.byteLength));
  }
}

const common = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

function refuse(reply: FileReply, locale: string, refusal: Refusal): void {
  switch (refusal.kind) {
    case 'absent': return words(reply, 404, say(locale, 'document.absent'));
    case 'no-document': return words(reply, 404, say(locale, 'document.none', { number: refusal.number }));
    case 'unavailable': return words(reply, 503, say(locale, 'document.unavailable', { number: refusal.number }), { 'retry-after': String(refusal.retryAfterSeconds) });
  }
}

function words(reply: FileReply, status: number, sentence: string, more: Readonly<Record<string, string>> = {}): void {
  reply.status(status).headers({ ...common, 'content-type': 'text/plain; charset=utf-8', ...more }).send(sentence);
}

const headerOf = ({ headers }: FileRequest, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};
