import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErpCredit } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { randomUUID } from 'node:crypto';
import { orderingDatabase } from '../testing/ordering-fixture.js';
import { PostgresCreditReservations } from './reservations.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const credit = (change: Partial<ErpCredit> = {}): ErpCredit => ({
  creditAccountExternalId: 'C', limit: { kind: 'limited', amount: eur('1000') }, outstandingBalance: eur('0'), openOrders: null, deliveredNotInvoiced: null, unappliedCash: null, exposure: eur('0'), includesOrderReferences: null, ...change,
});

describe('credit that is reserved in the portal', () => {
  let database: Awaited<ReturnType<typeof orderingDatabase>>;
  let scope: CompanyScope;
  const reservations = new PostgresCreditReservations();
  beforeAll(async () => {
    database = await orderingDatabase();
    scope = new CompanyScope(database.source);
  });
  afterAll(() => database.close());
  const inScope = <T>(work: () => Promise<T>): Promise<T> => scope.write(companyId, [companyId], work);
  const companyId = randomUUID();
  const before = '2000-01-01T00:00:00.000Z';
  const after = '2100-01-01T00:00:00.000Z';
  const reserved = async (): Promise<{ key: string; reference: string }> => {
    const [key, reference] = [randomUUID(), randomUUID()];
    await inScope(() => reservations.reserve(key, reference, eur('84.37')));
    return { key, reference };
  };
  const sum = (key: string, asOf: string, change: Partial<ErpCredit> = {}) => inScope(() => reservations.sum(key, credit(change), asOf)).then(({ amount }) => amount);

  it('counts until the ERP has the order and was asked after that', async () => {
    const { key, reference } = await reserved();
    expect(await sum(key, after)).toBe('84.37');
    await inScope(() => reservations.release(reference));
    expect(await sum(key, before)).toBe('84.37');
    expect(await sum(key, after)).toBe('0');
  });

  it('counts on while the ERP says that its figure leaves the order out', async () => {
    const { key, reference } = await reserved();
    await inScope(() => reservations.release(reference));
    expect(await sum(key, after, { omitsOrderReferences: [reference] })).toBe('84.37');
  });

  it('is not counted twice when the ERP names the order as included', async () => {
    const { key, reference } = await reserved();
    expect(await sum(key, after, { includesOrderReferences: [reference] })).toBe('0');
  });
});
