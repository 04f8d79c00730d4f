import { useState } from 'react';

import { useCatalogT } from '../messages/catalog-messages';
import { ProductImage } from '../views/ProductImage';
import type { ProductView } from './product.documents';
import classes from './product.module.css';

export function ProductImages({ product }: { readonly product: ProductView }) {
  const t = useCatalogT();
  const [shown, setShown] = useState(0);
  const url = product.imageUrls[shown] ?? product.imageUrl;
  return (
    <div className={classes.images}>
      <ProductImage url={url} alt={product.name} size={260} />
      {product.imageUrls.length > 1 && <div className={classes.thumbs}>{product.imageUrls.map((each, index) => <button key={each} type="button" aria-pressed={index === shown} aria-label={t('one.imageOf', { number: index + 1, name: product.name })} onClick={() => setShown(index)}><ProductImage url={each} alt="" size={40} /></button>)}</div>}
    </div>
  );
}
