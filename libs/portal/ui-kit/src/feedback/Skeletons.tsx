import { Skeleton, Stack } from '@mantine/core';

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

/** A page to come: title, then a block. Shown by a route while its code loads. */
export function PageSkeleton() {
  return <Stack gap="lg" p="lg" aria-hidden="true"><Skeleton height={24} width={220} /><Skeleton height={28} width={420} maw="100%" /><Skeleton height={320} /></Stack>;
}
