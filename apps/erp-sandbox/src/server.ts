import Fastify, { type FastifyInstance } from 'fastify';
import { accountRoutes } from './accounts/account.routes.js';
import { billingRoutes } from './billing/billing.routes.js';
import { catalogueRoutes } from './catalogue/catalogue.routes.js';
import { guard } from './chaos/guard.js';
import { controlRoutes } from './control/control.routes.js';
import { metaRoutes } from './meta/meta.routes.js';
import { orderRoutes } from './orders/order.routes.js';
import { pricingRoutes } from './pricing/pricing.routes.js';
import type { Sandbox } from './sandbox.js';
import { shippingRoutes } from './shipping/shipping.routes.js';
import { stockRoutes } from './stock/stock.routes.js';
import { renderProblems } from './wire/render-problems.js';

export function buildServer(sandbox: Sandbox): FastifyInstance {
  // SKUs may be long and hold slashes; a 500-line order fits easily.
  const app = Fastify({ logger: false, bodyLimit: 4 * 1024 * 1024, forceCloseConnections: true, routerOptions: { maxParamLength: 400, caseSensitive: true } });
  renderProblems(app);
  app.get('/healthz', () => ({ status: 'ok' }));
  void app.register((contract, _options, done) => {
    guard(contract, sandbox);
    metaRoutes(contract, sandbox);
    catalogueRoutes(contract, sandbox);
    accountRoutes(contract, sandbox);
    pricingRoutes(contract, sandbox);
    stockRoutes(contract, sandbox);
    orderRoutes(contract, sandbox);
    shippingRoutes(contract, sandbox);
    billingRoutes(contract, sandbox);
    done();
  });
  void app.register((control, _options, done) => {
    controlRoutes(control, sandbox);
    done();
  }, { prefix: '/control' });
  return app;
}
