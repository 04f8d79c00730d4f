import type { VariablesOf } from '@portico/portal-graphql-client';
import type { PeriodEnds } from '@portico/portal-ui-kit';

import type { AuditDocument } from './audit.documents';
import { actionsOfKinds, type AuditKind } from './kinds';

export interface AuditWish {
  readonly text: string | null;
  readonly personId: string | null;
  readonly kinds: readonly AuditKind[];
  readonly period: PeriodEnds;
}
export type AuditFilter = NonNullable<VariablesOf<typeof AuditDocument>['filter']>;

export const filterOf = ({ text, personId, kinds, period: { from, until } }: AuditWish): AuditFilter => ({ text, personId, actions: kinds.length > 0 ? actionsOfKinds(kinds) : null, from, until });

/** The same entries as a file. */
export function exportPath({ text, personId, actions, from, until }: AuditFilter): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ text, personId, from, until })) if (typeof value === 'string') asked.set(name, value);
  for (const action of actions ?? []) asked.append('actions', action);
  return `/files/audit${asked.size === 0 ? '' : `?${asked.toString()}`}`;
}
