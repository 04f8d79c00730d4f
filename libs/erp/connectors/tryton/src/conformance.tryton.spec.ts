import { describeConnector, openFaultProxy, type ProxiedCall } from '@portico/erp-contract/testing';
import { z } from 'zod';
import { learnFacts, mainWarehouse } from './testing/wholesale-facts.js';
import { TrytonDesk, trytonUnderTest } from './testing/tryton-desk.js';
import { openTryton } from './tryton.connector.js';

const stepNames: Readonly<Record<string, string>> = { 'model.sale.sale.create': 'create', 'model.sale.sale.quote': 'quote', 'model.sale.sale.confirm': 'confirm' };
const wireCall = z.object({ method: z.string(), params: z.array(z.unknown()) });

function stepOf({ body }: ProxiedCall): string | null {
  const { method, params } = wireCall.parse(JSON.parse(body.toString()));
  return method === 'wizard.account.invoice.pay.execute' && params[2] === 'choice' ? 'pay' : (stepNames[method] ?? null);
}

describeConnector({
  name: 'tryton',
  orderSteps: ['create', 'quote', 'confirm'],
  paymentSteps: ['pay'],
  timeoutMs: 60_000,
  open: async () => {
    const at = trytonUnderTest();
    const proxy = await openFaultProxy({ target: at.url, stepOf });
    const desk = await TrytonDesk.open(at);
    const admin = await TrytonDesk.asAdmin(at);
    const { facts, restore } = await learnFacts(desk);
    const another = () => openTryton({ ...at, url: proxy.url, warehouses: [mainWarehouse] });
    return {
      connector: another(), another, facts,
      levers: {
        calls: () => proxy.calls(),
        misbehave: (how) => proxy.misbehave(how),
        restore: () => proxy.restore(),
        loseReplyOf: (step) => proxy.loseReplyOf(step),
        hold: (step) => proxy.hold(step),
        countOrders: (reference) => desk.count('sale.sale', [['description', 'like', `%${reference}`], ['state', '!=', 'cancelled']]),
        countPayments: (reference) => desk.count('account.move', [['description', 'like', `%${reference} %`]]),
        touchProduct: async (externalId) => { await admin.call('model.product.product.write', [[Number(externalId)], { description: `Touched at ${new Date().toISOString()}` }]); },
      },
      close: async () => {
        await restore();
        await proxy.close();
      },
    };
  },
});
