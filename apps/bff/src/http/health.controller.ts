import { Controller, Get, Inject, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CompanyScope } from '@portico/platform-persistence';
import { OPEN_CACHE, type OpenCache } from '@portico/platform-cache';

/** `/healthz`: the process lives. `/readyz`: it can serve; a load balancer sends nothing while it cannot or is about to end. */
@Controller()
export class HealthController implements BeforeApplicationShutdown {
  private isEnding = false;

  constructor(private readonly scope: CompanyScope, @Inject(OPEN_CACHE) private readonly cache: OpenCache) {}

  beforeApplicationShutdown(): void {
    this.isEnding = true;
  }

  @Get('healthz')
  health(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The ERP is not asked: Portico serves without it. Nor does a Redis that is down stop it. */
  @Get('readyz')
  async readiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readonly<Record<string, unknown>>> {
    const database = await this.scope.unscoped((manager) => manager.query('select 1')).then(() => true, () => false);
    const isReady = database && !this.isEnding;
    reply.code(isReady ? 200 : 503);
    return { status: isReady ? 'ready' : 'not ready', database, cache: this.cache.status() };
  }
}
