import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { openPersistence, type PersistenceFixture } from '../testing/persistence-fixture.js';
import { ScopeMismatch } from './company-scope.js';
import { assertNoOpenScope, currentManager, NoScopeOpen, ScopeStillOpen } from './open-scope.js';
import { TransactionAborted } from './transaction.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: PersistenceFixture;
beforeAll(async () => { at = await openPersistence(); });
afterAll(() => at.close());

const note = (company: string, words: string): Promise<void> => at.scope.write(company, [company], async (manager) => {
  await manager.query('insert into note (company_id, words) values ($1, $2)', [company, words]);
});
const words = (visible: readonly string[]): Promise<string[]> => at.scope.read(visible, async (manager) =>
  (await manager.query<{ words: string }[]>('select words from note order by words')).map((row) => row.words));

describe('the second wall', () => {
  it('shows the rows of the visible companies and of no other', async () => {
    const [mine, subsidiary, other] = [randomUUID(), randomUUID(), randomUUID()];
    await note(mine, 'mine');
    await note(subsidiary, 'subsidiary');
    await note(other, 'other');
    expect(await words([mine])).toEqual(['mine']);
    expect(await words([mine, subsidiary])).toEqual(['mine', 'subsidiary']);
    expect(await words([])).toEqual([]);
  });

  it('has no rows without a scope, for the app and for the owner', async () => {
    await note(randomUUID(), 'hidden');
    expect(await at.app.query('select * from note')).toEqual([]);
    expect(await at.scope.unscoped((manager) => manager.query<unknown[]>('select * from note'))).toEqual([]);
    const owner = new pg.Client({ connectionString: at.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query('select * from note');
    await owner.end();
    expect(rows).toEqual([]);
  });

  it('refuses a row for another company, though it is visible', async () => {
    const [mine, subsidiary] = [randomUUID(), randomUUID()];
    const foreign = at.scope.write(mine, [mine, subsidiary], (manager) => manager.query('insert into note (company_id, words) values ($1, $2)', [subsidiary, 'x']));
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  it('changes and deletes no row of a company that it only sees', async () => {
    const [mine, subsidiary] = [randomUUID(), randomUUID()];
    await note(subsidiary, 'theirs');
    const [updated, deleted] = await at.scope.write(mine, [mine, subsidiary], async (manager) => [
      await manager.query<[unknown, number]>(`update note set words = 'ours' where company_id = $1`, [subsidiary]),
      await manager.query<[unknown, number]>('delete from note where company_id = $1', [subsidiary]),
    ] as const);
    expect([updated[1], deleted[1]]).toEqual([0, 0]);
    expect(await words([subsidiary])).toEqual(['theirs']);
  });

  it('keeps 200 interleaved scopes of 20 companies apart', async () => {
    const companies = Array.from({ length: 20 }, () => randomUUID());
    await Promise.all(companies.map((company) => note(company, company)));
    const seen = await Promise.all(Array.from({ length: 200 }, (_, index) => companies[index % 20] ?? '').map(async (company) => [company, await words([company])] as const));
    for (const [company, own] of seen) expect(own).toEqual([company]);
  });

  it('shows a person their own rows of every company, and nobody else’s', async () => {
    const [first, second, person, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    for (const [company, of] of [[first, person], [second, person], [first, other]] as const) {
      await at.scope.write(company, [], (manager) => manager.query('insert into badge (company_id, person_id) values ($1, $2)', [company, of]));
    }
    const badges = (of: string): Promise<{ company_id: string; person_id: string }[]> => at.scope.ofPerson(of, (manager) => manager.query('select * from badge'));
    expect((await badges(person)).map(({ company_id: company, person_id: of }) => [company, of]).sort()).toEqual([[first, person], [second, person]].sort());
    expect(await badges(randomUUID())).toEqual([]);
    await note(first, 'not of a person');
    expect(await at.scope.ofPerson(person, (manager) => manager.query('select * from note'))).toEqual([]);
    await expect(at.scope.ofPerson(person, (manager) => manager.query('delete from badge'))).rejects.toThrow(/read-only/);
    await expect(at.scope.read([first], () => badges(person))).rejects.toThrow(ScopeMismatch);
  });

  it('lets the sync see all companies, in the tables and for the rights that name it', async () => {
    const company = randomUUID();
    await note(company, 'before');
    await at.sync.run((manager) => manager.query(`update note set words = 'after' where company_id = $1`, [company]));
    expect(await words([company])).toEqual(['after']);
    await expect(at.sync.run((manager) => manager.query('delete from note'))).rejects.toThrow(/permission denied/);
  });

  it('finds the company by its index, in spite of the policy', async () => {
    const plan = await at.scope.read([randomUUID()], async (manager) => {
      await manager.query('set local enable_seqscan = off');
      return manager.query<{ 'QUERY PLAN': string }[]>('explain select * from note');
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond: \(company_id = ANY/);
  });
});

describe('a scope', () => {
  it('writes nothing when it was opened to read', async () => {
    const company = randomUUID();
    await expect(at.scope.read([company], (manager) => manager.query('insert into note (company_id, words) values ($1, $2)', [company, 'x']))).rejects.toThrow(/read-only/);
  });

  it('takes back everything when the work fails', async () => {
    const company = randomUUID();
    await expect(at.scope.write(company, [company], async (manager) => {
      await manager.query('insert into note (company_id, words) values ($1, $2)', [company, 'x']);
      throw new Error('halfway');
    })).rejects.toThrow('halfway');
    expect(await words([company])).toEqual([]);
  });

  it('says so when a swallowed failure undid the work', async () => {
    const company = randomUUID();
    await expect(at.scope.write(company, [company], async (manager) => {
      await manager.query('insert into note (company_id, words) values ($1, $2)', [company, 'x']);
      await manager.query('select 1 / 0').catch(() => undefined);
    })).rejects.toThrow(TransactionAborted);
  });

  it('is joined by steps inside it', async () => {
    const company = randomUUID();
    const seen = await at.scope.write(company, [company], async (outer) => {
      await note(company, 'inner');
      return at.scope.read([company], (inner) => {
        expect(inner).toBe(outer);
        return words([company]);
      });
    });
    expect(seen).toEqual(['inner']);
  });

  it('makes a savepoint of a transaction that TypeORM begins in it', async () => {
    const company = randomUUID();
    await at.scope.write(company, [company], async (manager) => {
      await note(company, 'kept');
      await manager.transaction(async (nested) => {
        await nested.query('insert into note (company_id, words) values ($1, $2)', [company, 'undone']);
        throw new Error('only this');
      }).catch(() => undefined);
    });
    expect(await words([company])).toEqual(['kept']);
  });

  it('cannot be joined for more than it allows', async () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    await expect(at.scope.read([mine], () => note(mine, 'x'))).rejects.toThrow(ScopeMismatch);
    await expect(at.scope.write(mine, [mine], () => note(other, 'x'))).rejects.toThrow(ScopeMismatch);
    await expect(at.scope.read([mine], () => words([mine, other]))).rejects.toThrow(ScopeMismatch);
    await expect(at.scope.read([mine], () => at.sync.run(() => Promise.resolve()))).rejects.toThrow(ScopeMismatch);
    await expect(at.scope.unscoped(() => words([mine]))).rejects.toThrow(ScopeMismatch);
  });

  it('takes no company id that is not one', async () => {
    await expect(words([`'; drop table note; --`])).rejects.toThrow(ScopeMismatch);
  });

  it('forbids to call another system while it is open', async () => {
    await expect(at.scope.read([], () => Promise.resolve(assertNoOpenScope('Calling the ERP')))).rejects.toThrow(ScopeStillOpen);
    expect(() => { assertNoOpenScope(); }).not.toThrow();
  });

  it('is closed for a flow that outlives it', async () => {
    let late: Promise<unknown> = Promise.resolve();
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => { go = resolve; });
    await at.scope.read([], () => {
      late = gate.then(() => { assertNoOpenScope(); return currentManager(); });
      return Promise.resolve();
    });
    go();
    await expect(late).rejects.toThrow(NoScopeOpen);
  });
});
