import type { ErpAccount, OrderLineRequest, OrderRequest, WriteKey } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';
import { openFaultProxy, type FaultProxy, type ProxiedCall } from '@portico/erp-contract/testing';
import { z } from 'zod';
import { openTryton, type TrytonOptions } from '../tryton.connector.js';
import { TrytonDesk, number, trytonUnderTest, type TrytonUnderTest } from './tryton-desk.js';
import { mainWarehouse } from './wholesale-facts.js';

const wireCall = z.object({ method: z.string(), params: z.array(z.unknown()) });
export interface SeenCall {
  readonly method: string;
  readonly params: readonly unknown[];
  readonly authorization: string | undefined;
}

/** A connector to the real server with somebody watching the wire. */
export class Bench {
  private constructor(readonly at: TrytonUnderTest, readonly proxy: FaultProxy, readonly desk: TrytonDesk, readonly seen: SeenCall[], readonly connector: ErpConnector, readonly mainWarehouseId: number) {}

  static async open(options: Partial<TrytonOptions> = {}): Promise<Bench> {
    const at = trytonUnderTest();
    const seen: SeenCall[] = [];
    const watch = ({ body, headers }: ProxiedCall): string => {
      const { method, params } = wireCall.parse(JSON.parse(body.toString()));
      seen.push({ method, params, authorization: headers.authorization });
      return method;
    };
    // A step is named by its method, so that any call can be lost or held.
    const proxy = await openFaultProxy({ target: at.url, stepOf: watch });
    const desk = await TrytonDesk.open(at);
    const main = await desk.row('stock.location', [['type', '=', 'warehouse'], ['code', '=', mainWarehouse]], ['code']);
    const connector = openTryton({ ...at, url: proxy.url, warehouses: [mainWarehouse], ...options });
    return new Bench(at, proxy, desk, seen, connector, number(main, 'id'));
  }

  another(options: Partial<TrytonOptions> = {}): ErpConnector {
    return openTryton({ ...this.at, url: this.proxy.url, warehouses: [mainWarehouse], ...options });
  }
  calls(method: string): readonly SeenCall[] {
    return this.seen.filter((call) => call.method === method);
  }
  async close(): Promise<void> {
    await this.connector.close();
    await this.proxy.close();
  }
}

let count = 0;
export const freshReference = (kind: string): string => `trap-${kind}-${Date.now().toString(36)}-${process.pid.toString(36)}-${String((count += 1))}`;
export { lineOf } from './order-line.builder.js';
export const keyOf = (kind: string): WriteKey => ({ reference: freshReference(kind), revision: 1 });
export const accountOf = (externalId: string): ErpAccount => ({ externalId, currency: 'EUR' });

/** An order of this account to its first delivery address. */
export async function orderOf(bench: Bench, account: ErpAccount, lines: readonly OrderLineRequest[], more: Partial<OrderRequest> = {}): Promise<OrderRequest> {
  const address = await bench.desk.row('party.address', [['party.code', '=', account.externalId], ['delivery', '=', true]], ['delivery']);
  return {
    account, lines, shipToExternalId: String(number(address, 'id')), poNumber: `PO-${freshReference('po')}`, requestedDate: null,
    shipping: 'ship-as-ready', shippingMethod: null, note: null, ...more,
  };
}
