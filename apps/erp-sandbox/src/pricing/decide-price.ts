import type { AgreementItemRow, AgreementRow, ListPriceRow } from '../seed/world.js';
import { D } from '../wire/decimal.js';

export type ListPrice = Pick<ListPriceRow, 'amount' | 'price_quantity' | 'no_charge'>;
export type OfferItem = Pick<AgreementItemRow, 'from_quantity' | 'amount' | 'price_quantity' | 'no_charge'>;
/** An agreement and what it says about one SKU, ascending by quantity. */
export interface Offer { agreement: Pick<AgreementRow, 'id' | 'kind' | 'name' | 'valid_from' | 'valid_to'>; items: readonly OfferItem[] }

export interface PriceDecision {
  amount: string;
  priceQuantity: number;
  noCharge: boolean;
  listAmount: string | null;
  breaks: { fromQuantity: string; netUnitPrice: string }[];
  source: { kind: 'list' | AgreementRow['kind']; id: string | null; name: string; validFrom: string | null; validTo: string | null; explanation: string[] };
}

interface Candidate { item: OfferItem; offer: Offer | null }

const perOne = (item: OfferItem | ListPrice): D => new D(item.amount).dividedBy(item.price_quantity);
const isValid = ({ agreement }: Offer, date: string): boolean =>
  (agreement.valid_from === null || agreement.valid_from <= date) && (agreement.valid_to === null || date <= agreement.valid_to);
const reached = (offer: Offer, quantity: D): OfferItem | undefined => offer.items.filter((item) => quantity.gte(item.from_quantity)).at(-1);
const latestFirst = (a: Offer, b: Offer): number =>
  (b.agreement.valid_from ?? '').localeCompare(a.agreement.valid_from ?? '') || b.agreement.id.localeCompare(a.agreement.id);

/**
 * This seller's rule. A contract with the customer wins, even when list is lower; of several the one that began last. Otherwise the lowest
 * of price list, promotion and list. Null where nothing prices the quantity.
 * @param quantity in the sales unit, which is also the unit of the breaks
 */
export function decidePrice(list: ListPrice | null, offers: readonly Offer[], quantity: D, date: string): PriceDecision | null {
  const valid = offers.filter((offer) => isValid(offer, date));
  const contracts = valid.filter(({ agreement }) => agreement.kind === 'contract').sort(latestFirst);
  const contract = candidatesOf(contracts, quantity)[0];
  if (contract) return decision(contract, list, [...contractSteps(contract, contracts, list), ...breakStep(contract)]);
  const others = [...candidatesOf(valid.filter(({ agreement }) => agreement.kind !== 'contract').sort(latestFirst), quantity),
    ...(list ? [{ item: { from_quantity: '0', ...list }, offer: null }] : [])];
  const lowest = others.reduce<Candidate | null>((best, one) => (best && perOne(best.item).lte(perOne(one.item)) ? best : one), null);
  return lowest && decision(lowest, list, [...lowestSteps(lowest, others), ...breakStep(lowest)]);
}

function candidatesOf(offers: readonly Offer[], quantity: D): Candidate[] {
  return offers.flatMap((offer) => { const item = reached(offer, quantity); return item ? [{ item, offer }] : []; });
}

function decision({ item, offer }: Candidate, list: ListPrice | null, explanation: string[]): PriceDecision {
  const sameQuantity = list && perOne(list).times(item.price_quantity);
  const items = offer?.items ?? [];
  return {
    amount: item.amount, priceQuantity: item.price_quantity, noCharge: item.no_charge,
    listAmount: list && (list.price_quantity === item.price_quantity ? list.amount : (sameQuantity?.toDecimalPlaces(6).toFixed() ?? null)),
    breaks: items.length > 1 ? items.map(({ from_quantity, amount }) => ({ fromQuantity: new D(from_quantity).toFixed(), netUnitPrice: amount })) : [],
    source: {
      kind: offer?.agreement.kind ?? 'list', id: offer?.agreement.id ?? null, name: offer?.agreement.name ?? 'List price',
      validFrom: offer?.agreement.valid_from ?? null, validTo: offer?.agreement.valid_to ?? null, explanation,
    },
  };
}

function contractSteps({ item, offer }: Candidate, contracts: readonly Offer[], list: ListPrice | null): string[] {
  const aboveList = list && perOne(item).gt(perOne(list)) ? ['The agreed price is above list and holds all the same.'] : [];
  const overlap = contracts.length > 1 ? [`${String(contracts.length)} agreements overlap; the one that began last counts.`] : [];
  return [`Agreement ${offer?.agreement.id ?? ''} with the customer comes before all other prices.`, ...overlap, ...aboveList];
}

function lowestSteps(lowest: Candidate, others: readonly Candidate[]): string[] {
  if (others.length === 1) return [lowest.offer ? `Only ${lowest.offer.agreement.id} prices this quantity.` : 'No agreement; list price.'];
  return [`The lowest of ${others.map(({ offer, item }) => `${offer?.agreement.id ?? 'list'} ${item.amount}`).join(', ')}.`];
}

const breakStep = ({ item, offer }: Candidate): string[] =>
  (offer && offer.items.length > 1 ? [`Break from ${new D(item.from_quantity).toFixed()}.`] : []);
