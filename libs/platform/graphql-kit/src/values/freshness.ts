import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FreshnessState as DomainState, Reading } from '@portico/domain';
import { DateTimeScalar } from '../scalars/scalars.js';

export enum FreshnessState { LIVE = 'LIVE', CACHED = 'CACHED', STALE = 'STALE', UNAVAILABLE = 'UNAVAILABLE' }
registerEnumType(FreshnessState, { name: 'FreshnessState' });

@ObjectType({ description: 'How old an ERP figure is. UNAVAILABLE has no asOf and its figure is null, never zero.' })
export class Freshness {
  @Field(() => FreshnessState) state!: FreshnessState;
  @Field(() => DateTimeScalar, { nullable: true }) asOf!: string | null;
  @Field(() => String, { description: 'The system that owns the figure by the integration map, e.g. "ERP".' }) owner!: string;
}

const states: Readonly<Record<DomainState, FreshnessState>> =
  { live: FreshnessState.LIVE, cached: FreshnessState.CACHED, stale: FreshnessState.STALE, unavailable: FreshnessState.UNAVAILABLE };

/** @param owner of the data object by the integration map: `map.rules[object].owner` */
export const freshness = ({ state, asOf }: Pick<Reading<unknown>, 'state' | 'asOf'>, owner: string): Freshness => ({ state: states[state], asOf, owner });

/** Of data that a sync copies: as old as its last good run, stale when that is older than the map allows, unavailable before the first. */
export function syncedFreshness(lastSuccess: Date | null, staleAfterSeconds: number, owner: string, now: Date = new Date()): Freshness {
  if (lastSuccess === null) return { state: FreshnessState.UNAVAILABLE, asOf: null, owner };
  const isStale = now.getTime() - lastSuccess.getTime() > staleAfterSeconds * 1000;
  return { state: isStale ? FreshnessState.STALE : FreshnessState.CACHED, asOf: lastSuccess.toISOString(), owner };
}
