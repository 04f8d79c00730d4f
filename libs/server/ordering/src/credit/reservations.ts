import { Injectable } from '@nestjs/common';
import { Money, type CreditReservations, type ErpCredit, type Instant, type MoneyValue } from '@portico/domain';
import { currentManager } from '@portico/platform-persistence';

/** A figure's age is by the clock of who asked, a release by the database's: counting twice for that long is better than missing one. */
const clocksMayDiffer = `interval '5 seconds'`;

/**
 * Orders the portal has received and the ERP's exposure may not count yet, those with an unknown outcome too. Counting one twice
 * for a moment is allowed, missing one never: a reservation counts until the ERP has the order and was asked after that.
 */
@Injectable()
export class PostgresCreditReservations implements CreditReservations {
  async lockAndSum(creditAccountKey: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue> {
    await this.lock(creditAccountKey);
    return this.sum(creditAccountKey, credit, asOf);
  }

  private async lock(creditAccountKey: string): Promise<void> {
    const manager = currentManager();
    await manager.query('insert into credit_account_lock (credit_account_key) values ($1) on conflict do nothing', [creditAccountKey]);
    await manager.query('select from credit_account_lock where credit_account_key = $1 for update', [creditAccountKey]);
  }

  sum(creditAccountKey: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue> {
    return this.counted(creditAccountKey, credit, asOf, null);
  }

  /** What was reserved before the order of that reference, on the same credit account: who came first has the credit. Locks it until the scope ends. */
  async lockAndSumBefore(reference: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue> {
    const [own] = await currentManager().query<{ key: string }[]>('select credit_account_key as key from credit_reservation where reference = $1', [reference]);
    if (!own) throw new Error(`Nothing is reserved for ${reference}`);
    await this.lock(own.key);
    return this.counted(own.key, credit, asOf, reference);
  }

  private async counted(creditAccountKey: string, credit: ErpCredit, asOf: Instant, before: string | null): Promise<MoneyValue> {
    const { currency } = credit.exposure;
    const rows = await currentManager().query<MoneyValue[]>(`
      select amount::text as amount, currency from credit_reservation
      where credit_account_key = $1 and currency = $2 and (released_at is null or released_at > $3::timestamptz - ${clocksMayDiffer} or reference = any ($5::text[])) and not (reference = any ($4::text[]))
        and ($6::text is null or (created_at, reference) < (select created_at, reference from credit_reservation where reference = $6))`,
      [creditAccountKey, currency, asOf, credit.includesOrderReferences ?? [], credit.omitsOrderReferences ?? [], before]);
    return Money.sum(rows, currency).toValue();
  }

  async reserve(creditAccountKey: string, reference: string, amount: MoneyValue): Promise<void> {
    await currentManager().query('insert into credit_reservation (reference, credit_account_key, amount, currency) values ($1, $2, $3, $4)', [reference, creditAccountKey, amount.amount, amount.currency]);
  }

  /** Once the ERP has said what an order comes to that was received while it was down. */
  async correct(reference: string, amount: MoneyValue): Promise<void> {
    await currentManager().query('update credit_reservation set amount = $2, currency = $3 where reference = $1 and released_at is null', [reference, amount.amount, amount.currency]);
  }

  /** The ERP has the order, or it will never have it. */
  async release(reference: string): Promise<void> {
    await currentManager().query('update credit_reservation set released_at = clock_timestamp() where reference = $1 and released_at is null', [reference]);
  }
}
