import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import { ReceiveGatewayMessage, type MessageReception } from '../use-cases/receive-gateway-message.js';

interface WebhookRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
interface WebhookReply {
  status(code: number): unknown;
}
/** A message on a payment that is not ours (another installation's) is answered as taken, or it would come for days. */
const statusOf: Readonly<Record<MessageReception, number>> = { taken: 204, 'not-ours': 204, refused: 401, 'try-again': 503 };

/** POST /webhooks/payments */
@Controller('webhooks')
export class PaymentWebhookController {
  constructor(private readonly receive: ReceiveGatewayMessage) {}

  @Post('payments')
  @HttpCode(204)
  async take(@Req() request: RawBodyRequest<WebhookRequest>, @Res({ passthrough: true }) reply: WebhookReply): Promise<void> {
    const headers = Object.fromEntries(Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    reply.status(statusOf[await this.receive.execute(headers, request.rawBody?.toString('utf8') ?? '')]);
  }
}
