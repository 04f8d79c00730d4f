import { Injectable } from '@nestjs/common';
import { Money, type CreditReservations, type ErpCredit, type Instant, type MoneyValue } from '@portico/domain';
import { currentManager } from '@portico/platform-persistence';

/**
 * Orders the portal has received and the ERP's exposure may not count yet, those with an unknown outcome too. Counting one twice
 * for a moment is allowed, missing one never: a reservation counts until the ERP has the order and was asked after that.
 */
@Injectable()
export class PostgresCreditReservations implements CreditReservations {
  async lockAndSum(creditAccountKey: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue> {
    const manager = currentManager();
    await manager.query('insert into credit_account_lock (credit_account_key) values ($1) on conflict do nothing', [creditAccountKey]);
    await manager.query('select from credit_account_lock where credit_account_key = $1 for update', [creditAccountKey]);
    return this.sum(creditAccountKey, credit, asOf);
  }

  async sum(creditAccountKey: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue> {
    const { currency } = credit.exposure;
    const rows = await currentManager().query<MoneyValue[]>(`
      select amount::text as amount, currency from credit_reservation
      where credit_account_key = $1 and currency = $2 and (released_at is null or released_at > $3 or reference = any ($5::text[])) and not (reference = any ($4::text[]))`,
      [creditAccountKey, currency, asOf, credit.includesOrderReferences ?? [], credit.omitsOrderReferences ?? []]);
    return Money.sum(rows, currency).toValue();
  }

  async reserve(creditAccountKey: string, reference: string, amount: MoneyValue): Promise<void> {
    await currentManager().query('insert into credit_reservation (reference, credit_account_key, amount, currency) values ($1, $2, $3, $4)', [reference, creditAccountKey, amount.amount, amount.currency]);
  }

  /** The ERP has the order, or it will never have it. */
  async release(reference: string): Promise<void> {
    await currentManager().query('update credit_reservation set released_at = clock_timestamp() where reference = $1 and released_at is null', [reference]);
  }
}
