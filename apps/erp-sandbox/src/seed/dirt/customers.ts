import type { Dirt } from './mess.js';

export const customerDirt: readonly Dirt[] = [
  {
    kind: 'duplicate-customers', what: 'Customers entered twice: same VAT number, spaces behind the second name',
    make: (mess) => mess.others(3, (customer) => customer.vat_number !== null && customer.payer === customer.number).flatMap((customer, i) => {
      const number = String(90_001 + i);
      mess.world.creditAccounts.push({ id: `CR-${number}`, name: customer.name, currency: customer.currency, credit_limit: '5000' });
      mess.world.customers.push({ ...structuredClone(customer), number, name: `${customer.name}  `, credit_account_id: `CR-${number}`, bill_to_customer: number, payer: number, pays_days_after_due: null, orders_by: null });
      const shipTo = mess.world.shipTos.find((one) => one.customer === customer.number);
      if (shipTo) mess.world.shipTos.push({ ...structuredClone(shipTo), customer: number });
      return [customer.number, number];
    }),
  },
  {
    kind: 'inactive-ship-tos', what: 'Open orders that go to a ship-to which is inactive by now',
    make: (mess) => {
      const open = mess.world.orders.filter((order) => ['open', 'partially-shipped'].includes(order.state));
      const chosen = [...open.filter((order) => order.customer === '10482').slice(-1), ...mess.random.sample(open.filter((order) => order.customer >= '11000'), 3)];
      return chosen.map((order, i) => {
        const shipTo = mess.world.shipTos.find((one) => one.customer === order.customer && (order.customer === '10482' ? one.id === '4' : one.id === order.ship_to_id));
        if (!shipTo) return order.number;
        const closed = order.customer === '10482' ? shipTo : { ...structuredClone(shipTo), id: `X${String(i)}`, name: `${shipTo.name} (closed)`, active: false, is_default: false };
        if (closed !== shipTo) mess.world.shipTos.push(closed);
        Object.assign(order, { ship_to_id: closed.id, ship_to_address: closed.address });
        return order.number;
      });
    },
  },
  {
    kind: 'credit-limit-null', what: 'Credit accounts without a limit, which is not an unlimited one',
    make: (mess) => mess.others(2, (customer) => !customer.payment_terms.prepaid && customer.payer === customer.number).map((customer) => {
      setLimit(mess.world.creditAccounts, customer.credit_account_id, null);
      return customer.number;
    }),
  },
  {
    kind: 'credit-limit-zero', what: 'Credit accounts with a limit of zero, though their customers have terms',
    make: (mess) => mess.others(2, (customer) => !customer.payment_terms.prepaid && customer.payer === customer.number && hasLimit(mess.world.creditAccounts, customer.credit_account_id)).map((customer) => {
      setLimit(mess.world.creditAccounts, customer.credit_account_id, '0');
      return customer.number;
    }),
  },
  {
    kind: 'foreign-currency-accounts', what: 'Customers who trade in another currency than the seller',
    make: (mess) => {
      const [customer] = mess.others(1, (one) => one.currency === 'EUR' && one.payer === one.number && !one.payment_terms.prepaid);
      // Their orders of the past stand in EUR, their account is kept in EUR, and they trade in USD since.
      if (customer && !mess.world.customers.some((one) => one.number >= '11000' && one.currency !== 'EUR')) customer.currency = 'USD';
      return mess.world.customers.filter((one) => one.currency !== 'EUR').map((one) => one.number);
    },
  },
  {
    kind: 'credit-in-another-currency', what: 'A customer whose credit account is kept in another currency than it trades in',
    make: (mess) => mess.others(1, (customer) => customer.currency === 'EUR' && customer.payer === customer.number && !customer.payment_terms.prepaid && hasLimit(mess.world.creditAccounts, customer.credit_account_id)).map((customer) => {
      const account = mess.world.creditAccounts.find((one) => one.id === customer.credit_account_id);
      if (account) account.currency = 'CHF';
      return customer.number;
    }),
  },
  {
    kind: 'blocked-with-open-orders', what: 'Blocked customers with orders open, which are held',
    make: (mess) => {
      const open = mess.world.orders.filter((order) => ['open', 'partially-shipped'].includes(order.state));
      const withOpen = new Set(open.map((order) => order.customer));
      const blocked = [mess.customer('10571'), ...mess.others(2, (customer) => withOpen.has(customer.number))];
      for (const customer of blocked) {
        Object.assign(customer, { blocked: true, block_reason: customer.block_reason ?? 'Insolvency proceedings opened' });
        for (const order of open.filter((one) => one.customer === customer.number && one.holds.length === 0)) {
          order.holds = [{ kind: 'shipping', reason: `Customer blocked: ${customer.block_reason ?? ''}`, since: order.created_at }];
        }
      }
      return blocked.map((customer) => customer.number);
    },
  },
  {
    kind: 'po-number-twins', what: 'Orders whose PO numbers are the same but for case and spaces',
    make: (mess) => {
      const [first, second] = mess.world.orders.filter((order) => order.customer === '10482' && order.po_number !== null);
      if (first && second) second.po_number = `${(first.po_number ?? '').toLowerCase()} `;
      return [first?.number, second?.number].filter((number): number is string => number !== undefined);
    },
  },
];

interface Account { id: string; credit_limit: string | null }
function setLimit(accounts: Account[], id: string | null, limit: string | null): void {
  const account = accounts.find((one) => one.id === id);
  if (account) account.credit_limit = limit;
}
const hasLimit = (accounts: readonly Account[], id: string | null): boolean => {
  const account = accounts.find((one) => one.id === id);
  return account !== undefined && account.credit_limit !== null && account.credit_limit !== '0';
};
