import { Args, Query, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import type { AuditEntry as Entry, AuditFilter } from '@portico/platform-audit';
import { BadUserInput, CurrentBuyer, ListCursor, Needs, page, pageSize } from '@portico/platform-graphql-kit';
import { isUuid } from '@portico/platform-persistence';
import { sayAct } from './audit-messages.js';
import { AuditArgs, AuditConnection, type AuditEntry, type AuditEntryFilter } from './audit.type.js';
import { changesOf } from './changes.js';
import { ListAudit } from './list-audit.js';

const cursor = new ListCursor('auditEntries', ['integer']);

@Resolver()
export class AuditResolver {
  constructor(private readonly list: ListAudit) {}

  @Needs('see-audit')
  @Query(() => AuditConnection, { description: 'Newest first.' })
  async auditEntries(@CurrentBuyer() buyer: BuyerContext, @Args() args: AuditArgs): Promise<AuditConnection> {
    const first = pageSize(args);
    const [before = null] = cursor.after(args.after) ?? [];
    const { rows, totalCount } = await this.list.execute(buyer, filterFrom(args.filter ?? {}), { before, limit: first + 1 });
    return { ...page(rows, first, (row) => entryFrom(buyer.locale, row), ({ seq }) => cursor.at([seq])), totalCount };
  }
}

/** @throws BadUserInput */
export function filterFrom({ from, until, personId, actions, object, objectId, text }: AuditEntryFilter): AuditFilter {
  if (personId && !isUuid(personId)) throw new BadUserInput('personId is not an id');
  return {
    ...(from ? { from: new Date(from) } : {}), ...(until ? { until: new Date(until) } : {}), ...(personId ? { personId } : {}), ...(actions?.length ? { actions } : {}),
    ...(object ? { object } : {}), ...(objectId ? { objectId } : {}), ...(text?.trim() ? { text: text.trim() } : {}),
  };
}

export function entryFrom(locale: string, { seq, at, performedByName, performedBy, onBehalfOfName, address, action, object, objectId, label, before, after }: Entry): AuditEntry {
  return {
    id: seq, at: at.toISOString(), performedBy: performedByName, performedById: performedBy, onBehalfOf: onBehalfOfName, address, action, sentence: sayAct(locale, { action, label }),
    object, objectId, label, changes: changesOf(before, after),
  };
}
