import { Money, type MoneyValue } from '../money/index.js';
import { isWithin, permissions, unbounded, type Grant, type Permission } from './permission.js';

export type AmountVerdict =
  | { readonly kind: 'allowed' }
  /** The most that is allowed in this currency; null: nothing is. */
  | { readonly kind: 'over'; readonly most: MoneyValue | null };
export type OrderVerdict = AmountVerdict | { readonly kind: 'ship-to' };

const allowed = { kind: 'allowed' } as const;

/** All that one person may do for one customer account: the grants of their roles, each an alternative to the others. */
export class Permissions implements Iterable<Permission> {
  constructor(readonly grants: readonly Grant[]) {}

  /** These, each without bounds. */
  static of(granted: Iterable<Permission>): Permissions {
    return new Permissions([...granted].map(unbounded));
  }

  has(permission: Permission): boolean {
    return this.grants.some((grant) => grant.permission === permission);
  }

  /** Whether some grant held allows all of this one. */
  covers(wanted: Grant): boolean {
    return this.grants.some((held) => isWithin(wanted, held));
  }

  [Symbol.iterator](): Iterator<Permission> {
    return permissions.filter((permission) => this.has(permission))[Symbol.iterator]();
  }

  /** One order, to this ship-to, for this amount. */
  mayOrder({ shipToId, amount }: { readonly shipToId: string; readonly amount: MoneyValue }): OrderVerdict {
    const grants = this.to('order').filter(({ shipToIds }) => shipToIds === null || shipToIds.includes(shipToId));
    return grants.length === 0 ? { kind: 'ship-to' } : amountVerdict(grants, amount);
  }

  /** One payment of this amount. */
  mayPay(amount: MoneyValue): AmountVerdict {
    return amountVerdict(this.to('pay-invoices'), amount);
  }

  /** The ship-tos an order may go to; null: any. */
  get shipToIds(): ReadonlySet<string> | null {
    const grants = this.to('order');
    return grants.some(({ shipToIds }) => shipToIds === null) ? null : new Set(grants.flatMap(({ shipToIds }) => shipToIds ?? []));
  }

  private to(permission: Permission): readonly Grant[] {
    return this.grants.filter((grant) => grant.permission === permission);
  }
}

function amountVerdict(grants: readonly Grant[], amount: MoneyValue): AmountVerdict {
  const limits = grants.map(({ upTo }) => (upTo === null ? null : upTo.filter(({ currency }) => currency === amount.currency)));
  if (limits.includes(null)) return allowed;
  const most = limits.flatMap((each) => each ?? []).map(Money.of).reduce<Money | null>((highest, each) => (highest === null || each.compare(highest) > 0 ? each : highest), null);
  return most !== null && most.compare(Money.of(amount)) >= 0 ? allowed : { kind: 'over', most: most?.toValue() ?? null };
}
