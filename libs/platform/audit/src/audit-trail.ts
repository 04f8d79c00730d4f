import { Injectable } from '@nestjs/common';
import { currentManager } from '@portico/platform-persistence';

/** Who acts; a BuyerContext is one. */
export interface Actor {
  readonly companyId: string;
  /** Null: the system itself. */
  readonly personId: string | null;
  readonly personName: string;
  readonly sessionId: string | null;
  /** Of the network, as the trusted proxy says. */
  readonly address: string | null;
  /** Whom somebody else acts for. */
  readonly onBehalfOf?: { readonly personId: string; readonly personName: string };
}
export interface Act {
  /** What was done, in the past: "role.changed", "invoice-document.opened". */
  readonly action: string;
  /** The kind of object, and which. */
  readonly object: string;
  readonly objectId: string | null;
  /** What people call it; kept as it was then. */
  readonly label?: string | null;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
}

@Injectable()
export class AuditTrail {
  /** In the open scope that writes for the actor's company: the entry stands when the change does. @throws NoScopeOpen */
  async record(actor: Actor, { action, object, objectId, label = null, before = null, after = null }: Act): Promise<void> {
    await currentManager().query(
      `insert into audit_entry (company_id, performed_by, performed_by_name, on_behalf_of, on_behalf_of_name, session_id, address, action, object, object_id, label, before, after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [actor.companyId, actor.personId, actor.personName, actor.onBehalfOf?.personId ?? null, actor.onBehalfOf?.personName ?? null, actor.sessionId, actor.address,
        action, object, objectId, label, json(before), json(after)]);
  }
}

const json = (value: Act['before']): string | null => (value ? JSON.stringify(value) : null);
