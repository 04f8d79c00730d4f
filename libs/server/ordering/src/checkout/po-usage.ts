import { Injectable } from '@nestjs/common';
import { currentManager } from '@portico/platform-persistence';
import { poKey } from './po-number.js';

export interface PoUse {
  readonly orderId: string;
  /** The ERP's number, or ours until there is one. */
  readonly label: string;
}
const mostShown = 5;

/** Orders of the account, of every origin, that carry a PO number. Rejected and cancelled ones are no use of it. */
@Injectable()
export class PoUsage {
  /** Two orders of one account cannot take the same PO number at the same instant. Held until the open scope ends. */
  async lock(accountId: string): Promise<void> {
    await currentManager().query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`po:${accountId}`]);
  }

  async find(accountId: string, poNumber: string | null): Promise<PoUse[]> {
    const key = poKey(poNumber);
    if (key === null) return [];
    return currentManager().query<PoUse[]>(`
      select id as "orderId", coalesce(number, reference) as label from sales_order
      where account_id = $1 and po_key = $2 and state not in ('rejected', 'cancelled') order by ordered_at desc limit $3`, [accountId, key, mostShown]);
  }
}
