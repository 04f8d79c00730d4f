import { eventually } from '@portico/testing';
import { randomUUID } from 'node:crypto';
import { BuyerClient } from '../../testing/buyer-client.js';
import { demoPassword } from '../../testing/product.js';

export interface Item { readonly sku: string; readonly name: string; readonly quantity: string; readonly customerPartNumber: string | null }
export interface PayableInvoice { readonly id: string; readonly number: string; readonly toPay: string }

interface ProductNode { readonly sku: string; readonly name: string; readonly isOrderable: boolean; readonly minimum: string | null; readonly multiple: string | null; readonly customerPartNumber: string | null; readonly price: { readonly kind: string } }
interface InvoiceNode { readonly id: string; readonly number: string; readonly availableActions: readonly string[]; readonly settlement: { readonly toPay: { readonly amount: string } } }

/** Knows beforehand what the journeys will find, by the API that the portal itself uses. */
export class DemoBuyer {
  private constructor(private readonly client: BuyerClient) {}

  static async signIn(url: string, email: string): Promise<DemoBuyer> {
    const client = new BuyerClient(url);
    await client.signIn(email, demoPassword);
    return new DemoBuyer(client);
  }

  /** What can be ordered at a price, with the least quantity that may be. */
  async orderable(search: string | null): Promise<Item[]> {
    const { products } = await this.client.data<{ products: { edges: { node: ProductNode }[] } }>(
      'query ($search: String) { products(first: 100, sort: SKU, filter: { search: $search }) { edges { node { sku name isOrderable minimum multiple customerPartNumber price { kind } } } } }', { search });
    return products.edges.map(({ node }) => node).filter(({ isOrderable, price }) => isOrderable && price.kind === 'PRICE')
      .map(({ sku, name, minimum, multiple, customerPartNumber }) => ({ sku, name, customerPartNumber, quantity: leastQuantity(Number(minimum ?? '1'), Number(multiple ?? '1')) }));
  }

  async payable(): Promise<PayableInvoice[]> {
    const { invoices } = await this.client.data<{ invoices: { edges: { node: InvoiceNode }[] } }>('{ invoices(first: 100, filter: { isOpen: true, kind: INVOICE }) { edges { node { id number availableActions settlement { toPay { amount } } } } } }');
    return invoices.edges.map(({ node }) => node).filter(({ availableActions }) => availableActions.includes('PAY')).map(({ id, number, settlement }) => ({ id, number, toPay: settlement.toPay.amount }));
  }

  async addToCart({ sku, quantity }: Item): Promise<void> {
    const { addToCart } = await this.client.data<{ addToCart: { __typename: string } }>('mutation ($key: String!, $lines: [CartLineInput!]!) { addToCart(idempotencyKey: $key, lines: $lines) { __typename } }', { key: randomUUID(), lines: [{ sku, quantity }] });
    if (addToCart.__typename !== 'CartChanged') throw new Error(`${sku} was not put into the cart`);
  }

  get(path: string): Promise<Response> {
    return this.client.fetch(path);
  }
}

const leastQuantity = (minimum: number, multiple: number): string => String(Math.ceil(minimum / multiple) * multiple);

/** The first copies have been made: there is something to order and, where asked for, something to pay. */
export async function filledFor(url: string, email: string, { withInvoices = true } = {}): Promise<DemoBuyer> {
  const buyer = await DemoBuyer.signIn(url, email);
  await eventually('the catalogue and the documents have been copied', async () => (await buyer.orderable(null)).length >= 4 && (!withInvoices || (await buyer.payable()).length > 0), 180_000);
  return buyer;
}

/** An item that the account calls by a number of its own: those numbers are copied after the products. */
export function ownNumbered(buyer: DemoBuyer, search: string): Promise<Item> {
  return eventually(`there is a ${search} with a number of the customer's own`, async () => (await buyer.orderable(search)).find(({ customerPartNumber }) => customerPartNumber !== null), 180_000);
}
