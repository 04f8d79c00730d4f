import { Args, ArgsType, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { CurrentBuyer, DateScalar, Needs } from '@portico/platform-graphql-kit';
import { possibleDay } from './possible-day.js';
import { ChangePerson } from '../change-person.js';
import { ConfirmReview } from '../confirm-review.js';
import { CopyRights } from '../copy-rights.js';
import { HandOverPossessions } from '../hand-over.js';
import { refusedTo } from '../person-answer.js';
import { PeopleViews } from './people-views.js';
import { ConfirmReviewResult, HandOverResult, PersonResult, type HandedOver, type PeopleRefused, type PersonChanged, type ReviewConfirmed } from './people-results.type.js';

@ArgsType()
class PersonArgs {
  @Field(() => String) idempotencyKey!: string;
  @Field(() => ID) personId!: string;
  @Field(() => Int, { description: 'The version that was looked at.' }) expectedVersion!: number;
}
@ArgsType()
class PersonEndArgs extends PersonArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where the seller does business; null: no end.' }) endsOn?: string | null;
}

@Resolver()
export class ChangePersonResolver {
  constructor(
    private readonly change: ChangePerson,
    private readonly copy: CopyRights,
    private readonly possessions: HandOverPossessions,
    private readonly review: ConfirmReview,
    private readonly views: PeopleViews,
  ) {}

  @Needs('manage-people')
  @Mutation(() => PersonResult, { description: 'Their sessions in this company are over with their next request.' })
  async deactivatePerson(@CurrentBuyer() buyer: BuyerContext, @Args() args: PersonArgs): Promise<PersonChanged | PeopleRefused> {
    return this.views.answer(buyer, await this.change.deactivate(buyer, args));
  }

  @Needs('manage-people')
  @Mutation(() => PersonResult, { description: 'With the roles they had.' })
  async reactivatePerson(@CurrentBuyer() buyer: BuyerContext, @Args() args: PersonArgs): Promise<PersonChanged | PeopleRefused> {
    return this.views.answer(buyer, await this.change.reactivate(buyer, args));
  }

  @Needs('manage-people')
  @Mutation(() => PersonResult)
  async setPersonEnd(@CurrentBuyer() buyer: BuyerContext, @Args() args: PersonEndArgs): Promise<PersonChanged | PeopleRefused> {
    return this.views.answer(buyer, await this.change.setEnd(buyer, { ...args, endsOn: possibleDay(args.endsOn) }));
  }

  @Needs('manage-people')
  @Mutation(() => PersonResult, { description: 'The person gets the roles of a colleague in addition to their own. Needs manage-roles too, for each account.' })
  async copyRights(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey', { type: () => String }) idempotencyKey: string, @Args('fromPersonId', { type: () => ID }) fromPersonId: string,
    @Args('toPersonId', { type: () => ID }) toPersonId: string, @Args('expectedVersion', { type: () => Int, description: 'Of the person who is to have them.' }) expectedVersion: number,
  ): Promise<PersonChanged | PeopleRefused> {
    return this.views.answer(buyer, await this.copy.execute(buyer, { idempotencyKey, fromPersonId, toPersonId, expectedVersion }));
  }

  @Needs('manage-people')
  @Mutation(() => HandOverResult, { description: 'Carts and open invitations. Orders, payments and entries of the trail stay with who made them.' })
  async handOver(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey', { type: () => String }) idempotencyKey: string, @Args('fromPersonId', { type: () => ID }) fromPersonId: string, @Args('toPersonId', { type: () => ID }) toPersonId: string,
  ): Promise<HandedOver | PeopleRefused> {
    const answer = await this.possessions.execute(buyer, { idempotencyKey, fromPersonId, toPersonId });
    if (answer.kind === 'refused') return this.views.refused(buyer, answer);
    const people = await this.views.some(buyer, [fromPersonId, toPersonId]);
    const [from, to] = [people.get(fromPersonId), people.get(toPersonId)];
    if (!from || !to) return this.views.refused(buyer, refusedTo('not-found', null));
    return { carts: answer.carts.moved, cartsLeft: answer.carts.left, invitations: answer.invitations.moved, invitationsLeft: answer.invitations.left, from, to };
  }

  @Needs('manage-people')
  @Mutation(() => ConfirmReviewResult, { description: 'What these people may do was looked at, and is to stay so. All of them or none.' })
  async confirmReview(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey', { type: () => String }) idempotencyKey: string, @Args('personIds', { type: () => [ID] }) personIds: string[]): Promise<ReviewConfirmed | PeopleRefused> {
    const answer = await this.review.execute(buyer, { idempotencyKey, personIds });
    if (answer.kind === 'refused') return this.views.refused(buyer, answer);
    return { people: [...(await this.views.some(buyer, answer.personIds)).values()] };
  }
}
