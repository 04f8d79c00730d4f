import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { atMost, BadUserInput, CurrentBuyer, Needs, noMoreThan } from '@portico/platform-graphql-kit';
import { languages } from '../../messages/sign-in-messages.js';
import { ChangeInvitation } from '../change-invitation.js';
import { InvitePeople, mostAtOnce, mostPerDay, type PersonToInvite } from '../invite-people.js';
import { sayPeople } from '../messages/say.js';
import { possibleDay } from './possible-day.js';
import { PeopleViews } from './people-views.js';
import { upper } from './people-enums.js';
import { InvitePeopleResult, PersonResult, PersonToInviteInput, RevokeInvitationResult, type InvitationRevoked, type PeopleInvited, type PeopleRefused, type PersonChanged } from './people-results.type.js';

const longestEmail = 320;
const longestName = 120;
const mostRoles = 20;
const mostAccounts = 1_000;

@Resolver()
export class InvitePeopleResolver {
  constructor(private readonly invite: InvitePeople, private readonly change: ChangeInvitation, private readonly views: PeopleViews) {}

  @Needs('manage-people')
  @Mutation(() => InvitePeopleResult, { description: `Up to ${String(mostAtOnce)} at once; each has an outcome of its own.` })
  async invitePeople(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey', { type: () => String }) idempotencyKey: string, @Args('people', { type: () => [PersonToInviteInput] }) people: PersonToInviteInput[],
  ): Promise<PeopleInvited | PeopleRefused> {
    const answer = await this.invite.execute(buyer, { idempotencyKey, people: people.map(wishFrom) });
    if (answer.kind === 'refused') {
      return { reason: upper(answer.reason), message: sayPeople(buyer.locale, `refuse.${answer.reason}`, { most: answer.reason === 'too-many' ? mostAtOnce : mostPerDay }), current: null };
    }
    const invited = await this.views.some(buyer, answer.rows.flatMap(({ invitationId }) => invitationId ?? []));
    return { rows: answer.rows.map(({ email, outcome, invitationId }) => ({
      email, outcome: upper(outcome), message: sayPeople(buyer.locale, `outcome.${outcome}`), person: invitationId === null ? null : invited.get(invitationId) ?? null,
    })) };
  }

  @Needs('manage-people')
  @Mutation(() => PersonResult, { description: 'A new link by a new mail; the old link no longer works.' })
  async resendInvitation(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey', { type: () => String }) idempotencyKey: string, @Args('invitationId', { type: () => ID }) invitationId: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ): Promise<PersonChanged | PeopleRefused> {
    return this.views.answer(buyer, await this.change.resend(buyer, { idempotencyKey, invitationId, expectedVersion }));
  }

  @Needs('manage-people')
  @Mutation(() => RevokeInvitationResult)
  async revokeInvitation(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey', { type: () => String }) idempotencyKey: string, @Args('invitationId', { type: () => ID }) invitationId: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ): Promise<InvitationRevoked | PeopleRefused> {
    const answer = await this.change.revoke(buyer, { idempotencyKey, invitationId, expectedVersion });
    return answer.kind === 'refused' ? this.views.refused(buyer, answer) : { invitationId: answer.personId };
  }
}

function wishFrom({ email, name, roles, endsOn, locale }: PersonToInviteInput): PersonToInvite {
  const known = locale === null || locale === undefined ? null : languages.find((language) => language === locale);
  if (known === undefined) throw new BadUserInput(`locale must be one of ${languages.join(', ')}`);
  return {
    email: atMost('email', email, longestEmail), name: atMost('name', name ?? null, longestName), endsOn: possibleDay(endsOn), locale: known,
    roles: noMoreThan('roles', roles, mostRoles).map(({ role, accountIds }) => ({ role, accountIds: accountIds ? noMoreThan('accountIds', accountIds, mostAccounts) : null })),
  };
}
