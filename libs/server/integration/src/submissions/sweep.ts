import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';
import { SubmissionStore, type SubmissionKey } from './submission-store.js';

const overdueSeconds = 20;
const atOnce = 200;

/** Wakes submissions that are long due: whatever became of their job, the table is the truth. */
@Injectable()
export class SweepSubmissions {
  constructor(private readonly sync: SyncScope, private readonly store: SubmissionStore) {}

  async execute(): Promise<number> {
    const overdue = await this.sync.run((manager) => manager.query<SubmissionKey[]>(`
      select id, company_id as "companyId" from submission
      where settled_at is null and due_at < now() - make_interval(secs => $1) order by due_at limit $2`, [overdueSeconds, atOnce]));
    for (const key of overdue) await this.store.inCompany(key.companyId, (manager) => this.store.wake(manager, key));
    return overdue.length;
  }
}
