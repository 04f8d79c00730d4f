/** In the description of an account move, which Tryton's people see beside the gateway's own number. */
export interface PaymentMark {
  readonly reference: string;
  /** Counted from 1: a payment of several invoices is one move each. */
  readonly part: number;
  readonly parts: number;
}
const mark = /^Portico (.+) (\d+)\/(\d+) \(.*\)$/s;

export const paymentDescription = ({ reference, part, parts }: PaymentMark, gatewayReference: string): string =>
  `Portico ${reference} ${part}/${parts} (${gatewayReference})`;
export const paymentPattern = (reference: string): string => `Portico ${reference} %`;

export function paymentMarkIn(description: string | null): PaymentMark | null {
  const [, reference, part, parts] = mark.exec(description ?? '') ?? [];
  return reference && part && parts ? { reference, part: Number(part), parts: Number(parts) } : null;
}
