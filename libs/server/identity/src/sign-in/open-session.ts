import { Inject, Injectable } from '@nestjs/common';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CompanyEntries } from '../persistence/company-entries.js';
import { People, type AccountChoice } from '../persistence/people.js';
import { Sessions, type Whence } from '../persistence/sessions.js';

export interface Arrival extends Whence {
  /** The session the browser has, if any: it ends, so that nobody goes on in it. */
  readonly oldToken: string | undefined;
}
export type OpenSessionOutcome =
  | { readonly kind: 'signed-in'; readonly token: string }
  /** No customer account is open to the person. */
  | { readonly kind: 'no-account' };

/** The last step of every sign-in: all that was asked of the person has been answered. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly entries: CompanyEntries,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>,
  ) {}

  async execute({ personId, name }: { readonly personId: string; readonly name: string }, { oldToken, ...whence }: Arrival): Promise<OpenSessionOutcome> {
    const account = await this.firstAccount(personId);
    if (!account) return { kind: 'no-account' };
    await this.sessions.revoke(oldToken);
    const { id, token } = await this.sessions.open(personId, account, whence);
    await this.entries.record({ companyId: account.companyId, personId, personName: name, sessionId: id, address: whence.address }, 'session.opened');
    return { kind: 'signed-in', token };
  }

  /** Where the person was last, as long as it is still theirs; else the first. */
  private async firstAccount(personId: string): Promise<AccountChoice | null> {
    const [accounts, last] = [await this.people.accounts(personId, this.connector.id), await this.sessions.lastChoice(personId)];
    return accounts.find(({ companyId, accountId }) => companyId === last?.companyId && accountId === last.accountId) ?? accounts[0] ?? null;
  }
}
