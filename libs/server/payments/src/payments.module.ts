import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { PAYMENT_GATEWAY, PAYMENTS_UNDER_WAY, type PaymentGateway } from '@portico/domain';
import { HttpPaymentGateway } from './gateway/http-payment-gateway.js';
import { PaymentNodes } from './graphql/payment-nodes.js';
import { PaymentResolver } from './graphql/payment.resolver.js';
import { PaymentsResolver } from './graphql/payments.resolver.js';
import { PaymentWebhookController } from './http/payment-webhook.controller.js';
import { PAYMENTS_OPTIONS, type PaymentsOptions } from './payments-options.js';
import { PaymentsWorker } from './payments-worker.js';
import { PaymentReader } from './persistence/payment-reader.js';
import { PaymentWriter } from './persistence/payment-writer.js';
import { ChangePayment } from './use-cases/change-payment.js';
import { PayInvoice } from './use-cases/pay-invoice.js';
import { PaymentSubmissions } from './use-cases/payment-submissions.js';
import { ReceiveGatewayMessage } from './use-cases/receive-gateway-message.js';
import { SettlePayment } from './use-cases/settle-payment.js';
import { StartPayment } from './use-cases/start-payment.js';
import { SweepPayments } from './use-cases/sweep-payments.js';

/** Payments without GraphQL, for bff and worker. Global: invoicing injects its port; the app gathers PaymentSubmissions. */
@Module({})
export class PaymentsModule implements OnApplicationShutdown {
  constructor(@Inject(PAYMENT_GATEWAY) private readonly gateway: PaymentGateway) {}

  static forRoot(options: PaymentsOptions & { readonly isWorker: boolean }): DynamicModule {
    return {
      module: PaymentsModule,
      global: true,
      providers: [
        { provide: PAYMENTS_OPTIONS, useValue: options },
        { provide: PAYMENT_GATEWAY, useFactory: () => new HttpPaymentGateway(options.gateway) },
        PaymentReader, PaymentWriter, SettlePayment, PaymentSubmissions,
        { provide: PAYMENTS_UNDER_WAY, useExisting: PaymentReader },
        ...(options.isWorker ? [SweepPayments, PaymentsWorker] : []),
      ],
      exports: [PAYMENTS_OPTIONS, PAYMENT_GATEWAY, PAYMENTS_UNDER_WAY, PaymentReader, PaymentWriter, SettlePayment, PaymentSubmissions],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.gateway instanceof HttpPaymentGateway) await this.gateway.close();
  }
}

/** What the bff adds: GraphQL and POST /webhooks/payments. */
@Module({
  controllers: [PaymentWebhookController],
  providers: [StartPayment, PayInvoice, ChangePayment, ReceiveGatewayMessage, PaymentResolver, PaymentsResolver, PaymentNodes],
})
export class PaymentsGraphqlModule {}
