import type { SessionAccount, Viewer } from '../viewer/viewer.documents';

type Membership = Viewer['memberships'][number];
export interface FoundAccounts {
  readonly memberships: readonly Membership[];
  /** Accounts that match and are not among them. */
  readonly left: number;
}

/** The accounts that have every word in their name, number or currency or in their company's name, the first `most` of them. */
export function findAccounts(memberships: readonly Membership[], text: string, most: number): FoundAccounts {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const matches = (company: string, account: SessionAccount) => words.every((word) => `${company} ${account.name} ${account.number} ${account.currency}`.toLowerCase().includes(word));
  let room = most;
  let left = 0;
  const found = memberships.map(({ company, accounts }) => {
    const matching = accounts.filter((account) => matches(company.name, account));
    const shown = matching.slice(0, room);
    room -= shown.length;
    left += matching.length - shown.length;
    return { company, accounts: shown };
  });
  return { memberships: found.filter(({ accounts }) => accounts.length > 0), left };
}
