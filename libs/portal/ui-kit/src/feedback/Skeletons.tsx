import { Group, Skeleton, Stack } from '@mantine/core';

import classes from './feedback.module.css';

/** Lines of text to come. */
export function TextSkeleton({ lines = 3 }: { readonly lines?: number }) {
  return <Stack gap="xs" aria-hidden="true">{Array.from({ length: lines }, (_, index) => <Skeleton key={index} height={13} width={index === lines - 1 ? '60%' : '100%'} />)}</Stack>;
}

/** A panel to come: a title and rows of name and figure. */
export function PanelSkeleton({ rows = 4 }: { readonly rows?: number }) {
  return (
    <Stack gap="sm" aria-hidden="true">
      <Skeleton height={16} width={120} />
      {Array.from({ length: rows }, (_, index) => <Skeleton key={index} height={14} />)}
    </Stack>
  );
}

/** A page to come: title, facts, rows. Shown by a route while its code loads. */
export function PageSkeleton() {
  return (
    <Stack gap="lg" p="lg" aria-hidden="true">
      <Stack gap="xs"><Skeleton height={24} width={260} maw="100%" /><Skeleton height={13} width={340} maw="100%" /></Stack>
      <div className={classes.facts}>{Array.from({ length: 4 }, (_, index) => <Stack key={index} gap="xs"><Skeleton height={11} width={70} /><Skeleton height={13} /></Stack>)}</div>
      <Stack gap={0}>{Array.from({ length: 6 }, (_, index) => <Group key={index} justify="space-between" wrap="nowrap" h={44} style={{ borderBottom: '1px solid var(--line)' }}><Skeleton height={13} width="40%" /><Skeleton height={13} width={90} /></Group>)}</Stack>
    </Stack>
  );
}
