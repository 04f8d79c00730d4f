import { Inject, Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { APP_DATABASE } from '@portico/platform-persistence';
import type { DataSource } from 'typeorm';
import { AttemptLimit, type Refused } from './attempt-limit.js';

/** Passwords and codes that somebody gives within their own session. By session: nobody else can use them up, and a stolen one has few. */
@Injectable()
export class OwnAttempts {
  private readonly limit: AttemptLimit;

  constructor(@Inject(APP_DATABASE) source: DataSource) {
    this.limit = new AttemptLimit(source, { name: 'own', attempts: 10, windowSeconds: 15 * 60 });
  }

  refused({ sessionId }: Pick<BuyerContext, 'sessionId'>): Promise<Refused | null> {
    return this.limit.refused(sessionId);
  }

  forget({ sessionId }: Pick<BuyerContext, 'sessionId'>): Promise<void> {
    return this.limit.forget(sessionId);
  }
}
