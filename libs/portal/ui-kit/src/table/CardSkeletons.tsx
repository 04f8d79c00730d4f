import { Skeleton, Stack } from '@mantine/core';

import classes from './data-table.module.css';

export function CardSkeletons({ cards = 5 }: { readonly cards?: number }) {
  return Array.from({ length: cards }, (_, index) => <li key={index} className={classes.card} aria-hidden="true"><Stack gap="xs" w="100%"><Skeleton height={16} width="70%" /><Skeleton height={12} width="45%" /><Skeleton height={32} /></Stack></li>);
}
