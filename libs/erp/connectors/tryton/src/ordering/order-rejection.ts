import type { OrderLineRequest, OrderRejection, RejectionReason } from '@portico/domain';

/** The text is the only discriminator Tryton gives; we write with English as the language, whatever the user's is. "forcast" is its spelling. */
const reasonTexts: readonly (readonly [RegExp, RejectionReason])[] = [
  [/for(e)?cast quantity .* lower than its quantity/is, 'shortage'],
  [/reached their credit limit/i, 'credit-limit'],
  [/\bdunning\b/i, 'customer-blocked'],
  [/field "Shipment Address"/i, 'unknown-ship-to'],
  [/field "Carrier"|carrier .* (is )?not (valid|available)|invalid carrier/is, 'shipping-method'],
  [/field "Product"/i, 'discontinued'],
  [/field "Unit"/i, 'unit'],
  [/field "Quantity"|number of digits/i, 'quantity'],
];

export function rejectionFrom(message: string, lines: readonly OrderLineRequest[]): OrderRejection {
  const reason = reasonTexts.find(([text]) => text.test(message))?.[1] ?? 'other';
  // A line is named as "24ct100 [SCR-1000] Wood screw @ SO-00038".
  const named = lines.filter((line) => message.includes(`[${line.sku}]`));
  return { reason, lineId: named.length === 1 ? (named[0]?.lineId ?? null) : null, erpMessage: message };
}
