import { inPlant, type Dirt } from './mess.js';

const example = (kind: string, what: string, fits: (units: { code: string; numerator: number; denominator: number }[], salesUnit: string) => boolean): Dirt => ({
  kind, what, make: ({ world }) => world.products.filter((product) => fits(product.units, product.sales_unit)).slice(0, 5).map((product) => product.sku),
});

export const productDirt: readonly Dirt[] = [
  {
    kind: 'negative-stock', what: 'Stock booked below zero',
    make: (mess) => mess.products(5, inPlant).map((product, i) => {
      for (const row of mess.world.stock.filter((one) => one.sku === product.sku)) if (row.warehouse === 'HAM' || i === 0) row.on_hand = String(-3 - i * 7);
      return product.sku;
    }),
  },
  {
    kind: 'long-descriptions', what: 'Descriptions of 4,000 characters with HTML, emoji and broken encoding',
    make: (mess) => mess.products(4, inPlant).map((product, i) => {
      product.description = longDescription(product.name, i);
      return product.sku;
    }),
  },
  {
    kind: 'sku-slashes', what: 'SKUs with slashes, a space, a percent sign and a hash',
    make: (mess) => mess.products(4, inPlant).map((product, i) => mess.clone(product, ['007-10/A', 'DIN/933/8', 'A 4/2 %', 'G1/2"#B'][i] ?? '').sku),
  },
  {
    kind: 'sku-leading-zeros', what: 'SKUs that are numbers with zeros before them, and the same without',
    make: (mess) => mess.products(3, inPlant).map((product, i) => mess.clone(product, ['000451', '451', '0451'][i] ?? '').sku),
  },
  {
    kind: 'sku-case-twins', what: 'SKUs that differ by case alone',
    make: (mess) => mess.products(4, inPlant).map((product, i) => mess.clone(product, ['hx-77k', 'HX-77K', 'Ms-12', 'MS-12'][i] ?? '').sku),
  },
  {
    kind: 'without-image', what: 'Articles without an image',
    make: (mess) => mess.products(6, inPlant).map((product) => {
      product.image_ids = [];
      return product.sku;
    }),
  },
  {
    kind: 'without-category', what: 'Articles in no category; some assortments name them one by one',
    make: (mess) => mess.products(5, inPlant).map((product) => {
      product.category_ids = [];
      mess.world.assortments.find((assortment) => assortment.id === 'AS-PLANT')?.skus.push(product.sku);
      return product.sku;
    }),
  },
  example('unit-metres', 'Sold by the metre', (_units, sales) => sales === 'MTR'),
  example('unit-rolls', 'Sold by the roll, priced by the metre', (_units, sales) => sales === 'RO'),
  example('unit-kilograms', 'Sold by the kilogram', (_units, sales) => sales === 'KGM'),
  example('unit-third', 'A sales unit that is a third of the stock unit', (units, sales) => units.some((unit) => unit.code === sales && unit.denominator === 3)),
  example('per-100-in-boxes-of-12', 'Priced per 100 pieces, sold in boxes of 12', (units, sales) => units.some((unit) => unit.code === sales && unit.numerator === 12 && sales === 'BX')),
];

/** What an import of an import leaves behind: UTF-8 read as Latin-1, replacement characters, control characters, markup that runs. */
function longDescription(name: string, i: number): string {
  const parts = [
    `<h2>${name} 🔩🧤</h2><p>Ausf&uuml;hrung f&#252;r den <b>robusten</b> Einsatz &ndash; <i>nicht rostend</i>.</p>`, 'GrÃ¶ÃŸe geprÃ¼ft, Â±0,5Â°C, fÃ¼r AuÃŸenbereich.', 'Vertr\uFFFDglich mit \uFFFD\uFFFD.\u0007',
    '<script>alert("sku")</script><img src=x onerror="alert(1)"><a href="javascript:alert(2)">mehr</a>', '<ul><li>👷‍♀️ EN 388<li>🇪🇺 CE<li>½ &lt; ¾</ul>', '<table><tr><td>kaputt</td>', '\u202Ednammoc\u202C \u200B\u200D zero-width',
  ];
  const characters: string[] = [];
  for (let at = i; characters.length < 4000; at += 1) characters.push(...`${parts[at % parts.length] ?? ''} `);
  // Cut as a column of 4,000 characters would: an emoji is not halved, its sequence is.
  return characters.slice(0, 4000).join('');
}
