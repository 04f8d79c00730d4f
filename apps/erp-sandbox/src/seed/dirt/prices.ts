import { addDays } from '../../clock/days.js';
import { D } from '../../wire/decimal.js';
import { inPlant, type Dirt, type Mess } from './mess.js';

const setList = (mess: Mess, sku: string, change: { amount: string; no_charge?: boolean }): void => {
  for (const price of mess.world.listPrices.filter((one) => one.sku === sku)) Object.assign(price, change);
};

export const priceDirt: readonly Dirt[] = [
  {
    kind: 'zero-prices', what: 'Articles priced at zero that nobody marked as free of charge',
    make: (mess) => mess.products(4, inPlant).map((product) => {
      mess.dropAgreements(product.sku);
      setList(mess, product.sku, { amount: '0.00' });
      return product.sku;
    }),
  },
  {
    kind: 'no-charge', what: 'Articles at zero that are meant to be free of charge',
    make: (mess) => mess.products(2, inPlant).map((product, i) => {
      const sample = mess.clone(product, `SAMPLE-${String(i + 1)}`, `Sample: ${product.name}`);
      setList(mess, sample.sku, { amount: '0.00', no_charge: true });
      return sample.sku;
    }),
  },
  {
    kind: 'missing-prices', what: 'Articles without any price: sold on request',
    make: (mess) => mess.products(4, inPlant).map((product) => {
      mess.dropPrices(product.sku);
      return product.sku;
    }),
  },
  {
    kind: 'overlapping-agreements', what: 'Two agreements of one customer that price the same articles on the same days',
    make: (mess) => {
      const ids = ['RA-2026-118'];
      mess.world.agreements.push({ id: 'RA-2026-118-N1', kind: 'contract', name: 'Addendum to RA-2026-118', customer: '10482', price_group: null, currency: 'EUR', valid_from: addDays(mess.world.today, -40), valid_to: addDays(mess.world.today, 90) });
      const skus = [...new Set(mess.world.agreementItems.filter((item) => item.agreement_id === 'RA-2026-118').map((item) => item.sku))].slice(0, 6);
      for (const sku of skus) {
        const [item] = mess.world.agreementItems.filter((one) => one.sku === sku && one.agreement_id === 'RA-2026-118');
        if (item) mess.world.agreementItems.push({ ...item, agreement_id: 'RA-2026-118-N1', from_quantity: '0', amount: new D(item.amount).times('0.97').toFixed(decimalsOf(item.amount)) });
      }
      return [...ids, 'RA-2026-118-N1'];
    },
  },
  {
    kind: 'contract-above-list', what: 'Agreed prices above list, which hold all the same',
    make: (mess) => {
      const list = new Map(mess.world.listPrices.filter((price) => price.currency === 'EUR').map((price) => [price.sku, price]));
      return [...new Set(mess.world.agreementItems.filter((item) => {
        const price = list.get(item.sku);
        return item.agreement_id === 'RA-2026-118' && item.from_quantity === '0' && price && new D(item.amount).dividedBy(item.price_quantity).gt(new D(price.amount).dividedBy(price.price_quantity));
      }).map((item) => item.sku))];
    },
  },
  {
    kind: 'price-decimals', what: 'List prices with no to six decimals, one article each',
    make: (mess) => mess.products(7, inPlant).map((product, decimals) => {
      mess.dropAgreements(product.sku);
      setList(mess, product.sku, { amount: (12.345678).toFixed(decimals) });
      return product.sku;
    }),
  },
  {
    kind: 'price-quantities', what: 'Prices per 1, per 100 and per 1,000',
    make: (mess) => [1, 100, 1000].flatMap((quantity) => mess.world.listPrices.find((price) => price.currency === 'EUR' && price.price_quantity === quantity)?.sku ?? []),
  },
];

const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;
