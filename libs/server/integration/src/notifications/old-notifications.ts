import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';

/** A notification is refused for its age long before its id is forgotten, so it cannot be played again. */
const keptDays = 7;

@Injectable()
export class OldNotifications {
  constructor(private readonly sync: SyncScope) {}

  async forget(): Promise<void> {
    await this.sync.run((manager) => manager.query('delete from erp_notification where received_at < now() - make_interval(days => $1)', [keptDays]));
  }
}
