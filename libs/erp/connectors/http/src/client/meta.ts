import type { CallOptions } from '@portico/domain';
import { wireMeta, type WireMeta } from '../wire/meta.js';
import type { ErpClient } from './erp-client.js';

const freshForMs = 10 * 60_000;

/** What the ERP says of itself: read once, looked at again every ten minutes, never waited for twice. */
export class MetaSource {
  private known: { readonly meta: WireMeta; readonly readAt: number } | null = null;
  private isRefreshing = false;

  constructor(private readonly client: ErpClient) {}

  /** Null until the ERP has answered once. */
  get current(): WireMeta | null {
    return this.known?.meta ?? null;
  }

  async get(call?: CallOptions): Promise<WireMeta> {
    if (!this.known) return this.read(call);
    if (Date.now() - this.known.readAt > freshForMs) this.refresh();
    return this.known.meta;
  }

  /** From the ERP, now. */
  async read(call?: CallOptions): Promise<WireMeta> {
    const meta = await this.client.json({ method: 'GET', path: '/v1/meta' }, wireMeta, call);
    this.known = { meta, readAt: Date.now() };
    return meta;
  }

  /** In the background; a failure leaves what is known. */
  refresh(): void {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    void this.read().catch(() => undefined).finally(() => { this.isRefreshing = false; });
  }
}
