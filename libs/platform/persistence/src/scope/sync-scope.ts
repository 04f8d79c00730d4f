import { Inject, Injectable, Optional } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { SYNC_DATABASE } from '../tokens.js';
import { ScopeMismatch } from './company-scope.js';
import { openScope } from './open-scope.js';
import { inTransaction } from './transaction.js';

/** One short transaction of the sync's own role, which sees all companies in the tables that name it, and no others. */
@Injectable()
export class SyncScope {
  constructor(@Optional() @Inject(SYNC_DATABASE) private readonly source: DataSource | null) {}

  async run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const outer = openScope();
    if (outer && outer.rights.kind !== 'sync') throw new ScopeMismatch('The sync cannot join the scope of a company');
    if (outer) return work(outer.manager);
    if (!this.source) throw new Error('DATABASE_SYNC_URL is not set: this process does not sync');
    return inTransaction(this.source, { rights: { kind: 'sync' }, isReadOnly: false, settings: {} }, work);
  }
}
