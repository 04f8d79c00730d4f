import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

/** A state in words on a quiet fill. Colour repeats what the words say. */
export function StateBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <Badge color={tone === 'neutral' ? 'gray' : tone} component="span" style={{ color: tone === 'neutral' ? 'var(--text-2)' : `var(--${tone})` }}>{children}</Badge>;
}
