import { type Failure, usePages } from '@portico/portal-graphql-client';
import { useEffect } from 'react';

import type { AuditFilter } from './audit-filter';
import { type AuditAnswer, AuditDocument, type AuditRow } from './audit.documents';

export interface AuditList {
  readonly rows: readonly AuditRow[];
  readonly totalCount: number;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly failure: Failure | null;
  readonly more: () => void;
  readonly refetch: () => Promise<unknown>;
}
const pageSize = 50;
const entriesOf = ({ auditEntries }: { readonly auditEntries: AuditAnswer }): AuditAnswer => auditEntries;

export function useAudit(filter: AuditFilter): AuditList {
  const { data, rows, state, failure, more, refetch } = usePages(AuditDocument, { first: pageSize, filter }, entriesOf);
  return { rows, totalCount: data?.auditEntries.totalCount ?? rows.length, state, failure, more, refetch };
}

export interface OpenEntry {
  readonly entry: AuditRow | null;
  /** It may stand further down: pages are read until it has come. */
  readonly isSought: boolean;
}

/** The entry of a link. Entries are numbered as they happened, newest first, so one that is not here yet is sought no further than its number. */
export function useOpenEntry(id: string | null, { rows, totalCount, state, more }: AuditList): OpenEntry {
  const entry = rows.find((row) => row.id === id) ?? null;
  const last = rows.at(-1);
  const isBelow = id !== null && entry === null && isNumber(id) && last !== undefined && rows.length < totalCount && BigInt(last.id) > BigInt(id);
  useEffect(() => { if (isBelow && state === 'ready') more(); }, [isBelow, state, more, rows.length]);
  return { entry, isSought: isBelow || (entry === null && state === 'loading') };
}

const isNumber = (id: string): boolean => /^\d{1,18}$/.test(id);
