import { Dec, Money, type CurrencyCode, type PostedPayment } from '@portico/domain';
import { z } from 'zod';
import type { Rpc } from '../client/tryton.client.js';
import { wireDecimal } from '../client/values.js';
import { paymentMarkIn, paymentPattern, type PaymentMark } from './payment-mark.js';

const moveFields = ['description', 'number', 'origin', 'lines.credit', 'lines.amount_second_currency', 'lines.second_currency.code', 'lines.account.type.receivable'] as const;
const wireMove = z.object({
  id: z.number().int(),
  description: z.string().nullable(),
  number: z.string().nullable(),
  origin: z.string().nullable(),
  'lines.': z.array(z.object({
    credit: wireDecimal,
    amount_second_currency: wireDecimal.nullable(),
    'second_currency.': z.object({ code: z.string() }).nullable(),
    'account.': z.object({ 'type.': z.object({ receivable: z.boolean().nullable() }).nullable() }),
  })),
});
type WireMove = z.infer<typeof wireMove>;

export interface OurMove {
  readonly mark: PaymentMark;
  readonly move: WireMove;
}

/** Moves under our reference, oldest first. `_` and `%` of a reference are wildcards to Tryton, so the mark decides. */
export async function findMoves(rpc: Rpc, reference: string): Promise<readonly OurMove[]> {
  const moves = await rpc.call('model.account.move.search_read', [[['description', 'like', paymentPattern(reference)]], 0, null, [['id', 'ASC']], [...moveFields]], z.array(wireMove));
  return moves.flatMap((move) => {
    const mark = paymentMarkIn(move.description);
    return mark?.reference === reference ? [{ mark, move }] : [];
  });
}

export const missingParts = (moves: readonly OurMove[], parts: number): number[] =>
  Array.from({ length: parts }, (_, index) => index + 1).filter((part) => !moves.some(({ mark }) => mark.part === part));

export function postedPayment(moves: readonly OurMove[], companyCurrency: CurrencyCode): PostedPayment {
  const currency = moves[0]?.move['lines.'][0]?.['second_currency.']?.code ?? companyCurrency;
  const applied = moves.flatMap(({ move }) => move['lines.']).filter((line) => line['account.']['type.']?.receivable).reduce(
    (sum, line) => sum.plus(line.amount_second_currency === null ? line.credit : new Dec(line.amount_second_currency).abs()), new Dec(0));
  return {
    externalId: moves.map(({ move }) => move.id).join('+'),
    number: moves.flatMap(({ move }) => move.number ?? []).join(', ') || null,
    applied: Money.from(applied, currency).toValue(),
    unapplied: Money.zero(currency).toValue(),
  };
}
