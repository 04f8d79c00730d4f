import { LRUCache } from 'lru-cache';
import { approximateBytes, type CacheEntry } from './entry.js';

/** In this process, bounded in number and in memory; what was read longest ago leaves first. */
export class FirstTier {
  private readonly entries: LRUCache<string, CacheEntry>;
  private readonly keysByTag = new Map<string, Set<string>>();

  constructor({ maxEntries, maxBytes }: { readonly maxEntries: number; readonly maxBytes: number }, onEvicted: () => void) {
    this.entries = new LRUCache<string, CacheEntry>({
      max: maxEntries,
      maxSize: maxBytes,
      sizeCalculation: (entry, key) => 2 * key.length + approximateBytes(entry),
      dispose: (entry, key, reason) => {
        this.unindex(key, entry);
        if (reason === 'evict') onEvicted();
      },
    });
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: string): CacheEntry | undefined {
    return this.entries.get(key);
  }

  /** A figure read later is never replaced by one read earlier. */
  put(key: string, entry: CacheEntry): void {
    const held = this.entries.peek(key);
    if (held && held.scope === entry.scope && held.asOfMs > entry.asOfMs) return;
    this.entries.set(key, entry);
    if (!this.entries.has(key)) return; // larger than all the room there is
    for (const tag of entry.tags) {
      const keys = this.keysByTag.get(tag) ?? new Set();
      this.keysByTag.set(tag, keys.add(key));
    }
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  /** `names`: tags and keys. */
  invalidate(names: readonly string[]): void {
    for (const name of names) {
      this.entries.delete(name);
      for (const key of [...(this.keysByTag.get(name) ?? [])]) this.entries.delete(key);
    }
  }

  clear(): void {
    this.entries.clear();
    this.keysByTag.clear();
  }

  private unindex(key: string, entry: CacheEntry): void {
    for (const tag of entry.tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }
}
