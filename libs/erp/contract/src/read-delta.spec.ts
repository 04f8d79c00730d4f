import { describe, expect, it } from '@jest/globals';
import type { DeltaPage, DeltaRequest } from '@portico/domain';
import { ErpError } from './erp-error.js';
import { readDelta } from './read-delta.js';

const page = (items: readonly string[], nextCursor: string | null = null): DeltaPage<string> => ({ items, nextCursor, watermark: nextCursor === null ? 'w2' : null, rejected: [] });
const all = async (read: (request: DeltaRequest) => Promise<DeltaPage<string>>, watermark: string | null, signal = new AbortController().signal): Promise<string[]> => {
  const items: string[] = [];
  for await (const each of readDelta(read, { watermark, limit: 2 }, { signal })) items.push(...each.items);
  return items;
};

describe('reading a changing list', () => {
  it('goes from page to page with the watermark it began with', async () => {
    const asked: DeltaRequest[] = [];
    const read = (request: DeltaRequest) => { asked.push(request); return Promise.resolve(request.cursor === null ? page(['a', 'b'], 'p2') : page(['c'])); };
    expect(await all(read, 'w1')).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([{ cursor: null, watermark: 'w1', limit: 2 }, { cursor: 'p2', watermark: 'w1', limit: 2 }]);
  });

  it('begins anew when the ERP no longer knows the watermark', async () => {
    const read = ({ watermark }: DeltaRequest) => (watermark === null ? Promise.resolve(page(['everything'])) : Promise.reject(new ErpError('refused', 'unknown watermark')));
    expect(await all(read, 'w1')).toEqual(['everything']);
  });

  it('gives up on a list that is refused from its beginning, and on an outage', async () => {
    await expect(all(() => Promise.reject(new ErpError('refused', 'no')), null)).rejects.toThrow('no');
    await expect(all(() => Promise.reject(new ErpError('timeout', 'slow')), 'w1')).rejects.toThrow('slow');
  });

  it('ends when it is told to', async () => {
    await expect(all(() => Promise.resolve(page([])), null, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop');
  });
});
