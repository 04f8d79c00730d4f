import { Injectable } from '@nestjs/common';
import type { BuyerContext, PaymentsUnderWay } from '@portico/domain';
import { CompanyScope, SyncScope } from '@portico/platform-persistence';
import type { Payment, PaymentKey } from '../payment.js';
import { paymentColumns } from './payment-columns.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads payments: of the buyer's own account, or by their key for the worker. */
@Injectable()
export class PaymentReader implements PaymentsUnderWay {
  constructor(private readonly scope: CompanyScope, private readonly sync: SyncScope) {}

  async byId({ account }: BuyerContext, id: string): Promise<Payment | null> {
    if (!uuid.test(id)) return null;
    const [payment] = await this.scope.read([account.companyId], (manager) => manager.query<Payment[]>(
      `select ${paymentColumns} from payment where account_id = $1 and id = $2`, [account.id, id]));
    return payment ?? null;
  }

  /** Latest first. */
  ofInvoices({ account }: BuyerContext, invoiceIds: readonly string[]): Promise<readonly Payment[]> {
    return this.scope.read([account.companyId], (manager) => manager.query<Payment[]>(
      `select ${paymentColumns} from payment where account_id = $1 and invoice_id = any ($2::uuid[]) order by started_at desc, id`, [account.id, invoiceIds]));
  }

  /** The one that is under way for the invoice: before all, one whose money has come and is not booked. */
  async holding({ account }: BuyerContext, invoiceId: string): Promise<Payment | null> {
    if (!uuid.test(invoiceId)) return null;
    const [payment] = await this.scope.read([account.companyId], (manager) => manager.query<Payment[]>(
      `select ${paymentColumns} from payment where account_id = $1 and invoice_id = $2 and (holds_invoice or state in ('captured', 'posting-failed')) order by captured_at limit 1`, [account.id, invoiceId]));
    return payment ?? null;
  }

  /** Others of the same invoice that may still be paid. */
  payableBeside({ id, companyId, invoiceId }: Payment): Promise<readonly Payment[]> {
    return this.scope.read([companyId], (manager) => manager.query<Payment[]>(
      `select ${paymentColumns} from payment where invoice_id = $1 and id <> $2 and state in ('started', 'declined')`, [invoiceId, id]));
  }

  /** Ids of all that were ever received for the invoice. */
  async receivedOf({ account }: BuyerContext, invoiceId: string): Promise<readonly string[]> {
    if (!uuid.test(invoiceId)) return [];
    const rows = await this.scope.read([account.companyId], (manager) => manager.query<{ id: string }[]>(
      'select id from payment where account_id = $1 and invoice_id = $2 and captured_at is not null', [account.id, invoiceId]));
    return rows.map(({ id }) => id);
  }

  async receivedFor({ account }: BuyerContext): Promise<readonly string[]> {
    const rows = await this.scope.read([account.companyId], (manager) => manager.query<{ invoiceId: string }[]>(
      `select distinct invoice_id as "invoiceId" from payment where account_id = $1 and (state in ('captured', 'posting-failed') or refresh_at is not null)`, [account.id]));
    return rows.map(({ invoiceId }) => invoiceId);
  }

  async byKey({ id, companyId }: PaymentKey): Promise<Payment | null> {
    const [payment] = await this.scope.read([companyId], (manager) => manager.query<Payment[]>(`select ${paymentColumns} from payment where id = $1`, [id]));
    return payment ?? null;
  }

  async keyOf(reference: string): Promise<PaymentKey | null> {
    const [key] = await this.sync.run((manager) => manager.query<PaymentKey[]>('select id, company_id as "companyId" from payment where reference = $1', [reference]));
    return key ?? null;
  }

  /** Those the gateway should be asked about by now. */
  toAsk(now: Date, limit: number): Promise<readonly PaymentKey[]> {
    return this.due('ask_at', now, limit);
  }
  /** Posted ones whose invoice has not been read again. */
  toRefresh(now: Date, limit: number): Promise<readonly PaymentKey[]> {
    return this.due('refresh_at', now, limit);
  }

  private due(column: 'ask_at' | 'refresh_at', now: Date, limit: number): Promise<readonly PaymentKey[]> {
    return this.sync.run((manager) => manager.query<PaymentKey[]>(`select id, company_id as "companyId" from payment where ${column} <= $1 order by ${column} limit $2`, [now.toISOString(), limit]));
  }
}
