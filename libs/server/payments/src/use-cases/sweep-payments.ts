import { Inject, Injectable, Logger } from '@nestjs/common';
import { INVOICE_DIRECTORY, systemClock, type Clock, type InvoiceDirectory } from '@portico/domain';
import type { PaymentKey } from '../payment.js';
import { PaymentReader } from '../persistence/payment-reader.js';
import { PaymentWriter } from '../persistence/payment-writer.js';
import { SettlePayment } from './settle-payment.js';

const atOnce = 20;
const afterFailureMs = 10_000;

/** Looks after payments that nobody else does: the buyer closed the tab, the gateway's message was lost, a balance is not read again yet. */
@Injectable()
export class SweepPayments {
  private readonly log = new Logger('Payments');
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly reader: PaymentReader,
    private readonly writer: PaymentWriter,
    private readonly settle: SettlePayment,
    @Inject(INVOICE_DIRECTORY) private readonly invoices: InvoiceDirectory,
  ) {}

  async execute(): Promise<void> {
    await this.each(await this.reader.toAsk(this.clock.now(), atOnce), 'askAt', async (key) => { await this.settle.execute(key); });
    await this.each(await this.reader.toRefresh(this.clock.now(), atOnce), 'refreshAt', (key) => this.refresh(key));
  }

  /** Once the ERP has the payment, the invoice is read again: so its balance follows. */
  private async refresh(key: PaymentKey): Promise<void> {
    const payment = await this.reader.byKey(key);
    if (payment) await this.invoices.refresh(key.companyId, payment.invoiceId);
    await this.writer.reschedule(key, { refreshAt: null });
  }

  private async each(keys: readonly PaymentKey[], due: 'askAt' | 'refreshAt', work: (key: PaymentKey) => Promise<void>): Promise<void> {
    for (const key of keys) {
      try {
        await work(key);
      } catch (error) {
        this.log.warn(`Payment ${key.id} is looked at again later: ${error instanceof Error ? error.message : String(error)}`);
        await this.writer.reschedule(key, { [due]: new Date(this.clock.now().getTime() + afterFailureMs) });
      }
    }
  }
}
