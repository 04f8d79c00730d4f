import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { APP_DATABASE } from '../tokens.js';
import { currentManager, openScope, type OpenScope } from './open-scope.js';
import { inTransaction } from './transaction.js';
import { isUuid } from './uuid.js';

export class ScopeMismatch extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScopeMismatch';
  }
}

const checked = (id: string): string => {
  if (!isUuid(id)) throw new ScopeMismatch(`Not an id: ${JSON.stringify(id)}`);
  return id.toLowerCase();
};

/**
 * The way to the database: one short transaction in which PostgreSQL itself shows the rows of the visible companies and takes
 * rows of the current one. Within an open scope it joins it, if that one allows as much. Never call another system inside.
 */
@Injectable()
export class CompanyScope {
  constructor(@Inject(APP_DATABASE) private readonly source: DataSource) {}

  /** Reads rows of the visible companies, and shared and identity tables. Writes nothing. */
  async read<T>(visible: readonly string[], work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const ids = new Set(visible.map(checked));
    const outer = openScope();
    if (outer) return work(joined(outer, ids, null));
    const rights = { kind: 'company', companyId: null, visible: ids } as const;
    return inTransaction(this.source, { rights, isReadOnly: true, settings: { 'app.visible_company_ids': [...ids].join(',') } }, work);
  }

  /** Writes rows of `companyId`; reads those of the visible companies, to which it always belongs. */
  async write<T>(companyId: string, visible: readonly string[], work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const company = checked(companyId);
    const ids = new Set([company, ...visible.map(checked)]);
    const outer = openScope();
    if (outer) return work(joined(outer, ids, company));
    const rights = { kind: 'company', companyId: company, visible: ids } as const;
    const settings = { 'app.company_id': company, 'app.visible_company_ids': [...ids].join(',') };
    return inTransaction(this.source, { rights, isReadOnly: false, settings }, work);
  }

  /** Reads a person's own rows of every company, in the tables that name persons, and shared and identity tables. Writes nothing. */
  async ofPerson<T>(personId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (openScope()) throw new ScopeMismatch('What a person has in all companies is read in a step of its own');
    return inTransaction(this.source, { rights: { kind: 'unscoped' }, isReadOnly: true, settings: { 'app.person_id': checked(personId) } }, work);
  }

  /** Shared and identity tables only: tenant tables have no rows here. */
  async unscoped<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const outer = openScope();
    if (outer && outer.rights.kind !== 'unscoped') throw new ScopeMismatch('An unscoped step cannot join the scope of a company');
    if (outer) return work(outer.manager);
    return inTransaction(this.source, { rights: { kind: 'unscoped' }, isReadOnly: false, settings: {} }, work);
  }

  /** The manager of the open scope. @throws NoScopeOpen */
  get manager(): EntityManager {
    return currentManager();
  }
}

function joined({ rights, manager }: OpenScope, visible: ReadonlySet<string>, companyId: string | null): EntityManager {
  if (rights.kind !== 'company') throw new ScopeMismatch(`A company's step cannot join the ${rights.kind} scope that is open`);
  if (companyId !== null && rights.companyId !== companyId) {
    throw new ScopeMismatch(rights.companyId === null ? 'A write cannot join a scope that only reads' : 'A write cannot join the scope of another company');
  }
  for (const id of visible) if (!rights.visible.has(id)) throw new ScopeMismatch('The open scope does not see all the companies asked for');
  return manager;
}
