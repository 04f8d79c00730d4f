import type { PriceAnswer, PriceLine, PriceRequest, PriceSource, CallOptions } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { faultsOf } from '../client/read-wire.js';
import { priceFromWire } from '../mappers/pricing.js';
import { wirePriceAnswer, wirePriceLine, type WirePriceLine } from '../wire/pricing.js';
import { batches } from './batches.js';
import type { PortContext } from './context.js';

const path = '/v1/prices:batch';

/** One call for as many lines as the ERP takes at once. */
export const pricesPort = (context: PortContext): PriceSource => ({
  async prices(request, call) {
    if (request.lines.length === 0) return [];
    const { limits } = await context.meta.get(call);
    const answers = await Promise.all(batches(request.lines, limits.pricesPerBatch).map((lines) => priceBatch(context, { ...request, lines }, call)));
    return answers.flat();
  },
});

async function priceBatch(context: PortContext, { account, shipToExternalId, pricingDate, lines }: PriceRequest, call?: CallOptions): Promise<readonly PriceAnswer[]> {
  const { abilities } = await context.meta.get(call);
  const answer = await context.client.json({
    method: 'POST', path,
    body: {
      customer: account.externalId, shipTo: shipToExternalId, currency: account.currency, pricingDate,
      lines: lines.map(({ sku, unit, quantity }, index) => ({ lineId: String(index), sku, unit, quantity })),
    },
  }, wirePriceAnswer, call);
  if (answer.lines.length !== lines.length) throw new ErpError('malformed', `POST ${path}: ${String(answer.lines.length)} answers to ${String(lines.length)} lines`);
  return lines.map((line, index) => {
    const raw = lineAt(context, line, index, answer.lines[index]);
    return raw ? priceFromWire(line, raw, abilities) : { ...plain(line), kind: 'gap', reason: 'price-on-request' };
  });
}

/** Null where the ERP's answer cannot be read: reported, and as good as no price. */
function lineAt({ report }: PortContext, line: PriceLine, index: number, value: unknown): WirePriceLine | null {
  const result = wirePriceLine.safeParse(value);
  if (result.success && result.data.lineId === String(index)) return result.data;
  report({ object: 'price', externalId: line.sku, reason: result.success ? `is the answer to line ${result.data.lineId}` : faultsOf(result.error) });
  return null;
}

const plain = ({ sku, unit, quantity }: PriceLine): PriceLine => ({ sku, unit, quantity });
