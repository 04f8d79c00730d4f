import { Skeleton, Stack } from '@mantine/core';

import classes from './data-table.module.css';

export function CardSkeletons({ cards = 5, height }: { readonly cards?: number; readonly height: number }) {
  return Array.from({ length: cards }, (_, index) => <li key={index} className={classes.card} style={{ height }} aria-hidden="true"><Stack gap="xs" w="100%"><Skeleton height={16} width="70%" /><Skeleton height={12} width="45%" />{height > 80 && <Skeleton flex={1} />}</Stack></li>);
}
