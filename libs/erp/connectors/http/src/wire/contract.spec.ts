import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { wireCredit, wireCustomer, wireShipTo } from './accounts.js';
import { wireCalculation, wireShippingMethod } from './calculation.js';
import { wireAssortment, wireCategory, wirePartNumber, wireProduct, wireWarehouse } from './catalogue.js';
import { wireMeta } from './meta.js';
import { wireInvoice, wirePayment } from './money.js';
import { wireNotification } from './notification.js';
import { wireOrder, wireShipment } from './orders.js';
import { wireAddress, wirePage } from './primitives.js';
import { wirePriceAnswer, wirePriceLine } from './pricing.js';
import { wireProblem } from './problem.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../../../../contracts/erp-http.openapi.yaml');
const { components } = parse(readFileSync(file, 'utf8')) as { components: { schemas: Record<string, Schema> } };

const resolve = (schema: Schema): Schema => (schema.$ref === undefined ? schema : { ...resolve(components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}), ...withoutRef(schema) });
const withoutRef = ({ $ref: _ref, ...rest }: Schema): Schema => rest;
const choices = (schema: Schema): readonly Schema[] => (schema.oneOf ?? schema.anyOf ?? [schema]).map(resolve);
const types = (schema: Schema): readonly string[] => choices(schema).flatMap((choice) => (choice.enum ? [] : choice.type ?? []));
const values = (schema: Schema): readonly unknown[] => choices(schema).flatMap((choice) => choice.enum ?? (choice.const === undefined ? [] : [choice.const]));
const isNullable = (schema: Schema): boolean => types(schema).includes('null');

/** Where what we read and what the contract promises part. */
function differences(ours: Schema, theirs: Schema, at: string): readonly string[] {
  const promised = resolve(theirs);
  const found: string[] = [];
  if (isNullable(promised) && !isNullable(ours)) found.push(`${at}: may be null`);
  const unknown = values(promised).filter((value) => !values(ours).includes(value));
  if (values(ours).length > 0 && unknown.length > 0) found.push(`${at}: may be ${unknown.join(', ')}`);
  const mine = choices(ours).find((choice) => choice.properties ?? choice.items);
  const yours = choices(promised).find((choice) => choice.properties ?? choice.items);
  if (mine?.items && yours?.items) found.push(...differences(mine.items, yours.items, `${at}[]`));
  for (const [name, property] of Object.entries(mine?.properties ?? {})) {
    const counterpart = yours?.properties?.[name];
    if (!counterpart) { found.push(`${at}.${name}: is not in the contract`); continue; }
    if (mine?.required?.includes(name) && !yours?.required?.includes(name)) found.push(`${at}.${name}: may be missing`);
    found.push(...differences(property, counterpart, `${at}.${name}`));
  }
  return found;
}

const read: Readonly<Record<string, z.ZodType>> = {
  Address: wireAddress, Warehouse: wireWarehouse, Category: wireCategory, Product: wireProduct, Assortment: wireAssortment, PartNumber: wirePartNumber,
  Customer: wireCustomer, ShipTo: wireShipTo, Credit: wireCredit, PriceAnswer: wirePriceAnswer.omit({ lines: true }),
  ShippingMethod: wireShippingMethod, Calculation: wireCalculation, Order: wireOrder, Shipment: wireShipment, Invoice: wireInvoice, Payment: wirePayment,
  Meta: wireMeta, Problem: wireProblem, ChangeNotification: wireNotification, OrderPage: wirePage.omit({ items: true }),
};

describe('the wire schemas', () => {
  it.each(Object.keys(read))('read every %s the contract allows', (name) => {
    const schema = read[name];
    const ours = z.toJSONSchema(schema ?? z.never(), { io: 'input', unrepresentable: 'any' }) as Schema;
    expect(differences(ours, components.schemas[name] ?? {}, name)).toEqual([]);
  });

  it.each([['Price', 0], ['PriceGap', 1]] as const)('read every %s the contract allows', (name, option) => {
    const ours = z.toJSONSchema(wirePriceLine.options[option], { io: 'input' }) as Schema;
    expect(differences(ours, components.schemas[name] ?? {}, name)).toEqual([]);
  });

  it('would notice a value and a null they do not know', () => {
    const narrower = z.object({ state: z.enum(['open']), reference: z.string() });
    expect(differences(z.toJSONSchema(narrower) as Schema, components.schemas['Order'] ?? {}, 'Order')).toEqual([
      'Order.state: may be on-hold, partially-shipped, shipped, invoiced, closed, cancelled', 'Order.reference: may be null',
    ]);
  });
});
