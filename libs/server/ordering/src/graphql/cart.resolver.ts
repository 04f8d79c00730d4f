import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext, MoneyValue } from '@portico/domain';
import { atMost, CurrentBuyer, Money, Needs, NodeSources, noMoreThan, Request, typeNamed, type RequestContext } from '@portico/platform-graphql-kit';
import { largestCart, longestLineNote, type Cart as DomainCart } from '../cart/cart.js';
import { refused, type CartAnswer } from '../cart/cart-refusal.js';
import { CartStore } from '../cart/cart-store.js';
import { ChangeCart } from '../cart/change-cart.js';
import { ViewCart, type CartView } from '../cart/view-cart.js';
import { OrderAgain } from '../orders/order-again.js';
import { Cart, CartLine, CartLineChange, CartLineInput, CartResult } from './cart.type.js';
import { LineProblem } from './line-problem.type.js';

const views = Symbol('CartViews');
/** Of a SKU or a unit's code: no ERP has longer ones. */
const longestCode = 200;
/** More lines than a cart takes are refused by the cart, in words; this is for what no person sends. */
const mostEntries = 2 * largestCart;
const noteOf = ({ note }: Pick<CartLineInput, 'note'>): string | null => atMost('note', note?.trim(), longestLineNote) || null;

@Resolver(() => Cart)
export class CartResolver {
  constructor(private readonly carts: CartStore, private readonly change: ChangeCart, private readonly view: ViewCart, private readonly again: OrderAgain) {}

  @Needs('order')
  @Query(() => Cart)
  async cart(@CurrentBuyer() buyer: BuyerContext): Promise<Cart> {
    return cartFrom(buyer, await this.carts.open(buyer));
  }

  @Needs('order')
  @Mutation(() => CartResult)
  async addToCart(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('lines', { type: () => [CartLineInput] }) lines: CartLineInput[]) {
    return this.result(buyer, await this.change.add(buyer, key, noMoreThan('lines', lines, mostEntries).map((line) => ({ sku: atMost('sku', line.sku, longestCode), quantity: line.quantity, unit: atMost('unit', line.unit, longestCode) ?? null, note: noteOf(line) }))));
  }

  @Needs('order')
  @Mutation(() => CartResult)
  async changeCartLines(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('changes', { type: () => [CartLineChange] }) changes: CartLineChange[]) {
    return this.result(buyer, await this.change.changeLines(buyer, key, noMoreThan('changes', changes, mostEntries).map(({ lineId, quantity, unit, note }) => ({
      lineId, ...(quantity === null || quantity === undefined ? {} : { quantity }), ...(unit === null || unit === undefined ? {} : { unit: atMost('unit', unit, longestCode) }), ...(note === null || note === undefined ? {} : { note: noteOf({ note }) ?? '' }),
    }))));
  }

  @Needs('order')
  @Mutation(() => CartResult)
  async clearCart(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string) {
    return this.result(buyer, await this.change.clear(buyer, key));
  }

  @Needs('order')
  @Mutation(() => CartResult, { description: `Puts the order's lines that can still be ordered into the cart.` })
  async orderAgain(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('orderId', { type: () => ID }) orderId: string) {
    const answer = await this.again.execute(buyer, key, orderId);
    return this.result(buyer, answer ?? refused(buyer, 'UNKNOWN_LINE', 'cart.unknown-order').answer);
  }

  @ResolveField(() => Money, { nullable: true })
  async goods(@Parent() cart: Cart, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<MoneyValue | null> {
    return (await this.viewOf(cart, buyer, request)).goods;
  }
  @ResolveField(() => Int)
  async pricedLineCount(@Parent() cart: Cart, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<number> {
    return (await this.viewOf(cart, buyer, request)).pricedLineCount;
  }

  private async result(buyer: BuyerContext, answer: CartAnswer): Promise<object> {
    const cart = cartFrom(buyer, await this.carts.open(buyer));
    return answer.kind === 'changed' ? { cart } : { reason: answer.reason, message: answer.message, sku: answer.sku, lineId: answer.lineId, cart };
  }

  private viewOf(cart: Cart, buyer: BuyerContext, request: RequestContext): Promise<CartView> {
    return viewOf(this.view, (cart as CartOfDomain).domain, buyer, request);
  }
}

interface CartOfDomain extends Cart { readonly domain: DomainCart }
interface LineOfDomain extends CartLine { readonly cart: DomainCart }

/** One reading of prices and stock per cart and request, whoever asks first. */
function viewOf(view: ViewCart, cart: DomainCart, buyer: BuyerContext, request: RequestContext): Promise<CartView> {
  return request.loaders.loader<DomainCart, CartView>(views, (carts) => Promise.all(carts.map((each) => view.execute(buyer, each))), { cacheKey: (each) => `${each.id}:${String(each.version)}` }).load(cart);
}

function cartFrom(buyer: BuyerContext, cart: DomainCart): CartOfDomain {
  const lines = cart.lines.map((line): LineOfDomain => ({ id: line.id, sku: line.sku, quantity: line.quantity, unit: line.unit, note: line.note, cart }));
  return { id: cart.id, version: cart.version, lines, lineCount: lines.length, updatedAt: new Date(cart.updatedAt).toISOString(), updatedBy: buyer.personName, domain: cart };
}

@Resolver(() => CartLine)
export class CartLineResolver {
  constructor(private readonly nodes: NodeSources<BuyerContext>, private readonly view: ViewCart) {}

  @ResolveField(typeNamed('Product'), { nullable: true })
  product(@Parent() line: CartLine, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object | null> {
    return this.nodes.load(request, buyer, 'Product', line.sku);
  }

  @ResolveField(typeNamed('Price'))
  price(@Parent() line: CartLine, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object | null> {
    const { shipToId, requestedDate } = (line as LineOfDomain).cart.delivery;
    return this.nodes.load(request, buyer, 'Price', JSON.stringify([line.sku, line.unit, line.quantity, shipToId, requestedDate]));
  }

  @ResolveField(() => [LineProblem])
  async problems(@Parent() line: CartLine, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<readonly LineProblem[]> {
    return (await viewOf(this.view, (line as LineOfDomain).cart, buyer, request)).problems.get(line.id) ?? [];
  }
}

@Resolver(() => LineProblem)
export class LineProblemResolver {
  constructor(private readonly nodes: NodeSources<BuyerContext>) {}

  @ResolveField(typeNamed('Product'), { nullable: true })
  async successor(@Parent() problem: LineProblem, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object | null> {
    return problem.successorSku === null ? null : this.nodes.load(request, buyer, 'Product', problem.successorSku);
  }
}
