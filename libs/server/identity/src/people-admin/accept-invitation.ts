import { Inject, Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { LETTERHEAD, type Letterhead } from '@portico/platform-mail';
import { passwordProblem, type PasswordProblem } from '../password/password-problem.js';
import { hashPassword, Passwords } from '../password/passwords.js';
import { CompanyEntries } from '../persistence/company-entries.js';
import { People } from '../persistence/people.js';
import { Sessions } from '../persistence/sessions.js';
import { SignInLimits } from '../rate-limit/sign-in-limits.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { AcceptanceLimits } from './acceptance-limits.js';
import { JoinCompany, type Joiner } from './join-company.js';
import { OfferedInvitations, type InvitationRef, type OfferedInvitation } from './offered-invitation.js';

export interface AcceptInvitationCommand {
  readonly token: string;
  readonly name: string | null;
  readonly password: string | null;
  /** Who is signed in in this browser. */
  readonly buyer: BuyerContext | null;
  readonly address: string;
  readonly userAgent: string | undefined;
  /** The session that the browser has: it ends when the new one begins. */
  readonly oldToken: string | undefined;
}
export type AcceptRefusal =
  | { readonly reason: 'invalid' | 'wrong-password' | 'name-missing' | 'password-missing' }
  | { readonly reason: 'sign-in-first'; readonly email: string }
  | { readonly reason: 'password'; readonly problem: PasswordProblem }
  | { readonly reason: 'rate-limited'; readonly retryAfterSeconds: number };
export type AcceptInvitationAnswer =
  /** @property token of the new session; null: the company has no account that the person's roles reach */
  | { readonly kind: 'accepted'; readonly token: string | null }
  | { readonly kind: 'refused'; readonly refusal: AcceptRefusal };

type Proof = { readonly kind: 'joiner'; readonly joiner: Joiner } | { readonly kind: 'refused'; readonly refusal: AcceptRefusal };

const longestName = 120;
const attempts = 3;
const refused = (refusal: AcceptRefusal): { readonly kind: 'refused'; readonly refusal: AcceptRefusal } => ({ kind: 'refused', refusal });
const invalid = refused({ reason: 'invalid' });

/** The link proves the address; an account that is there wants its own proof too. Accepting twice is accepting once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly limits: AcceptanceLimits,
    private readonly signInLimits: SignInLimits,
    private readonly invitations: OfferedInvitations,
    private readonly join: JoinCompany,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly entries: CompanyEntries,
    @Inject(LETTERHEAD) private readonly letterhead: Pick<Letterhead, 'brandName'>,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>,
  ) {}

  async execute(command: AcceptInvitationCommand): Promise<AcceptInvitationAnswer> {
    const admission = await this.limits.admit(command.address);
    if (admission.kind === 'refused') return refused({ reason: 'rate-limited', retryAfterSeconds: admission.retryAfterSeconds });
    const ref = await this.invitations.ref(command.token);
    if (!ref) return invalid;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const invitation = await this.invitations.read(ref);
      if (!invitation) return invalid;
      const proof = await this.prove(command, invitation);
      if (proof.kind === 'refused') return await this.isAsItWas(ref, invitation) ? proof : invalid;
      if (invitation.acceptedBy !== null) return this.again(command, invitation, proof.joiner);
      const answer = await this.join.execute(ref, proof.joiner, command.address);
      if (answer.kind === 'invalid') return invalid;
      if (answer.kind === 'joined') return this.enter(command, invitation.companyId, answer);
    }
    return invalid;
  }

  /** Another tab may have used the link between two questions: then a refusal would tell of the account that came of it. */
  private async isAsItWas(ref: InvitationRef, { acceptedBy }: OfferedInvitation): Promise<boolean> {
    return (await this.invitations.read(ref))?.acceptedBy === acceptedBy;
  }

  /** A used link looks like none to everybody but who has used it. */
  private async again(command: AcceptInvitationCommand, { companyId, acceptedBy }: OfferedInvitation, joiner: Joiner): Promise<AcceptInvitationAnswer> {
    return joiner.kind === 'known' && joiner.personId === acceptedBy ? this.enter(command, companyId, joiner) : invalid;
  }

  private async prove({ buyer, name, password, address }: AcceptInvitationCommand, invitation: OfferedInvitation): Promise<Proof> {
    const { email } = invitation;
    const person = await this.people.credentials(email);
    const isUsed = invitation.acceptedBy !== null;
    if (!person || person.passwordHash === null) return isUsed ? invalid : this.newcomer({ name: name?.trim() || invitation.name, password, email, personId: person?.personId ?? null });
    const known: Proof = { kind: 'joiner', joiner: { kind: 'known', personId: person.personId, name: person.name } };
    if (buyer?.personId === person.personId) return known;
    if (password === null) return isUsed ? invalid : refused({ reason: 'sign-in-first', email });
    const admission = await this.signInLimits.admit(email.toLowerCase(), address);
    if (admission.kind === 'refused') return isUsed ? invalid : refused({ reason: 'rate-limited', retryAfterSeconds: admission.retryAfterSeconds });
    if (!await this.passwords.isRight(password, person.passwordHash)) return isUsed ? invalid : refused({ reason: 'wrong-password' });
    // The link and the password are not the second factor: sign-in asks for that.
    if (await this.factors.state(person.personId)) return isUsed ? invalid : refused({ reason: 'sign-in-first', email });
    await this.signInLimits.succeeded(email.toLowerCase(), address);
    return known;
  }

  private async newcomer({ name, password, email, personId }: { readonly name: string | null; readonly password: string | null; readonly email: string; readonly personId: string | null }): Promise<Proof> {
    if (name === null) return refused({ reason: 'name-missing' });
    if (password === null || password === '') return refused({ reason: 'password-missing' });
    const called = [...name].slice(0, longestName).join('');
    const problem = passwordProblem(password, { email, name: called, brandName: this.letterhead.brandName });
    if (problem) return refused({ reason: 'password', problem });
    return { kind: 'joiner', joiner: { kind: 'new', personId, name: called, passwordHash: await hashPassword(password) } };
  }

  private async enter({ buyer, address, userAgent, oldToken }: AcceptInvitationCommand, companyId: string, { personId, name }: { readonly personId: string; readonly name: string }): Promise<AcceptInvitationAnswer> {
    const account = (await this.people.accounts(personId, this.connector.id)).find((each) => each.companyId === companyId);
    if (!account) return { kind: 'accepted', token: null };
    await this.sessions.revoke(oldToken);
    const { id, token } = await this.sessions.open(personId, account, { address, userAgent }, { isProved: buyer?.personId !== personId });
    await this.entries.record({ companyId, personId, personName: name, sessionId: id, address }, 'session.opened');
    return { kind: 'accepted', token };
  }
}
