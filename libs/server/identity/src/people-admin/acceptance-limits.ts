import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { APP_DATABASE } from '@portico/platform-persistence';
import { AddressLimit } from '../rate-limit/address-limit.js';
import type { Admission } from '../rate-limit/sign-in-limits.js';

/** Attempts to accept an invitation from one address, whatever the invitation. */
export const acceptancesPerAddress = 60;

@Injectable()
export class AcceptanceLimits {
  private readonly limit: AddressLimit;

  constructor(@Inject(APP_DATABASE) source: DataSource) {
    this.limit = new AddressLimit(source, { name: 'accept-invitation', attempts: acceptancesPerAddress });
  }

  admit(address: string): Promise<Admission> {
    return this.limit.admit(address);
  }
}
