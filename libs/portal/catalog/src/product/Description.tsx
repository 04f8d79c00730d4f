import { Button } from '@mantine/core';
import { Section } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useCatalogT } from '../messages/catalog-messages';
import classes from './product.module.css';

const longFromCharacters = 900;

/** The ERP's words as plain text. Pages of them are cut short until they are asked for. */
export function Description({ text }: { readonly text: string }) {
  const t = useCatalogT();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > longFromCharacters;
  return (
    <Section title={t('one.description')}>
      <p className={classes.description} data-cut={(isLong && !isWhole) || undefined}>{text}</p>
      {isLong && <div><Button variant="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{t(isWhole ? 'one.less' : 'one.whole')}</Button></div>}
    </Section>
  );
}
