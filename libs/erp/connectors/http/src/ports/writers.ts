import type { OrderWriter, PaymentWriter } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { paymentFromWire } from '../mappers/money.js';
import { orderFromWire } from '../mappers/orders.js';
import { orderRejections, paymentRejections } from '../mappers/rejections.js';
import { wirePayment, type WirePayment } from '../wire/money.js';
import { wireOrder, type WireOrder } from '../wire/orders.js';
import type { PortContext } from './context.js';
import { newOrder, newPayment } from './new-order.js';
import { orderRules } from './orders.js';
import { httpWriter } from './writer.js';

export const orderWriterPort = (context: PortContext): OrderWriter => httpWriter(context, {
  path: '/v1/orders', schema: wireOrder, body: newOrder, reasons: orderRejections,
  mapper: async (call) => {
    const rules = await orderRules(context, call);
    return (raw: WireOrder) => orderFromWire(raw, rules);
  },
});

export function paymentWriterPort(context: PortContext): PaymentWriter {
  const writer: PaymentWriter = httpWriter(context, {
    path: '/v1/payments', schema: wirePayment, body: newPayment, reasons: paymentRejections, mapper: () => Promise.resolve((raw: WirePayment) => paymentFromWire(raw)),
  });
  const unlessMissing = (): void => {
    if (context.meta.current?.abilities.payments === false) throw new ErpError('not-supported', 'This ERP takes no payments');
  };
  return {
    submit: async (key, posting, call) => { unlessMissing(); return writer.submit(key, posting, call); },
    lookUp: async (reference, call) => { unlessMissing(); return writer.lookUp(reference, call); },
  };
}
