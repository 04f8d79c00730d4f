import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';

import { useCatalogT } from '../messages/catalog-messages';
import classes from './image.module.css';

/** A picture, or a quiet place for one: missing and broken pictures look the same. */
export function ProductImage({ url, alt, size }: { readonly url: string | null | undefined; readonly alt: string; readonly size: number }) {
  const t = useCatalogT();
  const [failed, setFailed] = useState<string | null>(null);
  const style = { width: size, height: size };
  if (!url || failed === url) return <span className={classes.frame} style={style} role="img" aria-label={t('row.noImage')}><IconPhotoOff size={Math.min(24, size / 2)} stroke={1.3} aria-hidden="true" /></span>;
  return <span className={classes.frame} style={style}><img src={url} alt={alt} width={size - 8} height={size - 8} loading="lazy" onError={() => setFailed(url)} /></span>;
}
