import type { CurrencyCode, Warehouse } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import { Remembered } from '../client/remembered.js';
import type { Rpc, TrytonClient } from '../client/tryton.client.js';
import { UnitDirectory, unitFields, wireUnit } from './unit-directory.js';

export interface TrytonWarehouse extends Warehouse {
  readonly id: number;
}
export interface TrytonCompany {
  readonly partyId: number;
  readonly currency: CurrencyCode;
}
export interface AttributeDefinition {
  readonly label: string;
  readonly choices: ReadonlyMap<string, string>;
}

const keptForMs = 300_000;
const loadDeadlineMs = 10_000;
const inactiveToo = { active_test: false } as const;
const wireWarehouses = z.array(z.object({ id: z.number().int(), code: z.string().nullable(), name: z.string() }));
const wireCurrencies = z.array(z.object({ id: z.number().int(), code: z.string() }));
const wireCompanies = z.array(z.object({ party: z.number().int(), 'currency.': z.object({ code: z.string() }) })).length(1);
const wireAttributes = z.array(z.object({ name: z.string(), string: z.string(), selection_json: z.string().nullish() }));
const wireChoices = z.array(z.tuple([z.string(), z.string()]));

/** What seldom changes: units, warehouses, currencies, the company. Prices, stock, credit and orders are never kept here. */
export class ReferenceData {
  private readonly unitsKept = this.kept(loadUnits);
  private readonly warehousesKept = this.kept(loadWarehouses);
  private readonly currenciesKept = this.kept(loadCurrencies);
  private readonly companyKept = this.kept(loadCompany);
  private readonly attributesKept = this.kept(loadAttributes);

  constructor(private readonly client: TrytonClient) {}

  /** Loads again where a unit is newer than what is kept. */
  async units(rpc: Rpc, needed: readonly number[] = []): Promise<UnitDirectory> {
    const units = await rpc.wait(this.unitsKept.get());
    if (needed.every((id) => units.has(id))) return units;
    this.unitsKept.forget();
    return rpc.wait(this.unitsKept.get());
  }
  warehouses(rpc: Rpc): Promise<readonly TrytonWarehouse[]> {
    return rpc.wait(this.warehousesKept.get());
  }
  company(rpc: Rpc): Promise<TrytonCompany> {
    return rpc.wait(this.companyKept.get());
  }
  attributes(rpc: Rpc): Promise<ReadonlyMap<string, AttributeDefinition>> {
    return rpc.wait(this.attributesKept.get());
  }
  /** @throws ErpError refused where Tryton has no such currency */
  async currencyId(rpc: Rpc, code: CurrencyCode): Promise<number> {
    const id = (await rpc.wait(this.currenciesKept.get())).get(code);
    if (id === undefined) throw new ErpError('refused', `Tryton has no currency ${code}`);
    return id;
  }

  private kept<T>(load: (rpc: Rpc) => Promise<T>): Remembered<T> {
    return new Remembered(() => load(this.client.within({ deadlineMs: loadDeadlineMs })), keptForMs);
  }
}

const loadUnits = async (rpc: Rpc): Promise<UnitDirectory> =>
  new UnitDirectory(await rpc.call('model.product.uom.search_read', [[], 0, null, [['id', 'ASC']], [...unitFields]], z.array(wireUnit), inactiveToo));

async function loadWarehouses(rpc: Rpc): Promise<readonly TrytonWarehouse[]> {
  const rows = await rpc.call('model.stock.location.search_read', [[['type', '=', 'warehouse']], 0, null, [['code', 'ASC'], ['id', 'ASC']], ['code', 'name']], wireWarehouses);
  return rows.map(({ id, code, name }) => ({ id, code: code ?? String(id), name }));
}

async function loadCurrencies(rpc: Rpc): Promise<ReadonlyMap<CurrencyCode, number>> {
  const rows = await rpc.call('model.currency.currency.search_read', [[], 0, null, [['id', 'ASC']], ['code']], wireCurrencies);
  return new Map(rows.map(({ id, code }) => [code, id]));
}

async function loadCompany(rpc: Rpc): Promise<TrytonCompany> {
  const { companyId } = await rpc.session();
  const [company] = await rpc.call('model.company.company.read', [[companyId], ['party', 'currency.code']], wireCompanies);
  if (!company) throw new ErpError('malformed', 'Tryton does not show its own company');
  return { partyId: company.party, currency: company['currency.'].code };
}

async function loadAttributes(rpc: Rpc): Promise<ReadonlyMap<string, AttributeDefinition>> {
  const rows = await rpc.call('model.product.attribute.search_read', [[], 0, null, null, ['name', 'string', 'selection_json']], wireAttributes);
  return new Map(rows.map((row) => [row.name, { label: row.string, choices: new Map(wireChoices.safeParse(parseChoices(row.selection_json)).data ?? []) }]));
}

const parseChoices = (text: string | null | undefined): unknown => (text ? JSON.parse(text) : []);
