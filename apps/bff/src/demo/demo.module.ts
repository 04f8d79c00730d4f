import { Module, type DynamicModule } from '@nestjs/common';
import { NodesModule } from '@portico/platform-graphql-kit';
import { CoreModule } from '@portico/server-composition';
import { IdentityModule } from '@portico/server-identity';
import type { BffOptions } from '../bff-options.js';
import { LinkDemoPeople } from './link-demo-people.js';

@Module({})
export class DemoModule {
  static forRoot(options: BffOptions): DynamicModule {
    return { module: DemoModule, imports: [CoreModule.forRoot({ ...options, isWorker: false }), NodesModule, IdentityModule], providers: [LinkDemoPeople] };
  }
}
