import { eventually } from '@portico/testing';
import { randomUUID } from 'node:crypto';
import { BuyerClient } from '../buyer-client.js';
import { demoPassword } from '../product.js';

interface Refusal { readonly reason: string; readonly message: string }
type Submitted = { readonly submitOrder: { readonly __typename: 'OrderReceived'; readonly order: { readonly id: string; readonly reference: string } } | { readonly __typename: 'OrderNotReceived'; readonly refusals: readonly Refusal[] } };
type Paid = { readonly payInvoice: { readonly __typename: 'PaymentStarted'; readonly payment: { readonly id: string; readonly reference: string } } | { readonly __typename: 'PaymentRefused'; readonly reason: string; readonly message: string } };
export interface Received { readonly id: string; readonly reference: string }
export interface OpenInvoice { readonly id: string; readonly number: string; readonly toPay: string }
export interface Orderable { readonly sku: string; readonly unit: string; readonly quantity: string }

/** A buyer whose requests are repeated with the same key until there is an answer, as the portal's are. */
export class StubbornBuyer {
  /** In the form of the demo account's PO numbers, and above those of its seeded orders. */
  private static orders = 900_000;

  private constructor(private readonly client: BuyerClient, readonly name: string) {}

  /** @param account customer number; null stays with the first */
  static async signIn(url: string, email: string, account: string | null): Promise<StubbornBuyer> {
    const client = new BuyerClient(url);
    await client.signIn(email, demoPassword);
    if (account === null) return new StubbornBuyer(client, email);
    const { viewer } = await client.data<{ viewer: { memberships: { accounts: { id: string; number: string }[] }[] } }>('{ viewer { memberships { accounts { id number } } } }');
    const found = viewer.memberships.flatMap(({ accounts }) => accounts).find(({ number }) => number === account);
    if (!found) throw new Error(`${email} has no account ${account}`);
    await client.data('mutation ($id: ID!) { switchAccount(accountId: $id) { account { number } } }', { id: found.id });
    return new StubbornBuyer(client, `${email} for ${account}`);
  }

  ask<T>(query: string, variables: object = {}): Promise<T> {
    return eventually(`${this.name} gets an answer`, () => this.client.data<T>(query, variables), 120_000);
  }

  /** SKUs that this buyer can order in the quantity named with each. */
  async orderable(most: number): Promise<Orderable[]> {
    const { products } = await this.ask<{ products: { edges: { node: { sku: string; salesUnit: string; isOrderable: boolean; minimum: string | null; multiple: string | null; price: { kind: string } } }[] } }>(
      '{ products(first: 200, sort: SKU) { edges { node { sku salesUnit isOrderable minimum multiple price { kind } } } } }');
    return products.edges.map(({ node }) => node).filter(({ isOrderable, price }) => isOrderable && price.kind === 'PRICE')
      .map(({ sku, salesUnit, minimum, multiple }) => ({ sku, unit: salesUnit, quantity: String(Math.ceil(Number(minimum ?? '1') / Number(multiple ?? '1')) * Number(multiple ?? '1')) })).slice(0, most);
  }

  async order({ sku, quantity }: Orderable): Promise<Received> {
    await this.ask('mutation ($key: String!) { clearCart(idempotencyKey: $key) { __typename } }', { key: randomUUID() });
    await this.ask('mutation ($key: String!, $lines: [CartLineInput!]!) { addToCart(idempotencyKey: $key, lines: $lines) { __typename } }', { key: randomUUID(), lines: [{ sku, quantity }] });
    const { cart } = await this.ask<{ cart: { version: number } }>('{ cart { version } }');
    const input = { idempotencyKey: randomUUID(), cartVersion: cart.version, checkout: { poNumber: `KA-${String(StubbornBuyer.orders += 1)}` }, acceptDuplicatePo: true };
    const { submitOrder } = await this.ask<Submitted>(`mutation ($input: SubmitOrderInput!) { submitOrder(input: $input) { __typename ... on OrderReceived { order { id reference } } ... on OrderNotReceived { refusals { reason message } } } }`, { input });
    if (submitOrder.__typename !== 'OrderReceived') throw new Error(`${this.name} could not order ${sku}: ${JSON.stringify(submitOrder.refusals)}`);
    return submitOrder.order;
  }

  async stateOf({ id }: Received): Promise<string> {
    const { order } = await this.ask<{ order: { state: string } | null }>('query ($id: ID!) { order(id: $id) { state } }', { id });
    return order?.state ?? 'GONE';
  }

  async payable(): Promise<OpenInvoice[]> {
    const { invoices } = await this.ask<{ invoices: { edges: { node: { id: string; number: string; availableActions: string[]; settlement: { toPay: { amount: string } } } }[] } }>(
      '{ invoices(first: 100, filter: { isOpen: true, kind: INVOICE }) { edges { node { id number availableActions settlement { toPay { amount } } } } } }');
    return invoices.edges.map(({ node }) => node).filter(({ availableActions }) => availableActions.includes('PAY')).map(({ id, number, settlement }) => ({ id, number, toPay: settlement.toPay.amount }));
  }

  /** Null where the balance moved meanwhile: nothing was started. */
  async startPayment({ id, toPay }: OpenInvoice): Promise<Received | null> {
    const input = { idempotencyKey: randomUUID(), invoiceId: id, expectedAmount: toPay };
    const { payInvoice } = await this.ask<Paid>('mutation ($input: PayInvoiceInput!) { payInvoice(input: $input) { __typename ... on PaymentStarted { payment { id reference } } ... on PaymentRefused { reason message } } }', { input });
    if (payInvoice.__typename === 'PaymentStarted') return payInvoice.payment;
    if (payInvoice.reason === 'AMOUNT_CHANGED' || payInvoice.reason === 'NOTHING_OPEN') return null;
    throw new Error(`${this.name} could not pay: ${payInvoice.reason}: ${payInvoice.message}`);
  }

  async settle({ id }: Received): Promise<string> {
    const { settlePayment } = await this.ask<{ settlePayment: { state: string } | null }>('mutation ($key: String!, $id: ID!) { settlePayment(idempotencyKey: $key, id: $id) { state } }', { key: randomUUID(), id });
    return settlePayment?.state ?? 'GONE';
  }
}
