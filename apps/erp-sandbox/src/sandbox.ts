import type { Chaos } from './chaos/chaos.js';
import type { CallCounters } from './chaos/call-counters.js';
import type { RateLimit } from './chaos/rate-limit.js';
import type { Config } from './config.js';
import type { Pool } from './database/database.js';
import type { Life } from './life/life.js';
import type { Notifier } from './notifications/notifier.js';
import type { Contract } from './wire/contract.js';

/** What every route needs. */
export interface Sandbox {
  readonly config: Config;
  readonly pool: Pool;
  readonly contract: Contract;
  readonly chaos: Chaos;
  readonly counters: CallCounters;
  readonly rateLimit: RateLimit;
  readonly life: Life;
  readonly notifier: Notifier;
}
