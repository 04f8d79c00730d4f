import { Inject, Injectable } from '@nestjs/common';
import { APP_DATABASE, CompanyScope } from '@portico/platform-persistence';
import type { DataSource } from 'typeorm';
import { AttemptLimit, type Refused } from './attempt-limit.js';
import { networkOf } from './network.js';

/** Codes for one person from one network in 15 minutes. */
export const codesPerNetwork = 15;
/** Codes for one person from all networks together that they never signed in from, in an hour. */
export const codesFromElsewhere = 60;

/**
 * Only who knows the password gets as far as guessing codes. From many networks they are stopped together, and that does not
 * touch the person, who comes from a network where they have been before.
 */
@Injectable()
export class CodeLimits {
  private readonly perNetwork: AttemptLimit;
  private readonly elsewhere: AttemptLimit;

  constructor(@Inject(APP_DATABASE) source: DataSource, private readonly scope: CompanyScope) {
    this.perNetwork = new AttemptLimit(source, { name: 'code-network', attempts: codesPerNetwork, windowSeconds: 15 * 60 });
    this.elsewhere = new AttemptLimit(source, { name: 'code-elsewhere', attempts: codesFromElsewhere, windowSeconds: 60 * 60 });
  }

  async refused(personId: string, address: string): Promise<Refused | null> {
    const network = networkOf(address);
    return await this.perNetwork.refused(personId, network) ?? (await this.isKnown(personId, network) ? null : this.elsewhere.refused(personId));
  }

  async forget(personId: string, address: string): Promise<void> {
    await this.perNetwork.forget(personId, networkOf(address));
  }

  private async isKnown(personId: string, network: string): Promise<boolean> {
    const rows = await this.scope.unscoped((manager) => manager.query<{ address: string }[]>('select distinct address from session where person_id = $1 and address is not null', [personId]));
    return rows.some(({ address }) => networkOf(address) === network);
  }
}
