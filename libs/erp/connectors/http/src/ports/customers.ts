import type { AccountPartNumber, CreditSource, CustomerSource } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { readPage, readWhole } from '../client/lists.js';
import { creditFromWire, customerFromWire, shipToFromWire } from '../mappers/accounts.js';
import { partNumberFromWire } from '../mappers/catalogue.js';
import { wireCredit, wireCustomer, wireShipTo } from '../wire/accounts.js';
import { wirePartNumber } from '../wire/catalogue.js';
import { batches } from './batches.js';
import { reported, type PortContext } from './context.js';
import { nullIfMissing } from './missing.js';

const customers = { path: '/v1/customers', schema: wireCustomer, map: customerFromWire, idOf: (raw: { number: string }) => raw.number };
const partNumbers = { path: '/v1/part-numbers', schema: wirePartNumber, map: partNumberFromWire, idOf: (raw: { customer: string; partNumber: string }) => `${raw.customer}/${raw.partNumber}` };
/** As many as the contract lets one question name. */
const customersPerCall = 100;
const pathOf = (customer: string): string => `/v1/customers/${encodeURIComponent(customer)}`;

export const customersPort = (context: PortContext): CustomerSource => ({
  customers: (request, call) => readPage(context.client, customers, request, call),
  async customer(number, call) {
    const raw = await nullIfMissing(context.client.json({ method: 'GET', path: pathOf(number) }, wireCustomer, call));
    return raw && customerFromWire(raw);
  },
  async shipTos(customer, call) {
    const list = { path: `${pathOf(customer)}/ship-tos`, schema: wireShipTo, map: shipToFromWire, idOf: (raw: { id: string }) => raw.id };
    const records = await nullIfMissing(readWhole(context.client, list, call));
    return records ? reported(context, 'ship-to', records) : [];
  },
  async partNumbers(customerNumbers, call) {
    if (!(await context.meta.get(call)).abilities.partNumbers) return [];
    const found: AccountPartNumber[] = [];
    for (const customer of batches(customerNumbers, customersPerCall)) {
      found.push(...reported(context, 'part-number', await readWhole(context.client, { ...partNumbers, query: { customer } }, call)));
    }
    return found;
  },
});

export const creditPort = ({ client, meta }: PortContext): CreditSource => ({
  async credit(account, call) {
    if (!(await meta.get(call)).abilities.creditFigures) throw new ErpError('not-supported', 'This ERP gives no credit figures');
    return creditFromWire(await client.json({ method: 'GET', path: `${pathOf(account.externalId)}/credit` }, wireCredit, call));
  },
});
