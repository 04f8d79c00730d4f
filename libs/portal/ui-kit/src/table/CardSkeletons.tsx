import { Skeleton, Stack } from '@mantine/core';

import classes from './data-table.module.css';

export function CardSkeletons() {
  return Array.from({ length: 5 }, (_, index) => <li key={index} className={classes.card} aria-hidden="true"><Stack gap="xs" w="100%"><Skeleton height={16} width="70%" /><Skeleton height={12} width="45%" /><Skeleton height={32} /></Stack></li>);
}
