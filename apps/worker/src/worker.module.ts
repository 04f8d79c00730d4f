import { Module, type DynamicModule } from '@nestjs/common';
import { CoreModule, type CoreOptions } from '@portico/server-composition';
import { IdentityModule } from '@portico/server-identity';
import { Housekeeping } from './housekeeping.js';

/** The capabilities without HTTP, with what runs submissions and syncs. */
@Module({})
export class WorkerModule {
  static forRoot(options: Omit<CoreOptions, 'isWorker'>): DynamicModule {
    return { module: WorkerModule, imports: [CoreModule.forRoot({ ...options, isWorker: true }), IdentityModule], providers: [Housekeeping] };
  }
}
