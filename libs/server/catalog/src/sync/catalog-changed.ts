import { Injectable } from '@nestjs/common';
import { notifyInvalidation } from '@portico/platform-cache';
import { SyncScope } from '@portico/platform-persistence';

/** Names everything cached that was counted from a connector's catalogue. */
export const catalogTag = (connector: string): string => `catalog/${encodeURIComponent(connector)}`;

/** Tells every process, when the open transaction commits. */
@Injectable()
export class CatalogChanged {
  constructor(private readonly sync: SyncScope) {}

  tell(connector: string): Promise<void> {
    return this.sync.run((manager) => notifyInvalidation(manager, [catalogTag(connector)]));
  }
}
