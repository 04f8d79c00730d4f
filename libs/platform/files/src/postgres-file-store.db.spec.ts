import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CompanyScope, migrate, openDataSource, persistenceMigrations } from '@portico/platform-persistence';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { filesMigrations } from './index.js';
import { PostgresFileStore } from './postgres-file-store.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

const store = new PostgresFileStore();
let database: TestDatabase;
let scope: CompanyScope;
let close: () => Promise<void>;
beforeAll(async () => {
  database = await createDatabase({ template: { key: 'files-spec-2', build: async ({ ownerUrl, appUrl, syncUrl }) => {
    await migrate({ ownerUrl, appUrl, syncUrl, migrations: [...persistenceMigrations, ...filesMigrations] });
  } } });
  const source = await openDataSource(database.appUrl);
  scope = new CompanyScope(source);
  close = () => source.destroy();
});
afterAll(async () => {
  await close();
  await database.drop();
});

describe('files kept in PostgreSQL', () => {
  it('come back byte by byte, to their company alone', async () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    const content = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const { id } = await scope.write(mine, [], () => store.put({ companyId: mine, kind: 'po-document', fileName: 'PO 7.pdf', contentType: 'application/pdf', content }));
    expect(await scope.read([mine], () => store.describe(id))).toEqual({ id, companyId: mine, kind: 'po-document', fileName: 'PO 7.pdf', contentType: 'application/pdf', size: 70_000 });
    expect(Buffer.compare((await scope.read([mine], () => store.content(id))) ?? new Uint8Array(), content)).toBe(0);
    expect(await scope.read([other], () => store.describe(id))).toBeNull();
    expect(await scope.read([other], () => store.content(id))).toBeNull();
  });

  it('are not put into another company', async () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    const file = { companyId: other, kind: 'po-document', fileName: 'a.pdf', contentType: 'application/pdf', content: new Uint8Array([1]) };
    await expect(scope.write(mine, [other], () => store.put(file))).rejects.toThrow(/row-level security/);
  });

  it('are counted by company, kind and time', async () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    const put = (companyId: string, kind: string, size: number) => scope.write(companyId, [], () => store.put({ companyId, kind, fileName: 'a.pdf', contentType: 'application/pdf', content: new Uint8Array(size) }));
    for (const [company, kind, size] of [[mine, 'po-document', 10], [mine, 'po-document', 5], [mine, 'photo', 100], [other, 'po-document', 1000]] as const) await put(company, kind, size);
    expect(await scope.read([mine], () => store.sizeSince(mine, 'po-document', new Date(Date.now() - 3_600_000)))).toBe(15);
    expect(await scope.read([mine], () => store.sizeSince(mine, 'po-document', new Date(Date.now() + 3_600_000)))).toBe(0);
  });
});
