import { permissions, SYNC_TASKS, type Permission, type SyncTask } from '@portico/domain';
import { CompanyScope, SyncScope } from '@portico/platform-persistence';
import { BffFixture } from '../testing/bff-fixture.js';
import type { BuyerClient } from '../testing/buyer-client.js';
import { openGateway } from '../testing/open-gateway.js';
import { amountA, customerA, customerB, invoiceA, phoneOrderA, phoneOrderAmount, seededErp, skuA } from './seed-erp.js';

/** A text that only company A's buyers may ever be sent; with a permission, only those who have it. */
export interface Mark {
  readonly text: string;
  readonly permission?: Permission;
}
/** Ids of company A's objects, for the variables of the table. */
export interface CompanyA {
  readonly companyId: string;
  readonly accountId: string;
  readonly email: string;
  readonly shipToId: string;
  readonly sku: string;
  readonly cartLineId: string;
  readonly cartVersion: number;
  /** Of an order born by phone, and its PO number. */
  readonly orderId: string;
  readonly poNumber: string;
  /** Of an order placed in the portal. */
  readonly portalOrderId: string;
  readonly invoiceId: string;
  readonly paymentId: string;
  readonly imagePath: string;
  readonly poDocumentId: string;
  /** Of a person who may do everything but see the audit trail. */
  readonly personId: string;
  /** Of one that the company made, and that nobody holds. */
  readonly roleId: string;
  /** Of an open invitation, and whom it invites. */
  readonly invitationId: string;
  readonly invitedEmail: string;
  /** Of an invitation that was accepted, long enough ago. */
  readonly spentToken: string;
  /** Of the person who may do everything. */
  readonly sessionId: string;
}
export interface World {
  readonly bff: BffFixture;
  readonly a: CompanyA;
  readonly marks: readonly Mark[];
  readonly buyer: BuyerClient;
  readonly stranger: BuyerClient;
  /** The buyer of company A, with a session that is over. */
  readonly expired: BuyerClient;
  /** Buyers of company A, each without one permission. */
  readonly without: ReadonlyMap<Permission, BuyerClient>;
  stop(): Promise<void>;
}

const emailA = 'all@a.example';
const emailB = 'all@b.example';

/** Two companies with one of everything each. What a capability adds here, the table must ask for. */
export async function buildWorld(): Promise<World> {
  const gateway = await openGateway();
  const bff = await BffFixture.start({ erp: seededErp(), environment: { PAYMENT_GATEWAY_URL: gateway.url } });
  bff.erp.records.orders.put(phoneOrderA.externalId, phoneOrderA);
  for (const task of bff.app.get<SyncTask[]>(SYNC_TASKS, { strict: false })) await task.run(new AbortController().signal);
  await bff.admit({ email: emailA, name: 'Mark-A-Person', customers: [customerA] });
  await bff.admit({ email: emailB, customers: [customerB] });
  const without = new Map<Permission, BuyerClient>();
  for (const permission of permissions) without.set(permission, await bff.lesser(customerA, permission));
  const [buyer, stranger, expired] = [await bff.signedIn(emailA), await bff.signedIn(emailB), await bff.signedIn(emailA)];
  await bff.expire(expired);
  const a = await companyA(bff, buyer);
  const pricesHidden = without.get('see-prices');
  // Something to hide the price of: a person's cart is their own.
  if (pricesHidden) await fillCart(pricesHidden, 'A note');
  return {
    bff, buyer, stranger, expired, without, a, marks: marksOf(a),
    async stop() {
      await bff.stop();
      await gateway.stop();
    },
  };
}

async function companyA(bff: BffFixture, buyer: BuyerClient): Promise<CompanyA> {
  const found = await buyer.data<{ product: { imageUrl: string }; sessions: { id: string }[]; account: { id: string; shipTos: { id: string }[] }; orders: { edges: { node: { id: string } }[] }; invoices: { edges: { node: { id: string } }[] } }>(
    'query ($sku: String!) { sessions { id } product(sku: $sku) { imageUrl } account { id shipTos { id } } orders(first: 1) { edges { node { id } } } invoices(first: 1) { edges { node { id } } } }', { sku: skuA });
  const shipToId = found.account.shipTos[0]?.id ?? '';
  const [orderId, invoiceId] = [found.orders.edges[0]?.node.id ?? '', found.invoices.edges[0]?.node.id ?? ''];
  const portalOrderId = await placeOrder(buyer, shipToId);
  const cart = await fillCart(buyer, 'Mark-A-CartNote');
  const { payInvoice } = await buyer.data<{ payInvoice: { payment?: { id: string } } }>(
    'mutation ($input: PayInvoiceInput!) { payInvoice(input: $input) { ... on PaymentStarted { payment { id } } } }',
    { input: { idempotencyKey: 'world', invoiceId, expectedAmount: amountA.amount } });
  const [companyId = ''] = await bff.companiesOf([customerA]);
  return {
    companyId, accountId: found.account.id, email: emailA, shipToId, sku: skuA, orderId, poNumber: phoneOrderA.poNumber ?? '', portalOrderId, invoiceId,
    paymentId: payInvoice.payment?.id ?? '', cartLineId: cart.lines[0]?.id ?? '', cartVersion: cart.version,
    imagePath: found.product.imageUrl, poDocumentId: await uploadPo(buyer), ...await peopleOf(bff, buyer), roleId: await makeRole(buyer, shipToId), sessionId: found.sessions[0]?.id ?? '',
  };
}

export function poDocument(): FormData {
  const form = new FormData();
  form.set('file', new Blob([Buffer.from('%PDF-1.7\n%%EOF')]), 'po.pdf');
  return form;
}
export const uploadHeaders = { 'x-portico-csrf': '1' } as const;

async function uploadPo(buyer: BuyerClient): Promise<string> {
  const response = await buyer.fetch('/files/po-documents', { method: 'POST', body: poDocument(), headers: uploadHeaders });
  return ((await response.json()) as { id: string }).id;
}

const invitedEmail = 'mark-a-invited@a.example';

async function peopleOf(bff: BffFixture, buyer: BuyerClient): Promise<Pick<CompanyA, 'personId' | 'invitationId' | 'invitedEmail' | 'spentToken'>> {
  const invited = async (email: string, name: string): Promise<string> => {
    const { invitePeople } = await buyer.data<{ invitePeople: { rows: { person: { id: string } }[] } }>(
      `mutation ($people: [PersonToInviteInput!]!) { invitePeople(idempotencyKey: "world-${email}", people: $people) { ... on PeopleInvited { rows { person { id } } } } }`,
      { people: [{ email, name, roles: [{ role: 'viewer' }] }] });
    return invitePeople.rows[0]?.person.id ?? '';
  };
  const { people } = await buyer.data<{ people: { edges: { node: { id: string } }[] } }>('{ people(first: 1, filter: { text: "without-see-audit" }) { edges { node { id } } } }');
  const [invitationId, spentId] = [await invited(invitedEmail, 'Mark-A-Invited'), await invited('joined@a.example', 'Joined')];
  const [mail] = await bff.app.get(SyncScope, { strict: false }).run((manager) => manager.query<{ body: string }[]>(`select text_body as body from mail_message where recipient_address = 'joined@a.example'`));
  const spentToken = /invitations\/([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';
  await bff.client().data('mutation ($token: String!) { acceptInvitation(token: $token, name: "Joined", password: "a long enough one") { __typename } }', { token: spentToken });
  const [companyId = ''] = await bff.companiesOf([customerA]);
  await bff.app.get(CompanyScope, { strict: false }).write(companyId, [], (manager) => manager.query(`update invitation set ended_at = ended_at - interval '1 hour' where id = $1`, [spentId]));
  return { personId: people.edges[0]?.node.id ?? '', invitationId, invitedEmail, spentToken };
}

async function makeRole(buyer: BuyerClient, shipToId: string): Promise<string> {
  const { createRole } = await buyer.data<{ createRole: { role?: { id: string }; message?: string } }>(
    'mutation ($input: RoleInput!) { createRole(idempotencyKey: "world-role", input: $input) { ... on RoleSaved { role { id } } ... on RoleRefused { message } } }',
    { input: { name: 'Mark-A-Role', description: 'Mark-A-RoleAim', grants: [{ permission: 'ORDER', upTo: [{ amount: '500', currency: 'EUR' }], shipToIds: [shipToId] }] } });
  if (!createRole.role) throw new Error(`Company A's role was refused: ${createRole.message ?? ''}`);
  return createRole.role.id;
}

interface CartData { readonly version: number; readonly lines: readonly { readonly id: string }[] }
let fills = 0;
async function fillCart(buyer: BuyerClient, note: string): Promise<CartData> {
  const { addToCart } = await buyer.data<{ addToCart: { cart: CartData; message?: string } }>(
    `mutation ($key: String!, $sku: String!, $note: String!) { addToCart(idempotencyKey: $key, lines: [{ sku: $sku, quantity: "2", note: $note }]) { ... on CartChanged { cart { version lines { id } } } ... on CartRefused { cart { version lines { id } } message } } }`,
    { key: `world-fill-${String(++fills)}`, sku: skuA, note });
  return addToCart.cart;
}

async function placeOrder(buyer: BuyerClient, shipToId: string): Promise<string> {
  const { version } = await fillCart(buyer, 'Mark-A-LineNote');
  const { submitOrder } = await buyer.data<{ submitOrder: { order?: { id: string }; refusals?: unknown } }>(
    'mutation ($input: SubmitOrderInput!) { submitOrder(input: $input) { ... on OrderReceived { order { id } } ... on OrderNotReceived { refusals { reason message } } } }',
    { input: { idempotencyKey: 'world-order', cartVersion: version, checkout: { shipToId, poNumber: 'Mark-A-PortalPo', note: 'Mark-A-OrderNote' } } });
  if (!submitOrder.order) throw new Error(`Company A's order was refused: ${JSON.stringify(submitOrder.refusals)}`);
  return submitOrder.order.id;
}

/** The price of A's product, two of them in the cart and on the portal's order, and what the order by phone came to. */
const amountsOfGoods = ['8.4371', '16.87', phoneOrderAmount];

const words = (list: string, permission?: Permission): Mark[] => list.split(' ').map((word) => ({ text: `Mark-A-${word}`, ...(permission ? { permission } : {}) }));

function marksOf(a: CompanyA): readonly Mark[] {
  return [
    { text: a.companyId }, { text: a.accountId }, { text: customerA }, { text: emailA }, { text: skuA }, { text: a.shipToId },
    ...words('Name Block BillTo ShipTo Dock Person Product Part'),
    { text: '90417' }, { text: invoiceA }, // its number stands in the order's history too
    ...words('Role RoleAim', 'manage-roles'), { text: a.roleId, permission: 'manage-roles' },
    { text: '61234.56', permission: 'see-credit' },
    ...words('Agreement', 'see-prices'), ...amountsOfGoods.map((text) => ({ text, permission: 'see-prices' as const })),
    ...words('CartNote', 'order'), { text: a.cartLineId, permission: 'order' },
    { text: a.orderId, permission: 'see-orders' }, { text: a.portalOrderId, permission: 'see-orders' },
    { text: phoneOrderAmount, permission: 'see-orders' },
    ...words('PhonePo PortalPo OrderNote LineNote OrderShipTo OrderLine Shipment Carrier Tracking', 'see-orders'),
    { text: a.invoiceId, permission: 'see-invoices' }, { text: a.paymentId, permission: 'see-invoices' },
    ...words('Invited', 'manage-people'), { text: a.personId }, { text: a.invitationId, permission: 'manage-people' },
    ...words('InvoicePo', 'see-invoices'), { text: amountA.amount, permission: 'see-invoices' },
  ];
}
