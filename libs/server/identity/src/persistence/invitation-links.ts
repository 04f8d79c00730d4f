import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';

@Injectable()
export class InvitationLinks {
  constructor(private readonly scope: CompanyScope) {}

  /** Links that have run out. */
  async forgetOld(): Promise<void> {
    await this.scope.unscoped((manager) => manager.query('delete from invitation_token where expires_at < now()'));
  }
}
