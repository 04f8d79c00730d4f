import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import { ReceiveErpNotification, type Reception } from './receive-erp-notification.js';

interface WebhookRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly query: unknown;
}
interface WebhookReply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
}
const statusOf: Readonly<Record<Reception['kind'], number>> = { taken: 204, handshake: 200, 'seen-before': 204, refused: 401, 'not-expected': 404 };

@Controller('webhooks')
export class ErpWebhookController {
  constructor(private readonly receive: ReceiveErpNotification) {}

  @Post('erp')
  @HttpCode(204)
  async take(@Req() request: RawBodyRequest<WebhookRequest>, @Res({ passthrough: true }) reply: WebhookReply): Promise<string | undefined> {
    const reception = await this.receive.execute({ headers: firstOf(request.headers), query: firstOf(request.query as Fields), rawBody: request.rawBody?.toString('utf8') ?? '' });
    reply.status(statusOf[reception.kind]);
    if (reception.kind !== 'handshake') return undefined;
    reply.header('content-type', 'text/plain; charset=utf-8');
    return reception.answer;
  }
}

type Fields = Readonly<Record<string, string | string[] | undefined>>;
const firstOf = (fields: Fields): Record<string, string | undefined> => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
