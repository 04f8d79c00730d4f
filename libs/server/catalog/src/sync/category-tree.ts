import type { ErpCategory, RejectedRecord } from '@portico/domain';
import { plainLine } from '../text/plain-text.js';
import { storable } from '../text/storable.js';

export interface PlacedCategory {
  readonly externalId: string;
  readonly name: string;
  readonly parent: string | null;
  readonly position: number;
  /** External ids from the root down, its own last. */
  readonly path: readonly string[];
}

/** A tree whatever the ERP sent: a parent that is missing, or that leads in a circle, makes a root, and is named. */
export function categoryTree(categories: readonly ErpCategory[]): { readonly tree: readonly PlacedCategory[]; readonly problems: readonly RejectedRecord[] } {
  const byId = new Map(categories.map((category) => [category.externalId, storable(category)]));
  const problems: RejectedRecord[] = [];
  const parents = new Map<string, string | null>();
  for (const { externalId, parentExternalId } of byId.values()) {
    const reason = parentExternalId === null ? null : !byId.has(parentExternalId) ? `its parent ${parentExternalId} is not there` : leadsBack(externalId, byId) ? 'its parents lead in a circle' : null;
    if (reason !== null) problems.push({ externalId, reason: `Shown at the top: ${reason}` });
    parents.set(externalId, reason === null ? parentExternalId : null);
  }
  const tree = [...byId.values()].map(({ externalId, name, position }) => {
    const path: string[] = [];
    for (let at: string | null = externalId; at !== null; at = parents.get(at) ?? null) path.unshift(at);
    return { externalId, name: plainLine(name) || externalId, parent: parents.get(externalId) ?? null, position, path };
  });
  return { tree, problems };
}

function leadsBack(from: string, byId: ReadonlyMap<string, ErpCategory>): boolean {
  const met = new Set<string>();
  for (let at = byId.get(from)?.parentExternalId ?? null; at !== null; at = byId.get(at)?.parentExternalId ?? null) {
    if (at === from) return true;
    if (met.has(at)) return false; // a circle further up, cut there
    met.add(at);
  }
  return false;
}
