import { FreshnessNote, Section, StockCell, useUnitLabel } from '@portico/portal-ui-kit';

import { useCatalogT } from '../messages/catalog-messages';
import { freshOf, stockView } from '../views/views';
import type { ProductView } from './product.documents';
import classes from './product.module.css';

/** Each warehouse with all that is on its way to it, in the unit the stock is counted in. */
export function ProductStock({ product, onCheckNow }: { readonly product: ProductView; readonly onCheckNow: () => Promise<unknown> }) {
  const t = useCatalogT();
  const { stock } = product;
  const unitLabel = useUnitLabel();
  if (stock.display === 'HIDDEN') return null;
  return (
    <Section title={`${t('one.stock')}${stock.unit ? `, ${unitLabel(stock.unit, '0')}` : ''}`} aside={<FreshnessNote fresh={freshOf(stock.freshness)} onCheckNow={onCheckNow} />}>
      {stock.warehouses.length === 0 ? <p className="pt-small pt-muted">{t(stock.freshness.state === 'UNAVAILABLE' ? 'one.stockUnavailable' : 'one.noStock')}</p> : (
        <ul className={classes.stock}>{stock.warehouses.map((each) => <li key={each.warehouse}><span>{each.name}{each.isDefault && <span className="pt-small pt-muted"> {t('one.yourWarehouse')}</span>}</span><StockCell stock={stockView(stock, each)} figure={`${product.name}, ${each.name}`} allInbound /></li>)}</ul>
      )}
    </Section>
  );
}
