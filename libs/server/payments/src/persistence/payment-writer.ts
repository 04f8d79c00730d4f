import { Injectable } from '@nestjs/common';
import { CompanyScope, currentManager, notifyChange } from '@portico/platform-persistence';
import { mayBePaid, type Payment, type PaymentKey, type PaymentState } from '../payment.js';
import { paymentColumns } from './payment-columns.js';

export type NewPayment = Omit<Payment, 'state' | 'startedAt' | 'session' | 'declineReason' | 'capturedAt' | 'erpNumber' | 'unapplied' | 'failure' | 'version'> & { readonly askAt: Date };
export interface PaymentChange {
  readonly state?: PaymentState;
  readonly session?: Payment['session'];
  readonly declineReason?: string | null;
  readonly chargeId?: string;
  readonly capturedAt?: string;
  readonly erpNumber?: string;
  readonly unapplied?: string;
  readonly failure?: string | null;
  readonly askAt?: Date | null;
  readonly refreshAt?: Date | null;
}
const columns = {
  state: 'state', session: 'session', declineReason: 'decline_reason', chargeId: 'charge_id', capturedAt: 'captured_at', erpNumber: 'erp_number', unapplied: 'unapplied', failure: 'failure',
  askAt: 'ask_at', refreshAt: 'refresh_at',
} as const satisfies Record<keyof PaymentChange, string>;

/** Money for the invoice was received that whoever read its balance did not know of, or that the ERP has not booked. */
export class PaidMeanwhile extends Error {
  constructor(invoiceNumber: string) {
    super(`Invoice ${invoiceNumber} was paid while its balance was read`);
    this.name = 'PaidMeanwhile';
  }
}

/** A payment holds its invoice until it is posted or can't be paid any more. */
const holdsInvoice = (state: PaymentState): boolean => mayBePaid(state) || state === 'captured' || state === 'posting-failed';

/** Writes payments; each change is told with its version. */
@Injectable()
export class PaymentWriter {
  constructor(private readonly scope: CompanyScope) {}

  inCompany<T>(companyId: string, work: () => Promise<T>): Promise<T> {
    return this.scope.write(companyId, [companyId], work);
  }

  /**
   * Null: another payment of the invoice is under way. In an open scope.
   * @param knownIds payments of the invoice that were received when its balance was read
   * @throws PaidMeanwhile
   */
  async insert(payment: NewPayment, knownIds: readonly string[]): Promise<Payment | null> {
    const [made] = await currentManager().query<Payment[]>(
      `insert into payment (company_id, id, account_id, account, invoice_id, invoice_number, invoice_external_id, reference, state, holds_invoice, amount, discount_taken, currency,
         started_by, started_by_name, expires_at, ask_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'started', true, $9, $10, $11, $12, $13, $14, $15)
       on conflict (company_id, invoice_id) where holds_invoice do nothing returning ${paymentColumns}`,
      [payment.companyId, payment.id, payment.accountId, JSON.stringify(payment.account), payment.invoiceId, payment.invoiceNumber, payment.invoiceExternalId, payment.reference,
        payment.amount, payment.discountTaken, payment.currency, payment.startedBy, payment.startedByName, payment.expiresAt.toISOString(), payment.askAt.toISOString()]);
    if (!made) return null;
    // Looked for after the insert: whoever received money before it no longer holds the invoice, and so is seen here.
    const others = await currentManager().query<unknown[]>(`select id from payment where invoice_id = $1 and id <> $2 and captured_at is not null
      and (id <> all ($3::uuid[]) or state in ('captured', 'posting-failed'))`, [payment.invoiceId, payment.id, knownIds]);
    if (others.length > 0) throw new PaidMeanwhile(payment.invoiceNumber);
    await tell(made);
    return made;
  }

  /** Locked until the scope ends. In an open scope. */
  async lock(id: string): Promise<Payment | null> {
    const [payment] = await currentManager().query<Payment[]>(`select ${paymentColumns} from payment where id = $1 for update`, [id]);
    return payment ?? null;
  }

  /** Of a payment that is locked. In an open scope. */
  async update(payment: Payment, change: PaymentChange): Promise<Payment> {
    const given = (Object.keys(columns) as (keyof PaymentChange)[]).filter((name) => change[name] !== undefined);
    const holds = change.state === undefined ? [] : [`holds_invoice = ${await this.mayHold(payment, change.state) ? 'true' : 'false'}`];
    const sets = [...given.map((name, index) => `${columns[name]} = $${String(index + 2)}`), ...holds, 'version = version + 1'];
    const values = given.map((name) => valueOf(change[name]));
    const [[changed]] = await currentManager().query<[Payment[], number]>(`update payment set ${sets.join(', ')} where id = $1 returning ${paymentColumns}`, [payment.id, ...values]);
    if (!changed) throw new Error(`Payment ${payment.id} is gone`);
    await tell(changed);
    return changed;
  }

  /** Only of times that say when to look again: nothing a person sees. */
  async reschedule({ id, companyId }: PaymentKey, change: Pick<PaymentChange, 'askAt' | 'refreshAt'>): Promise<void> {
    const [name, at] = change.askAt === undefined ? ['refresh_at', change.refreshAt] : ['ask_at', change.askAt];
    await this.scope.write(companyId, [companyId], (manager) => manager.query(`update payment set ${name} = $2 where id = $1 and ${name} is not null`, [id, at?.toISOString() ?? null]));
  }

  /** Money that arrives for a payment given up may find another one under way: it is kept all the same, beside it. */
  private async mayHold(payment: Payment, state: PaymentState): Promise<boolean> {
    if (!holdsInvoice(state)) return false;
    const others = await currentManager().query<unknown[]>('select id from payment where invoice_id = $1 and id <> $2 and holds_invoice', [payment.invoiceId, payment.id]);
    return others.length === 0;
  }
}

function valueOf(value: PaymentChange[keyof PaymentChange]): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

const tell = ({ id, companyId, version }: Payment): Promise<void> => notifyChange({ companyId, object: 'payment', id, version });
