import { Checkbox, Skeleton, Stack, UnstyledButton } from '@mantine/core';
import { useFormats } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useCatalogT } from '../messages/catalog-messages';
import type { ProductsAnswer } from '../views/catalog.documents';
import classes from './shop.module.css';

const shownValues = 6;

export interface FacetsProps {
  readonly answer: ProductsAnswer | undefined;
  /** Nothing comes any more. */
  readonly isFailed: boolean;
  readonly categoryId: string | null;
  /** "material=A2". */
  readonly chosen: readonly string[];
  readonly onCategory: (id: string | null) => void;
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Where one is in the tree, and what the results have in common. */
export function Facets({ answer, isFailed, categoryId, chosen, onCategory, onChosen }: FacetsProps) {
  const t = useCatalogT();
  if (!answer) return isFailed ? null : <Stack gap="sm" aria-hidden="true">{Array.from({ length: 14 }, (_, index) => <Skeleton key={index} height={14} width={`${String(60 + (index * 17) % 40)}%`} />)}</Stack>;
  return (
    <div className={classes.facets}>
      <Categories answer={answer} categoryId={categoryId} onCategory={onCategory} />
      {answer?.facets.map((facet) => (
        <Facet key={facet.code} name={facet.name} values={facet.values} isChosen={(value) => chosen.includes(`${facet.code}=${value}`)}
          onToggle={(value) => { const entry = `${facet.code}=${value}`; onChosen(chosen.includes(entry) ? chosen.filter((each) => each !== entry) : [...chosen, entry]); }} more={(count) => t('shop.more', { count })} fewer={t('shop.fewer')} />
      ))}
    </div>
  );
}

function Categories({ answer, categoryId, onCategory }: Pick<FacetsProps, 'answer' | 'categoryId' | 'onCategory'>) {
  const t = useCatalogT();
  const formats = useFormats();
  const all = answer?.categories ?? [];
  const current = all.find(({ id }) => id === categoryId);
  const children = all.filter(({ parentId, productCount }) => (parentId ?? null) === (current?.id ?? null) && productCount > 0);
  const above: typeof all[number][] = [];
  for (let up = current; up; up = all.find(({ id }) => id === up?.parentId)) above.unshift(up);
  if (!current && children.length === 0) return null;
  return (
    <section aria-label={t('shop.category')}>
      <h2 className={classes.facetName}>{t('shop.category')}</h2>
      {current && <UnstyledButton className={classes.category} onClick={() => onCategory(null)}>‹ {t('shop.allCategories')}</UnstyledButton>}
      {above.map((each) => <UnstyledButton key={each.id} className={classes.category} data-current={each.id === categoryId || undefined} onClick={() => onCategory(each.id)}>{each.name}<span>{formats.count(each.productCount)}</span></UnstyledButton>)}
      {children.map((each) => <UnstyledButton key={each.id} className={classes.category} data-child={current ? true : undefined} onClick={() => onCategory(each.id)}>{each.name}<span>{formats.count(each.productCount)}</span></UnstyledButton>)}
    </section>
  );
}

interface FacetProps {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly isChosen: (value: string) => boolean;
  readonly onToggle: (value: string) => void;
  readonly more: (count: number) => string;
  readonly fewer: string;
}

function Facet({ name, values, isChosen, onToggle, more, fewer }: FacetProps) {
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? values : values.filter(({ value }, index) => index < shownValues || isChosen(value));
  return (
    <section aria-label={name}>
      <h2 className={classes.facetName}>{name}</h2>
      {shown.map(({ value, count }) => (
        <div key={value} className={classes.value}><Checkbox size="xs" checked={isChosen(value)} onChange={() => onToggle(value)} label={value} /><span>{formats.count(count)}</span></div>
      ))}
      {values.length > shownValues && <UnstyledButton className={classes.more} onClick={() => setWhole(!isWhole)}>{isWhole ? fewer : more(values.length - shown.length)}</UnstyledButton>}
    </section>
  );
}
