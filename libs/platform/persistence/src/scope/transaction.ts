import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { openScopes, type OpenScope, type ScopeRights } from './open-scope.js';

export class TransactionAborted extends Error {
  constructor() {
    super('The transaction was rolled back: a statement in it had failed and the failure was swallowed');
    this.name = 'TransactionAborted';
  }
}

export interface TransactionWish {
  readonly rights: ScopeRights;
  readonly isReadOnly: boolean;
  /** Set for this transaction only. Names and values are ours: they are written into the statement. */
  readonly settings: Readonly<Record<string, string>>;
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A statement longer than this is a fault; a scope is a short step. */
const statementTimeout = '20s';

const beginning = ({ isReadOnly, settings }: TransactionWish): string => [
  isReadOnly ? 'begin read only' : 'begin',
  `set local statement_timeout = '${statementTimeout}'`,
  `set local idle_in_transaction_session_timeout = '${statementTimeout}'`,
  ...Object.entries(settings).map(([name, value]) => `set local ${name} = ${quoted(value)}`),
].join('; ');

/** One transaction in which `work` and all it calls find the manager. BEGIN and the settings go in one round trip. */
export async function inTransaction<T>(source: DataSource, wish: TransactionWish, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const client = await runner.connect() as PoolClient;
    await client.query(beginning(wish));
    adoptTransaction(runner);
    return await carriedOut(client, { rights: wish.rights, manager: runner.manager, isOpen: true }, work);
  } finally {
    await runner.release();
  }
}

async function carriedOut<T>(client: PoolClient, scope: OpenScope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  let answer: T;
  try {
    answer = await openScopes.run(scope, () => work(scope.manager));
  } catch (error) {
    scope.isOpen = false;
    await client.query('rollback').catch(() => endBroken(client));
    throw error;
  }
  scope.isOpen = false;
  const end = await client.query('commit').catch(async (error: unknown) => {
    await endBroken(client);
    throw error;
  });
  if (end.command === 'ROLLBACK') throw new TransactionAborted();
  return answer;
}

/** The pool drops a client that has ended. */
async function endBroken(client: PoolClient): Promise<void> {
  await (client as unknown as { end(): Promise<void> }).end().catch(() => undefined);
}

/** Tells TypeORM that the transaction has begun, so that it makes savepoints in it and never a BEGIN of its own. */
function adoptTransaction(runner: QueryRunner): void {
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}
