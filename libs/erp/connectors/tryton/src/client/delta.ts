import type { DeltaPage, DeltaRequest, Instant, RejectedRecord } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import type { TrytonContext } from './session.js';
import type { Rpc } from './tryton.client.js';
import { dateTimeValue, type Json } from './values.js';

/** A record that cannot become ours, with the reason for the operator. */
export class UnreadableRecord extends Error {}

export interface DeltaPlan<Row, Item> {
  readonly model: string;
  readonly domain: readonly Json[];
  /** Paths of records whose change is a change of ours: "" is the record, "template." its template. */
  readonly stampedBy: readonly string[];
  readonly fields: readonly string[];
  readonly row: z.ZodType<Row>;
  readonly context?: TrytonContext;
  /** @throws UnreadableRecord */
  readonly map: (row: Row) => Item | Promise<Item>;
}

/** Stamps are taken inside a transaction, before its commit: what was written before we read may appear after. */
const overlapMs = 120_000;

const wireId = z.object({ id: z.number().int() });
const wireCursor = z.object({ after: z.number().int(), began: z.iso.datetime() });

/**
 * A page by key: offset paging over a changing table skips rows. The next run begins where this one began, less an overlap.
 * `write_date` is null until the first change, so both stamps are asked.
 */
export async function readDelta<Row, Item>(rpc: Rpc, plan: DeltaPlan<Row, Item>, request: DeltaRequest): Promise<DeltaPage<Item>> {
  await rpc.session(); // Tryton's clock is known from here on
  const { after, began } = request.cursor === null ? { after: 0, began: rpc.serverNow().toISOString() } : cursorOf(request.cursor);
  const domain = [...plan.domain, ['id', '>', after], ...(request.watermark === null ? [] : [changedSince(plan.stampedBy, instantOf(request.watermark))])];
  const rows = await rpc.call(`model.${plan.model}.search_read`, [domain, 0, request.limit + 1, [['id', 'ASC']], plan.fields], z.array(z.unknown()), plan.context);
  const page = rows.slice(0, request.limit);
  const isLast = rows.length <= request.limit;
  const lastId = wireId.safeParse(page.at(-1)).data?.id ?? after;
  return {
    ...(await read(page, plan)),
    nextCursor: isLast ? null : JSON.stringify({ after: lastId, began }),
    watermark: isLast ? new Date(Date.parse(began) - overlapMs).toISOString() : null,
  };
}

export const changedSince = (paths: readonly string[], since: Instant): Json => {
  const at = dateTimeValue(since);
  return ['OR', ...paths.map((path): Json => ['OR', [`${path}write_date`, '>=', at], [[`${path}write_date`, '=', null], [`${path}create_date`, '>=', at]]])];
};

async function read<Row, Item>(rows: readonly unknown[], plan: DeltaPlan<Row, Item>): Promise<{ readonly items: Item[]; readonly rejected: RejectedRecord[] }> {
  const items: Item[] = [];
  const rejected: RejectedRecord[] = [];
  for (const raw of rows) {
    const externalId = String(wireId.safeParse(raw).data?.id ?? 'unknown');
    const row = plan.row.safeParse(raw);
    if (!row.success) {
      rejected.push({ externalId, reason: z.prettifyError(row.error).slice(0, 500) });
      continue;
    }
    try {
      items.push(await plan.map(row.data));
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      rejected.push({ externalId, reason: error.message });
    }
  }
  return { items, rejected };
}

function cursorOf(text: string): z.infer<typeof wireCursor> {
  try {
    return wireCursor.parse(JSON.parse(text));
  } catch (cause) {
    throw new ErpError('refused', 'This cursor is not one of ours', { cause });
  }
}

function instantOf(watermark: string): Instant {
  if (Number.isNaN(Date.parse(watermark))) throw new ErpError('refused', 'This watermark is not one of ours');
  return watermark;
}
