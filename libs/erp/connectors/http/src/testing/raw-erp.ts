type Json = Record<string, unknown>;

/** Asks the ERP itself, beside the connector: what comes is taken as it is. */
export class RawErp {
  constructor(private readonly url: string, private readonly token: string) {}

  async get(path: string): Promise<Json> {
    return this.ask(path, {});
  }
  async post(path: string, body: unknown): Promise<Json> {
    return this.ask(path, { method: 'POST', body: JSON.stringify(body) });
  }
  /** Every record of a list. */
  async all(path: string): Promise<readonly Json[]> {
    const items: Json[] = [];
    for (let cursor: unknown = null; ;) {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=500${cursor === null ? '' : `&cursor=${encodeURIComponent(String(cursor))}`}`);
      items.push(...(page['items'] as Json[]));
      cursor = page['nextCursor'];
      if (cursor === null) return items;
    }
  }

  private async ask(path: string, init: RequestInit): Promise<Json> {
    const headers = { authorization: `Bearer ${this.token}`, ...(init.body ? { 'content-type': 'application/json' } : {}) };
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
    return await response.json() as Json;
  }
}
export type { Json };
