import { Global, Injectable, Module } from '@nestjs/common';
import DataLoader from 'dataloader';

/**
 * How a capability hands its objects to another one's fields: by type name and key, batched per request. A key that is absent
 * or not the buyer's is null; both look the same.
 */
export interface NodeSource<Buyer> {
  /** The GraphQL type, e.g. "Product"; several keys of one type are told apart as "Order.number". */
  readonly name: string;
  nodes(buyer: Buyer, keys: readonly string[]): Promise<ReadonlyMap<string, object>>;
}

@Injectable()
export class NodeSources<Buyer extends object = object> {
  private readonly sources = new Map<string, NodeSource<Buyer>>();
  /** By request and buyer: who signs in or switches within a request sees nothing of who was there before. */
  private readonly loaders = new WeakMap<object, WeakMap<Buyer, Map<string, DataLoader<string, object | null>>>>();

  register(source: NodeSource<Buyer>): void {
    if (this.sources.has(source.name)) throw new Error(`${source.name} has two sources`);
    this.sources.set(source.name, source);
  }

  /** @param request whatever lives as long as the request: the GraphQL context */
  load(request: object, buyer: Buyer, name: string, key: string): Promise<object | null> {
    return this.loader(request, buyer, name).load(key);
  }

  async loadMany(request: object, buyer: Buyer, name: string, keys: readonly string[]): Promise<object[]> {
    const found = await Promise.all(keys.map((key) => this.load(request, buyer, name, key)));
    return found.filter((node) => node !== null);
  }

  private loader(request: object, buyer: Buyer, name: string): DataLoader<string, object | null> {
    const source = this.sources.get(name);
    if (!source) throw new Error(`Nobody loads ${name}`);
    const ofRequest = this.loaders.get(request) ?? new WeakMap<Buyer, Map<string, DataLoader<string, object | null>>>();
    this.loaders.set(request, ofRequest);
    const ofBuyer = ofRequest.get(buyer) ?? new Map<string, DataLoader<string, object | null>>();
    ofRequest.set(buyer, ofBuyer);
    let loader = ofBuyer.get(name);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const nodes = await source.nodes(buyer, keys);
        return keys.map((key) => nodes.get(key) ?? null);
      });
      ofBuyer.set(name, loader);
    }
    return loader;
  }
}

@Global()
@Module({ providers: [NodeSources], exports: [NodeSources] })
export class NodesModule {}
