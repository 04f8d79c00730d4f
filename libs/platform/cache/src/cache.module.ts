import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { BatchCache } from './batch-cache.js';
import { openCache, type OpenCache, type OpenCacheOptions } from './open-cache.js';

/** Injection token of the OpenCache; inject BatchCache itself to read. */
export const OPEN_CACHE = Symbol('OpenCache');

@Injectable()
class CloseCache implements OnApplicationShutdown {
  constructor(@Inject(OPEN_CACHE) private readonly open: OpenCache) {}
  async onApplicationShutdown(): Promise<void> {
    await this.open.close();
  }
}

@Module({})
export class CacheModule {
  static forRoot(options: OpenCacheOptions): DynamicModule {
    return {
      module: CacheModule,
      global: true,
      providers: [
        { provide: OPEN_CACHE, useFactory: () => openCache(options) },
        { provide: BatchCache, useFactory: ({ cache }: OpenCache) => cache, inject: [OPEN_CACHE] },
        CloseCache,
      ],
      exports: [OPEN_CACHE, BatchCache],
    };
  }
}
