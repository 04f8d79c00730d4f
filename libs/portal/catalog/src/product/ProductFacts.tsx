import { exactQuotient, Section, useFormats, useUnitLabel } from '@portico/portal-ui-kit';

import { useCatalogT } from '../messages/catalog-messages';
import type { ProductView } from './product.documents';
import classes from './product.module.css';

/** What the ERP tells of the item: numbers, packing, then its properties. */
export function ProductFacts({ product }: { readonly product: ProductView }) {
  const t = useCatalogT();
  const facts = useFacts(product);
  return (
    <Section title={t('one.facts')}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
        {product.attributes.map(({ code, name, value, unit }) => <div key={`attribute ${code}`}><dt>{name}</dt><dd>{value}{unit ? ` ${unit}` : ''}</dd></div>)}
      </dl>
    </Section>
  );
}

function useFacts(product: ProductView): readonly (readonly [string, string])[] {
  const t = useCatalogT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const counted = (quantity: string): string => `${formats.quantity(quantity)} ${unitLabel(product.salesUnit, quantity)}`;
  const isMoreThanOne = (quantity: string | null | undefined): quantity is string => quantity !== null && quantity !== undefined && !/^1(\.0+)?$/.test(quantity);
  const inStockUnits = useInStockUnits(product);
  return [
    ...(product.customerPartNumber ? [[t('one.yours'), product.customerPartNumber] as const] : []),
    ...(product.packLabel ? [[t('one.pack'), product.packLabel] as const] : []),
    ...(isMoreThanOne(product.minimum) ? [[t('one.minimum'), counted(product.minimum)] as const] : []),
    ...(isMoreThanOne(product.multiple) ? [[t('one.multiple'), counted(product.multiple)] as const] : []),
    ...(inStockUnits ? [[t('one.units'), inStockUnits] as const] : []),
    ...(product.gtin ? [[t('one.gtin'), product.gtin] as const] : []),
  ];
}

/** "1 box = 100 pc", "1 pc = 3.699 kg", and "1 pc = 1/3 packs" where no decimal is exact. */
function useInStockUnits({ units, salesUnit, stockUnit }: ProductView): string | null {
  const t = useCatalogT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const sales = units.find(({ code }) => code === salesUnit);
  if (!sales || salesUnit === stockUnit) return null;
  const exact = exactQuotient(sales.numerator, sales.denominator);
  if (exact === null) return t('one.unitIsFraction', { unit: unitLabel(salesUnit), numerator: sales.numerator, denominator: sales.denominator, stock: unitLabel(stockUnit) });
  return t('one.unitIs', { unit: unitLabel(salesUnit), quantity: formats.quantity(exact), stock: unitLabel(stockUnit, exact) });
}
