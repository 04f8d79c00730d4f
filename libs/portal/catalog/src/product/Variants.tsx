import { Anchor, Button } from '@mantine/core';
import { Section } from '@portico/portal-ui-kit';
import { useState } from 'react';
import { Link } from 'react-router';

import { useCatalogT } from '../messages/catalog-messages';
import { productPath } from '../views/views';
import type { ProductView } from './product.documents';
import classes from './product.module.css';

const shownAtFirst = 18;

/** The others of its kind. What they differ by stands once, in the title. */
export function Variants({ product }: { readonly product: ProductView }) {
  const t = useCatalogT();
  const [isWhole, setWhole] = useState(false);
  const axes = product.variantAxes.map(({ name }) => name).join(', ');
  const own = product.variants.findIndex(({ sku }) => sku === product.sku);
  const isLong = product.variants.length > shownAtFirst;
  // The window lies around the item itself: its neighbours are the likeliest.
  const from = isWhole || !isLong ? 0 : Math.min(Math.max(0, own - shownAtFirst / 2), product.variants.length - shownAtFirst);
  const shown = isWhole || !isLong ? product.variants : product.variants.slice(from, from + shownAtFirst);
  return (
    <Section title={axes ? t('one.variantsBy', { axes }) : t('one.variants')}>
      <ul className={classes.variants}>{shown.map((each) => (
        <li key={each.id} data-own={each.sku === product.sku || undefined}>
          <Anchor component={Link} to={productPath(each.sku)} fz="inherit" aria-current={each.sku === product.sku ? 'page' : undefined}>{each.variantAxes.map(({ value }) => value).join(' · ') || each.name}</Anchor>
          <span className="pt-small pt-muted">{each.sku}</span>
        </li>
      ))}</ul>
      {isLong && <div><Button variant="subtle" onClick={() => setWhole(!isWhole)}>{isWhole ? t('one.less') : t('one.allVariants', { count: product.variants.length })}</Button></div>}
    </Section>
  );
}
