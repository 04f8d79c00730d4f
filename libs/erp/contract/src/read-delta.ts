import type { CallOptions, DeltaPage, DeltaRequest } from '@portico/domain';
import { ErpError } from './erp-error.js';

/**
 * The pages of a changing list, one after another. An ERP that no longer knows our watermark (it was restored, or keeps
 * changes for some days only) is read from the beginning.
 * @throws ErpError of the call, or what `call.signal` says once it is aborted
 */
export async function* readDelta<T>(
  read: (request: DeltaRequest, call: CallOptions) => Promise<DeltaPage<T>>, { watermark, limit }: Omit<DeltaRequest, 'cursor'>, call: CallOptions,
): AsyncGenerator<DeltaPage<T>, void, undefined> {
  let from = watermark;
  let cursor: string | null = null;
  for (;;) {
    call.signal?.throwIfAborted();
    let page: DeltaPage<T>;
    try {
      page = await read({ cursor, watermark: from, limit }, call);
    } catch (error) {
      if (!(error instanceof ErpError) || error.kind !== 'refused' || from === null) throw error;
      [from, cursor] = [null, null];
      continue;
    }
    yield page;
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}
