import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { BadUserInput, CurrentBuyer, NeedsConfirmation } from '@portico/platform-graphql-kit';
import { deviceOf } from './device.js';
import { sayDevice } from './device-messages.js';
import { OwnSessions, type OwnSession } from './own-sessions.js';
import { Session } from './session.type.js';

const mostSignIns = 50;

@Resolver()
export class SessionsResolver {
  constructor(private readonly own: OwnSessions) {}

  @Query(() => [Session], { description: 'Where the person is signed in: this one first, then the last seen.' })
  async sessions(@CurrentBuyer() buyer: BuyerContext): Promise<Session[]> {
    return (await this.own.open(buyer)).map((session) => sessionView(session, buyer));
  }

  @Query(() => [Session], { description: 'Sign-ins of the last month, the newest first.' })
  async recentSignIns(@Args('first', { type: () => Int }) first: number, @CurrentBuyer() buyer: BuyerContext): Promise<Session[]> {
    if (first < 1 || first > mostSignIns) throw new BadUserInput(`first must be 1 to ${String(mostSignIns)}`);
    return (await this.own.signIns(buyer, first)).map((session) => sessionView(session, buyer));
  }

  @NeedsConfirmation()
  @Mutation(() => ID, { nullable: true, description: 'Its next request is signed out. Null when it is not an open session of the person.' })
  async endSession(@Args('id', { type: () => ID }) id: string, @CurrentBuyer() buyer: BuyerContext): Promise<string | null> {
    return await this.own.end(buyer, id) ? id : null;
  }

  @NeedsConfirmation()
  @Mutation(() => Int, { description: 'All but this one; how many they were.' })
  endOtherSessions(@CurrentBuyer() buyer: BuyerContext): Promise<number> {
    return this.own.endOthers(buyer);
  }
}

function sessionView({ id, createdAt, seenAt, address, userAgent, isOpen }: OwnSession, { sessionId, locale }: BuyerContext): Session {
  return { id, createdAt: createdAt.toISOString(), lastSeenAt: seenAt.toISOString(), address, device: sayDevice(locale, deviceOf(userAgent)), isCurrent: id === sessionId, isOpen };
}
