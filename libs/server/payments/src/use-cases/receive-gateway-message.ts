import { Inject, Injectable, Logger } from '@nestjs/common';
import { GatewayError } from '@portico/domain';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { PAYMENTS_OPTIONS, type PaymentsOptions } from '../payments-options.js';
import { PaymentReader } from '../persistence/payment-reader.js';
import { SettlePayment } from './settle-payment.js';

/** Of all it says only the reference counts; the rest is read from the gateway. */
const message = z.object({ type: z.string(), data: z.object({ session: z.object({ reference: z.string() }) }) });

export type MessageReception = 'taken' | 'not-ours' | 'refused' | 'try-again';

/** Takes a signed message of the gateway as a hint to ask. Repeated, late or out of order, it does no harm. */
@Injectable()
export class ReceiveGatewayMessage {
  private readonly log = new Logger('Payments');
  private readonly webhook: Webhook;

  constructor(
    @Inject(PAYMENTS_OPTIONS) { webhookSecret }: Pick<PaymentsOptions, 'webhookSecret'>,
    private readonly reader: PaymentReader,
    private readonly settle: SettlePayment,
  ) {
    this.webhook = new Webhook(webhookSecret);
  }

  async execute(headers: Readonly<Record<string, string>>, rawBody: string): Promise<MessageReception> {
    const said = this.verified(headers, rawBody);
    if (said === null) return 'refused';
    const parsed = message.safeParse(said);
    const key = parsed.success ? await this.reader.keyOf(parsed.data.data.session.reference) : null;
    if (!key) return 'not-ours';
    try {
      await this.settle.execute(key);
      return 'taken';
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      this.log.warn(`A message on payment ${key.id} waits: ${error.message}`);
      return 'try-again';
    }
  }

  private verified(headers: Readonly<Record<string, string>>, rawBody: string): unknown {
    try {
      return this.webhook.verify(rawBody, { ...headers }) ?? null;
    } catch (error) {
      if (error instanceof WebhookVerificationError || error instanceof SyntaxError) return null;
      throw error;
    }
  }
}
