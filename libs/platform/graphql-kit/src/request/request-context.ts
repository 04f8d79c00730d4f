import type { BuyerContext } from '@portico/domain';
import { Loaders } from './loaders.js';

/** What resolvers know of the HTTP request. */
export interface HttpExchange {
  /** Of the client, as the trusted proxy says. */
  readonly address: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  header(name: string): string | undefined;
  /** Sets a Set-Cookie header; null clears the cookie. */
  setCookie(name: string, value: string | null, options: { readonly maxAgeSeconds: number }): void;
}

/** One per GraphQL request. */
export class RequestContext {
  readonly loaders = new Loaders();

  constructor(readonly http: HttpExchange, private current: BuyerContext | null) {}

  get buyer(): BuyerContext | null {
    return this.current;
  }

  /** After a sign-in, a switch or a sign-out: what follows in this request is the new one's, and nothing loaded before is used. */
  become(buyer: BuyerContext | null): void {
    this.current = buyer;
    this.loaders.clear();
  }
}

/** All that says who is asking, and from where. */
export type Visitor = Pick<HttpExchange, 'cookies' | 'address'>;

/** Finds who is asking, from the session's cookie. */
export interface BuyerResolver {
  /** Null too for a person who owes their company a second factor: they get no file. */
  resolve(visitor: Visitor): Promise<BuyerContext | null>;
  /** Whoever is signed in, with what they owe: for those who refuse by it. */
  identify(visitor: Visitor): Promise<BuyerContext | null>;
}
export const BUYER_RESOLVER = Symbol('BuyerResolver');
