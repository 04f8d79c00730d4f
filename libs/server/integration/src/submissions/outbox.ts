import { Inject, Injectable } from '@nestjs/common';
import type { BuyerContext, NewSubmission, SubmissionOutbox } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { currentManager } from '@portico/platform-persistence';
import { SubmissionStore } from './submission-store.js';

@Injectable()
export class PostgresSubmissionOutbox implements SubmissionOutbox {
  constructor(private readonly store: SubmissionStore, @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>) {}

  async add(buyer: Pick<BuyerContext, 'companyId' | 'personId'>, submission: NewSubmission): Promise<void> {
    const manager = currentManager();
    const [row] = await manager.query<{ id: string }[]>(`
      insert into submission (company_id, kind, aggregate_id, sequence, connector, account_external_id, reference, payload, created_by)
      values ($1, $2, $3, (select coalesce(max(sequence), 0) + 1 from submission where aggregate_id = $3), $4, $5, $6, $7, $8) returning id`,
      [buyer.companyId, submission.kind, submission.aggregateId, this.connector.id, submission.accountExternalId, submission.reference, JSON.stringify(submission.payload), buyer.personId]);
    if (!row) throw new Error('The submission was not stored');
    await this.store.wake(manager, { id: row.id, companyId: buyer.companyId });
  }
}
