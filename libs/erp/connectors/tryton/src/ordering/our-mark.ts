/** Tryton has no field for a foreign key, so ours stand where people can read them: in a sale's description and a line's note. */
const saleMark = 'Portico ';
const refusedMark = 'Portico refused ';

export const descriptionOf = (reference: string): string => `${saleMark}${reference}`;
/** A sale that Tryton refused and we withdrew; its reference is free for a corrected order. */
export const refusedDescriptionOf = (reference: string): string => `${refusedMark}${reference}`;
export const refusedPattern = `${refusedMark}%`;

export function referenceIn(description: string | null): string | null {
  if (description === null || !description.startsWith(saleMark) || description.startsWith(refusedMark)) return null;
  return description.slice(saleMark.length);
}

export interface LineMark {
  readonly lineId: string;
  readonly sku: string;
  readonly revision: number;
}
const lineMark = /\[Portico line (\S+) of (\S+), revision (\d+)\]\s*$/;

/** After the buyer's own note. */
export function noteOf(mark: LineMark, note: string | null): string {
  const ours = `[Portico line ${encodeURIComponent(mark.lineId)} of ${encodeURIComponent(mark.sku)}, revision ${mark.revision}]`;
  return note ? `${note}\n${ours}` : ours;
}

export function markIn(note: string | null): LineMark | null {
  const [, lineId, sku, revision] = lineMark.exec(note ?? '') ?? [];
  return lineId && sku && revision ? { lineId: decodeURIComponent(lineId), sku: decodeURIComponent(sku), revision: Number(revision) } : null;
}
