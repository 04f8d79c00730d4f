import type { ReportProblem } from '@portico/erp-contract';
import type { ErpClient } from '../client/erp-client.js';
import type { MetaSource } from '../client/meta.js';
import type { Records } from '../client/lists.js';

/** What every port of this connector works with. */
export interface PortContext {
  readonly client: ErpClient;
  readonly meta: MetaSource;
  readonly report: ReportProblem;
}

/** For lists whose port has no place for rejected records: they are reported, and left out. */
export function reported<T>({ report }: PortContext, object: string, records: Records<T>): readonly T[] {
  for (const { externalId, reason } of records.rejected) report({ object, externalId, reason });
  return records.items;
}
