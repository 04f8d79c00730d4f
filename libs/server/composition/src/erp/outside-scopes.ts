import type { ErpConnector } from '@portico/erp-contract';
import { assertNoOpenScope } from '@portico/platform-persistence';

type Call = (...parameters: unknown[]) => unknown;

/** Each method of the port, refused while a database scope is open: a scope holds a connection, and an ERP may take its time. */
function guarded<Port extends object>(port: Port, name: string): Port {
  return new Proxy(port, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]) => {
        assertNoOpenScope(`Asking the ERP for ${name}.${String(property)}`);
        return (member as Call).apply(target, parameters);
      };
    },
  });
}

/** The same connector; each call throws ScopeStillOpen inside a scope. */
export function outsideScopes<Connector extends ErpConnector>(connector: Connector): Connector {
  const ports = ['catalog', 'customers', 'prices', 'availability', 'credit', 'calculator', 'orders', 'orderWriter', 'invoices', 'paymentWriter'] as const;
  const guards = new Map<PropertyKey, object>(ports.map((name) => [name, guarded(connector[name], name)]));
  return new Proxy(connector, { get: (target, property) => guards.get(property) ?? Reflect.get(target, property, target) as unknown });
}
