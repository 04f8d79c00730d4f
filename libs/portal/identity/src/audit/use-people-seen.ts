import { useState } from 'react';

import type { AuditRow } from './audit.documents';

/** Whoever did something among the entries shown so far, by id: choosing one of them does not make the others go. */
export function usePeopleSeen(rows: readonly AuditRow[]): ReadonlyMap<string, string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const fresh = rows.flatMap(({ performedById, performedBy }) => (performedById === null || performedById === undefined || seen.has(performedById) ? [] : [[performedById, performedBy] as const]));
  if (fresh.length === 0) return seen;
  const all = new Map([...seen, ...fresh]);
  setSeen(all);
  return all;
}
