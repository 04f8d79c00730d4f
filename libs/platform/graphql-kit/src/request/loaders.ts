import DataLoader from 'dataloader';

/** The DataLoaders of one request, made when first asked for. Keys are the symbols or classes that own them. */
export class Loaders {
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown, unknown>>();

  /**
   * @param owner with `variant`, names the loader within the request
   * @param load one answer per key, in the order asked; one scope or one ERP call for the whole batch
   */
  loader<Key, Value>(owner: symbol | object, load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
    options: { readonly cacheKey?: (key: Key) => string; readonly maxBatchSize?: number } = {}): DataLoader<Key, Value, unknown> {
    let loader = this.loaders.get(owner);
    if (!loader) {
      const { cacheKey, maxBatchSize } = options;
      const made = new DataLoader<Key, Value, unknown>(load, { ...(cacheKey ? { cacheKeyFn: cacheKey } : {}), ...(maxBatchSize ? { maxBatchSize } : {}) });
      loader = made as unknown as DataLoader<unknown, unknown, unknown>;
      this.loaders.set(owner, loader);
    }
    return loader as unknown as DataLoader<Key, Value, unknown>;
  }

  clear(): void {
    this.loaders.clear();
  }
}
