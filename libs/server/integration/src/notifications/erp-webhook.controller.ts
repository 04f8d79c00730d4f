import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import { ReceiveErpNotification, type Reception } from './receive-erp-notification.js';

interface WebhookRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface WebhookReply {
  status(code: number): unknown;
}
const statusOf: Readonly<Record<Reception, number>> = { taken: 204, 'seen-before': 204, refused: 401, 'not-expected': 404 };

@Controller('webhooks')
export class ErpWebhookController {
  constructor(private readonly receive: ReceiveErpNotification) {}

  @Post('erp')
  @HttpCode(204)
  async take(@Req() request: RawBodyRequest<WebhookRequest>, @Res({ passthrough: true }) reply: WebhookReply): Promise<void> {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
    reply.status(statusOf[await this.receive.execute(headers, request.rawBody?.toString('utf8') ?? '')]);
  }
}
