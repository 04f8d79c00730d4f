import { Module, type DynamicModule } from '@nestjs/common';
import { NodesModule } from '@portico/platform-graphql-kit';
import { CoreModule, type CoreOptions } from '@portico/server-composition';
import { IdentityModule } from '@portico/server-identity';
import { LinkDemoPeople } from './link-demo-people.js';

@Module({})
export class DemoModule {
  static forRoot(options: Omit<CoreOptions, 'isWorker'>): DynamicModule {
    return { module: DemoModule, imports: [CoreModule.forRoot({ ...options, isWorker: false }), NodesModule, IdentityModule], providers: [LinkDemoPeople] };
  }
}
