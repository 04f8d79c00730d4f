import { Inject, Injectable } from '@nestjs/common';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { People, type AccountChoice } from '../persistence/people.js';
import { CompanyEntries } from '../persistence/company-entries.js';
import { Sessions } from '../persistence/sessions.js';
import { Passwords } from '../password/passwords.js';
import { SignInLimits } from '../rate-limit/sign-in-limits.js';

export interface SignInCommand {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  /** The session the browser has, if any: it ends, so that nobody goes on in it. */
  readonly oldToken: string | undefined;
}
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly token: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'invalid-credentials' }
  /** The password is right, and no customer account is open to the person. */
  | { readonly kind: 'no-account' };

@Injectable()
export class SignIn {
  constructor(
    private readonly limits: SignInLimits,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly entries: CompanyEntries,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>,
  ) {}

  async execute({ email: given, password, address, oldToken }: SignInCommand): Promise<SignInOutcome> {
    const email = given.trim().toLowerCase();
    const admission = await this.limits.admit(email, address);
    if (admission.kind === 'refused') return { kind: 'rate-limited', retryAfterSeconds: admission.retryAfterSeconds };

    const credentials = await this.people.credentials(email);
    const isRight = await this.passwords.isRight(password, credentials?.passwordHash ?? null);
    if (!isRight || credentials === null) return { kind: 'invalid-credentials' };

    await this.limits.succeeded(email, address);
    const account = await this.firstAccount(credentials.personId);
    if (!account) return { kind: 'no-account' };
    await this.sessions.revoke(oldToken);
    const { id, token } = await this.sessions.open(credentials.personId, account);
    await this.entries.record({ companyId: account.companyId, personId: credentials.personId, personName: credentials.name, sessionId: id, address }, 'session.opened');
    return { kind: 'signed-in', token };
  }

  /** Where the person was last, as long as it is still theirs; else the first. */
  private async firstAccount(personId: string): Promise<AccountChoice | null> {
    const [accounts, last] = [await this.people.accounts(personId, this.connector.id), await this.sessions.lastChoice(personId)];
    return accounts.find(({ companyId, accountId }) => companyId === last?.companyId && accountId === last.accountId) ?? accounts[0] ?? null;
  }
}
