import { Inject, Module, type DynamicModule, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { openWallFaults, roleFaults } from './checks/role-faults.js';
import { tableFaults } from './checks/table-faults.js';
import { ExternalKeys } from './external-key/external-keys.js';
import { Idempotency } from './idempotency/idempotency.js';
import { CompanyScope } from './scope/company-scope.js';
import { SyncScope } from './scope/sync-scope.js';
import { AwaitedRecords } from './sync/awaited-records.js';
import { SyncLedger } from './sync/sync-ledger.js';
import { APP_DATABASE, SYNC_DATABASE } from './tokens.js';

export interface DatabaseOptions {
  /** Of the app role: owns nothing, passes no wall. */
  readonly appUrl: string;
  /** Of the sync role; without it this process does not sync. */
  readonly syncUrl?: string | undefined;
  readonly entities?: readonly EntityClass[];
  /** Most connections of the app role; 10 when absent. */
  readonly poolSize?: number;
  /** Of the sync role; 4 when absent. */
  readonly syncPoolSize?: number;
}
export type EntityClass = Extract<EntityTarget<ObjectLiteral>, abstract new (...parameters: never[]) => unknown> | (new () => object);

/** A scope waits at most this long for a connection of the pool. */
const connectionTimeoutMillis = 10_000;

export function openDataSource(url: string, { entities = [], poolSize = 10 }: Omit<DatabaseOptions, 'appUrl'> = {}): Promise<DataSource> {
  return new DataSource({
    type: 'postgres', url, entities: [...entities], synchronize: false, installExtensions: false, applicationName: 'portico',
    poolErrorHandler: () => undefined, // the next query on the pool says it with its own error
    extra: { max: poolSize, connectionTimeoutMillis, idleTimeoutMillis: 30_000 },
  }).initialize();
}

/** Everyone's database: the two roles, the scopes, keys and idempotency. Start stops when a wall has a gap. */
@Module({})
export class DatabaseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(@Inject(APP_DATABASE) private readonly app: DataSource, @Inject(SYNC_DATABASE) private readonly sync: DataSource | null) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: APP_DATABASE, useFactory: () => openDataSource(options.appUrl, options) },
        { provide: SYNC_DATABASE, useFactory: () => (options.syncUrl ? openDataSource(options.syncUrl, { ...options, poolSize: options.syncPoolSize ?? 4 }) : null) },
        CompanyScope, SyncScope, Idempotency, ExternalKeys, SyncLedger, AwaitedRecords,
      ],
      exports: [APP_DATABASE, SYNC_DATABASE, CompanyScope, SyncScope, Idempotency, ExternalKeys, SyncLedger, AwaitedRecords],
    };
  }

  async onModuleInit(): Promise<void> {
    for (const source of [this.app, this.sync]) {
      if (!source) continue;
      const sql = { query: async (text: string, values?: unknown[]) => ({ rows: await source.query<unknown[]>(text, values) }) };
      const faults = [...await roleFaults(sql), ...await tableFaults(sql), ...(source === this.app ? await openWallFaults(sql) : [])];
      if (faults.length > 0) throw new Error(`The database is not safe to serve from:\n${faults.join('\n')}`);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.destroy(), this.sync?.destroy()]);
  }
}
