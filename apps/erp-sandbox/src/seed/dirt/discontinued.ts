import type { ProductRow } from '../world.js';
import { inPlant, type Dirt, type Mess } from './mess.js';

const end = (mess: Mess, product: ProductRow, successor: string | null): void => {
  Object.assign(product, { status: 'discontinued', successor_sku: successor });
  mess.emptyStock(product.sku);
};
/** Earlier generations of an article of the family, oldest first: sold in the same units, so that one can be delivered for the other. */
function generations(mess: Mess, family: string, count: number): { earlier: ProductRow[]; today: ProductRow } {
  const today = mess.random.pick(mess.world.products.filter((product) => product.sku.startsWith(`${family}-`) && product.status === 'active'));
  mess.spare(today.sku);
  return { today, earlier: Array.from({ length: count }, (_, i) => mess.clone(today, `${today.sku}-V${String(i + 1)}`, `${today.name} (version ${String(i + 1)})`)) };
}

export const discontinuedDirt: readonly Dirt[] = [
  {
    kind: 'discontinued', what: 'Discontinued articles without a successor, some with stock left',
    make: (mess) => mess.products(5, inPlant).map((product, i) => {
      const left = mess.world.stock.filter((row) => row.sku === product.sku).map((row) => row.on_hand);
      end(mess, product, null);
      if (i < 2) mess.world.stock.filter((row) => row.sku === product.sku).forEach((row, at) => { row.on_hand = left[at] ?? '0'; });
      return product.sku;
    }),
  },
  {
    kind: 'discontinued-with-successor', what: 'Discontinued articles with a successor that is sold',
    make: (mess) => ['GLM', 'BV', 'CBS'].flatMap((family) => {
      const { earlier, today } = generations(mess, family, 1);
      return earlier.map((product) => {
        end(mess, product, today.sku);
        return product.sku;
      });
    }),
  },
  {
    kind: 'successor-chains', what: 'Two chains: the successor is discontinued too, and its successor is sold',
    make: (mess) => ['NU934', 'WA125'].flatMap((family) => {
      const { earlier, today } = generations(mess, family, 2);
      earlier.forEach((product, i) => { end(mess, product, earlier[i + 1]?.sku ?? today.sku); });
      return [...earlier.map((product) => product.sku), today.sku];
    }),
  },
  {
    kind: 'successor-loop', what: 'One loop: each is the other\'s successor, and neither is sold',
    make: (mess) => {
      const { earlier } = generations(mess, 'OR', 2);
      earlier.forEach((product, i) => { end(mess, product, earlier[(i + 1) % earlier.length]?.sku ?? null); });
      return earlier.map((product) => product.sku);
    },
  },
  {
    kind: 'successor-unknown', what: 'A successor that was never entered',
    make: (mess) => mess.products(1, inPlant).map((product) => {
      end(mess, product, 'NEW-2019-TBD');
      return product.sku;
    }),
  },
];
