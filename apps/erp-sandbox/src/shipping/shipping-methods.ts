import { D, cents } from '../wire/decimal.js';

export interface Freight { amount: string; certainty: 'exact' | 'estimate' }
/** What a shipment weighs; null where an article has no weight on file. */
export interface Load { weightKg: D; hasUnknownWeights: boolean; goods: D; country: string; currency: string }

export interface ShippingMethod {
  id: string; name: string; carrier: string | null; description: string;
  /** Working days from leaving the warehouse to arriving. */
  transitDays: number;
  trackingUrl: ((number: string) => string) | null;
  freight: (load: Load) => Freight;
}

/** The seller's own table of rates, from EUR. */
const rates: Record<string, string> = { EUR: '1', USD: '1.09', GBP: '0.86', CHF: '0.96' };
export const fromEuro = (amount: D | string, currency: string): string => cents(new D(amount).times(rates[currency] ?? '1'));

const freeFrom = '500';
const parcelKg = '31.5';
const isAbroad = (load: Load): boolean => load.country !== 'DE';
const sure = (load: Load): Freight['certainty'] => (load.hasUnknownWeights ? 'estimate' : 'exact');

export const shippingMethods: readonly ShippingMethod[] = [
  {
    id: 'STD', name: 'Parcel', carrier: 'Hanse Paket', description: 'Two working days. Free from 500 EUR of goods within Germany.', transitDays: 2,
    trackingUrl: (number) => `https://track.hanse-paket.example/${number}`,
    freight: (load) => {
      if (!isAbroad(load) && load.goods.gte(fromEuro(freeFrom, load.currency))) return { amount: '0.00', certainty: 'exact' };
      const parcels = D.max(1, load.weightKg.dividedBy(parcelKg).ceil());
      return { amount: fromEuro(new D('7.90').plus(parcels.minus(1).times('4.90')).plus(isAbroad(load) ? '9.00' : '0'), load.currency), certainty: sure(load) };
    },
  },
  {
    id: 'EXP', name: 'Express', carrier: 'Nordkurier', description: 'Next working day by noon.', transitDays: 1, trackingUrl: (number) => `https://nordkurier.example/sendung/${number}`,
    freight: (load) => ({ amount: fromEuro(new D('24.50').plus(load.weightKg.times('0.45')).times(isAbroad(load) ? '1.6' : '1'), load.currency), certainty: sure(load) }),
  },
  {
    id: 'FRT', name: 'Forwarder', carrier: 'Elbe Spedition', description: 'On pallets, with tail lift on request; toll is charged as it falls due.', transitDays: 3,
    trackingUrl: (number) => `https://elbe-spedition.example/auftrag?nr=${number}`,
    freight: (load) => ({ amount: fromEuro(new D('65.00').plus(load.weightKg.times(isAbroad(load) ? '0.31' : '0.18')), load.currency), certainty: 'estimate' }),
  },
  { id: 'PUP', name: 'Collected', carrier: null, description: 'Collected at the warehouse.', transitDays: 0, trackingUrl: null, freight: () => ({ amount: '0.00', certainty: 'exact' }) },
];

export const shippingMethod = (id: string): ShippingMethod | null => shippingMethods.find((method) => method.id === id) ?? null;

/** What an order that names none goes by. */
export const usualMethod = (weightKg: D): string => (weightKg.gt(200) ? 'FRT' : 'STD');
