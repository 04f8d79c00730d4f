import type { CallOptions } from '@portico/domain';
import type { ConnectorFactory, ErpConnector, ErpHealth, ReportProblem } from '@portico/erp-contract';
import { TrytonCustomerSource } from './account/tryton-customer.source.js';
import { TrytonCatalogSource } from './catalog/tryton-catalog.source.js';
import { TrytonClient, type TrytonAccess, writeDeadlineMs } from './client/tryton.client.js';
import { TrytonCreditSource } from './credit/tryton-credit.source.js';
import { TrytonInvoiceSource } from './invoicing/tryton-invoice.source.js';
import { SalePlanner } from './ordering/sale-plan.js';
import { TrytonOrderCalculator } from './ordering/tryton-order.calculator.js';
import { TrytonOrderSource } from './ordering/tryton-order.source.js';
import { TrytonOrderWriter } from './ordering/tryton-order.writer.js';
import { TrytonPaymentWriter } from './payments/tryton-payment.writer.js';
import { TrytonAvailabilitySource } from './pricing/tryton-availability.source.js';
import { TrytonPriceSource } from './pricing/tryton-price.source.js';
import { ReferenceData } from './reference/reference-data.js';
import { trytonAbilities } from './tryton.abilities.js';

export interface TrytonOptions extends TrytonAccess {
  /** Codes of the warehouses to order from, the preferred first. Default: all, by code. */
  readonly warehouses?: readonly string[];
  /** Name of the invoice payment method that portal payments are booked with. Default "Card (portal)". */
  readonly paymentMethod?: string;
  /** Name of the party category that marks customers. Default: every party with an address, but the company itself. */
  readonly customerCategory?: string | null;
  /**
   * Milliseconds after which a create or a receipt that Tryton does not show will not come any more. Default 120,000:
   * the write's whole deadline, at whose end a create may just have begun, and as much again for it. Tryton has no limit of its own;
   * a create of 500 lines takes it 2.6 s, and eight at once 21 s, for it runs one interpreter.
   */
  readonly settleAfterMs?: number;
  /** Told of data in Tryton that could not be used where a port has no place for it. */
  readonly report?: ReportProblem;
}

const trytonId = 'tryton';

export function openTryton(options: TrytonOptions): ErpConnector {
  const client = new TrytonClient(options);
  const reference = new ReferenceData(client);
  const prices = new TrytonPriceSource(client, reference, options.report ?? (() => undefined));
  const availability = new TrytonAvailabilitySource(client, reference);
  const planner = new SalePlanner({ reference, prices, availability, preferredWarehouses: options.warehouses ?? [] });
  const orders = new TrytonOrderSource(client, reference);
  return {
    id: trytonId,
    abilities: trytonAbilities(options.settleAfterMs ?? 2 * writeDeadlineMs),
    catalog: new TrytonCatalogSource(client, reference),
    customers: new TrytonCustomerSource(client, reference, options.customerCategory ?? null),
    prices,
    availability,
    credit: new TrytonCreditSource(client, reference),
    calculator: new TrytonOrderCalculator(client, reference, planner),
    orders,
    orderWriter: new TrytonOrderWriter({ client, reference, planner, orders }),
    invoices: new TrytonInvoiceSource(client, reference),
    paymentWriter: new TrytonPaymentWriter(client, reference, options.paymentMethod ?? 'Card (portal)'),
    notifications: null,
    health: (call) => healthOf(client, call),
    close: () => client.close(),
  };
}

/** Without a login: a probe must not be what locks the user out. */
async function healthOf(client: TrytonClient, call?: CallOptions): Promise<ErpHealth> {
  const began = performance.now();
  const latencyMs = (): number => Math.round(performance.now() - began);
  try {
    const { version, clockSkewMs } = await client.version(call);
    return { isReachable: true, version, latencyMs: latencyMs(), clockSkewMs };
  } catch {
    return { isReachable: false, version: null, latencyMs: latencyMs(), clockSkewMs: null };
  }
}

export const trytonConnector: ConnectorFactory = {
  id: trytonId,
  requiredEnvironment: ['ERP_TRYTON_URL', 'ERP_TRYTON_DATABASE', 'ERP_TRYTON_USER', 'ERP_TRYTON_PASSWORD'],
  open: (environment, report) => {
    const value = (name: string): string => environment[name] ?? '';
    const warehouses = listOf(environment['ERP_TRYTON_WAREHOUSES']);
    const paymentMethod = environment['ERP_TRYTON_PAYMENT_METHOD'];
    const settleAfterMs = secondsOf('ERP_TRYTON_SETTLE_AFTER_SECONDS', environment);
    return openTryton({
      url: value('ERP_TRYTON_URL'), database: value('ERP_TRYTON_DATABASE'), user: value('ERP_TRYTON_USER'), password: value('ERP_TRYTON_PASSWORD'),
      warehouses, customerCategory: environment['ERP_TRYTON_CUSTOMER_CATEGORY'] || null, ...(paymentMethod ? { paymentMethod } : {}), ...(settleAfterMs === null ? {} : { settleAfterMs }), ...(report ? { report } : {}),
    });
  },
};

const listOf = (text: string | undefined): readonly string[] => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');

/** @throws RangeError where it is set to anything but a number of seconds */
function secondsOf(name: string, environment: Readonly<Record<string, string | undefined>>): number | null {
  const text = environment[name];
  if (!text) return null;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new RangeError(`${name} is "${text}": it must be a whole number of seconds from 1 on`);
  return Number(text) * 1000;
}
