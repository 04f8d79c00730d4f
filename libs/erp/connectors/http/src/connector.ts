import type { ErpConnector, ErpHealth, ReportProblem } from '@portico/erp-contract';
import { abilitiesByContract, abilitiesFromMeta } from './abilities.js';
import { ErpClient, type ErpClientOptions } from './client/erp-client.js';
import { MetaSource } from './client/meta.js';
import { httpNotifications } from './notifications.js';
import { availabilityPort } from './ports/availability.js';
import { calculatorPort } from './ports/calculator.js';
import { catalogPort } from './ports/catalog.js';
import type { PortContext } from './ports/context.js';
import { creditPort, customersPort } from './ports/customers.js';
import { invoicesPort } from './ports/invoices.js';
import { ordersPort } from './ports/orders.js';
import { pricesPort } from './ports/prices.js';
import { orderWriterPort, paymentWriterPort } from './ports/writers.js';
import type { CallOptions } from '@portico/domain';

export interface HttpConnectorOptions extends ErpClientOptions {
  /** "whsec_…"; without it the ERP's notifications are not taken. */
  readonly webhookSecret?: string;
  /** Hears of records left out because they cannot be read. */
  readonly report?: ReportProblem;
}

/** A connection to an ERP that implements contracts/erp-http.openapi.yaml. Its abilities are the ERP's own word once it has answered. */
export function openHttpConnector(options: HttpConnectorOptions): ErpConnector {
  const client = new ErpClient(options);
  const meta = new MetaSource(client);
  const context: PortContext = { client, meta, report: options.report ?? (() => undefined) };
  meta.refresh();
  return {
    id: 'http',
    get abilities() { return meta.current ? abilitiesFromMeta(meta.current) : abilitiesByContract; },
    catalog: catalogPort(context),
    customers: customersPort(context),
    prices: pricesPort(context),
    availability: availabilityPort(context),
    credit: creditPort(context),
    calculator: calculatorPort(context),
    orders: ordersPort(context),
    orderWriter: orderWriterPort(context),
    invoices: invoicesPort(context),
    paymentWriter: paymentWriterPort(context),
    notifications: options.webhookSecret === undefined ? null : httpNotifications(options.webhookSecret),
    health: (call) => healthOf(meta, call),
    close: () => client.close(),
  };
}

async function healthOf(meta: MetaSource, call?: CallOptions): Promise<ErpHealth> {
  const begun = Date.now();
  try {
    const { erp, serverTime } = await meta.read({ deadlineMs: 10_000, ...call });
    const ended = Date.now();
    return { isReachable: true, version: `${erp.name} ${erp.version}`, latencyMs: ended - begun, clockSkewMs: Math.round(Date.parse(serverTime) - (begun + ended) / 2) };
  } catch {
    return { isReachable: false, version: null, latencyMs: Date.now() - begun, clockSkewMs: null };
  }
}
