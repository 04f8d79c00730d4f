import { Inject, Injectable } from '@nestjs/common';
import { requireConfirmation, type BuyerContext } from '@portico/domain';
import type { Act } from '@portico/platform-audit';
import { LETTERHEAD, type Letterhead } from '@portico/platform-mail';
import { PersonTrail } from '../password/person-trail.js';
import { SecurityNotices } from '../password/security-notices.js';
import { People, type PersonRecord } from '../persistence/people.js';
import { OwnAttempts } from '../rate-limit/own-attempts.js';
import { prepareRecoveryCodes, SecondFactors, type PreparedCodes } from './second-factors.js';
import { enrolmentOf, newTotpSecret, type TotpEnrolment } from './totp-code.js';
import { CompanySecurity } from './company-security.js';

export type FactorRefusal = 'wrong-code' | 'wrong-password' | 'already-on' | 'not-on' | 'required-by-company' | 'yours-first';
export type Refusal =
  | { readonly kind: 'refused'; readonly reason: FactorRefusal }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };
export type StartTotpOutcome = ({ readonly kind: 'started' } & TotpEnrolment) | Refusal;
export type RecoveryCodesOutcome = { readonly kind: 'codes'; readonly codes: readonly string[] } | Refusal;

const act = (action: Act['action'], person: PersonRecord): Act => ({ action, object: 'person', objectId: person.id, label: person.name });
const acts = { on: { action: 'totp.turned-on' }, off: { action: 'totp.turned-off' }, renewed: { action: 'recovery-codes.renewed' } } as const;

/** The person's own second factor: on, off, and its recovery codes. */
@Injectable()
export class SetUpTotp {
  constructor(
    private readonly factors: SecondFactors,
    private readonly people: People,
    private readonly attempts: OwnAttempts,
    private readonly trail: PersonTrail,
    private readonly notices: SecurityNotices,
    private readonly companies: CompanySecurity,
    @Inject(LETTERHEAD) private readonly letterhead: Pick<Letterhead, 'brandName'>,
  ) {}

  /** Another secret each time, until a code of it has been given. */
  async start(buyer: BuyerContext): Promise<StartTotpOutcome> {
    requireConfirmation(buyer);
    const [person, secret] = [await this.person(buyer), newTotpSecret()];
    if (!await this.factors.begin(person.id, secret)) return { kind: 'refused', reason: 'already-on' };
    return { kind: 'started', ...enrolmentOf(secret, { issuer: this.letterhead.brandName, label: person.email }) };
  }

  async confirm(buyer: BuyerContext, code: string): Promise<RecoveryCodesOutcome> {
    requireConfirmation(buyer);
    const limited = await this.attempts.refused(buyer);
    if (limited) return { kind: 'rate-limited', ...limited };
    const [person, step] = [await this.person(buyer), await this.factors.firstStep(buyer.personId, code)];
    if (step === null) return { kind: 'refused', reason: 'wrong-code' };
    const prepared = await prepareRecoveryCodes();
    const done = await this.trail.record(buyer, act(acts.on.action, person), async (manager) => {
      if (!await this.factors.turnOn(manager, person.id, { step, codes: prepared })) return null;
      await this.notices.send(person, 'totp-on');
      return true;
    });
    if (!done) return { kind: 'refused', reason: 'already-on' };
    await this.attempts.forget(buyer);
    return shown(prepared);
  }

  async renewCodes(buyer: BuyerContext): Promise<RecoveryCodesOutcome> {
    requireConfirmation(buyer);
    const [person, prepared] = [await this.person(buyer), await prepareRecoveryCodes()];
    const done = await this.trail.record(buyer, act(acts.renewed.action, person), async (manager) => {
      if (!await this.factors.keepCodes(manager, person.id, prepared)) return null;
      await this.notices.send(person, 'codes-renewed');
      return true;
    });
    return done ? shown(prepared) : { kind: 'refused', reason: 'not-on' };
  }

  /** What is off already stays so. Null: it is off now. */
  async disable(buyer: BuyerContext): Promise<Refusal | null> {
    requireConfirmation(buyer);
    if (await this.companies.requiresTotp(buyer.companyId)) return { kind: 'refused', reason: 'required-by-company' };
    const person = await this.person(buyer);
    await this.trail.record(buyer, act(acts.off.action, person), async (manager) => {
      if (!await this.factors.turnOff(manager, person.id)) return null;
      await this.notices.send(person, 'totp-off');
      return true;
    });
    return null;
  }

  private async person({ personId }: BuyerContext): Promise<PersonRecord> {
    const person = await this.people.person(personId);
    if (!person) throw new Error('The session has no person');
    return person;
  }
}

const shown = ({ codes }: PreparedCodes): RecoveryCodesOutcome => ({ kind: 'codes', codes });
