import type { Database } from '../database/database.js';

/** What this process saw, and beside it what the database holds. */
export class Counters {
  private readonly requests: Record<string, number> = {};
  failuresInjected = 0;
  repliesLost = 0;
  webhookDeliveries = 0;

  constructor(private readonly database: Database) {}

  /** `route` as 'POST /v1/payment-sessions'. */
  countRequest(route: string): void {
    this.requests[route] = (this.requests[route] ?? 0) + 1;
  }

  async read(): Promise<Record<string, unknown>> {
    const statuses = await this.database.query<{ status: string; count: number }>('select status, count(*)::int as count from session group by 1 order by 1');
    const [totals] = await this.database.query<Record<string, number>>(
      `select (select count(*)::int from session) as sessions, (select count(*)::int from attempt) as attempts,
              (select count(*)::int from payment) as payments, (select count(*)::int from refund) as refunds`,
    );
    const captured = await this.database.query(
      `select s.currency, sum(p.captured_amount)::text as amount, count(*)::int as count
       from payment p join session s on s.id = p.session_id where p.status = 'captured' group by 1 order by 1`,
    );
    return {
      requests: this.requests,
      failuresInjected: this.failuresInjected,
      repliesLost: this.repliesLost,
      webhookDeliveries: this.webhookDeliveries,
      ...totals,
      sessionsByStatus: Object.fromEntries(statuses.map(({ status, count }) => [status, count])),
      captured,
    };
  }
}
