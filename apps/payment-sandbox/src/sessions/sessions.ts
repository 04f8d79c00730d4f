import type { Database, Queries, Transaction } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { emit } from '../webhooks/outbox.js';
import type { Session } from './session.js';
import type { PageAddress } from './session-rows.js';
import { selectSessions } from './session-rows.js';

/** Reads of sessions. One whose time has run out is never shown as open: it is expired first. */
export class Sessions {
  constructor(private readonly database: Database, private readonly pageAddress: PageAddress) {}

  async byId(id: string): Promise<Session> {
    return this.database.transaction((tx) => this.lock(tx, id));
  }

  async byReference(reference: string): Promise<Session | undefined> {
    const [row] = await this.database.query<{ id: string }>('select id from session where reference = $1', [reference]);
    return row && this.byId(row.id);
  }

  async newest(filter: { status?: string | undefined; limit: number }): Promise<Session[]> {
    await this.expireDue();
    return selectSessions(
      this.database,
      this.pageAddress,
      '($1::text is null or status = $1) order by created_at desc, id limit $2',
      [filter.status ?? null, filter.limit],
    );
  }

  /** Holds the session until the transaction ends; whoever changes one locks it first. */
  async lock(tx: Transaction, id: string): Promise<Session> {
    const [row] = await tx.query('select id from session where id = $1 for update', [id]);
    if (!row) throw new Problem('not-found', `There is no session ${id}`);
    await this.expireIfDue(tx, id);
    return this.read(tx, id);
  }

  async lockByPayment(tx: Transaction, paymentId: string): Promise<Session> {
    const [row] = await tx.query<{ session_id: string }>('select session_id from payment where id = $1', [paymentId]);
    if (!row) throw new Problem('not-found', `There is no payment ${paymentId}`);
    return this.lock(tx, row.session_id);
  }

  /** What stands now, for one who has the lock. */
  async read(queries: Queries, id: string): Promise<Session> {
    const [session] = await selectSessions(queries, this.pageAddress, 'id = $1', [id]);
    if (!session) throw new Problem('not-found', `There is no session ${id}`);
    return session;
  }

  /** Ends every session whose time has run out. */
  async expireDue(): Promise<void> {
    const due = await this.database.query<{ id: string }>(
      `select s.id from session s where s.status in ('open', 'declined') and s.expires_at <= now()
         and not exists (select from attempt a where a.session_id = s.id and a.status = 'processing')
       order by s.expires_at limit 200`,
    );
    for (const { id } of due) await this.database.transaction((tx) => this.lock(tx, id));
  }

  /** The session is locked and payable, and no card is being charged. */
  async expire(tx: Transaction, id: string): Promise<Session> {
    await tx.query(`update session set status = 'expired' where id = $1`, [id]);
    await tx.query(`update attempt set status = 'abandoned' where session_id = $1 and status = 'challenge'`, [id]);
    const session = await this.read(tx, id);
    await emit(tx, 'session.expired', { session });
    return session;
  }

  async isCharging(queries: Queries, id: string): Promise<boolean> {
    const rows = await queries.query(`select from attempt where session_id = $1 and status = 'processing'`, [id]);
    return rows.length > 0;
  }

  private async expireIfDue(tx: Transaction, id: string): Promise<void> {
    const due = await tx.query(
      `select from session where id = $1 and status in ('open', 'declined') and expires_at <= now()`,
      [id],
    );
    if (due.length > 0 && !(await this.isCharging(tx, id))) await this.expire(tx, id);
  }
}
