import { type Failure, usePages, type VariablesOf } from '@portico/portal-graphql-client';

import { type PeopleAnswer, PeopleDocument, type PersonView } from './people.documents';

export interface PeopleQuery {
  readonly text: string | null;
  readonly states: readonly PersonView['state'][];
  readonly role: string | null;
  readonly sort: NonNullable<VariablesOf<typeof PeopleDocument>['sort']>;
}
export interface PeopleList {
  readonly rows: readonly PersonView[];
  readonly totalCount: number;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly failure: Failure | null;
  readonly more: () => void;
  readonly refetch: () => Promise<unknown>;
}
const pageSize = 50;
const peopleOf = ({ people }: { readonly people: PeopleAnswer }): PeopleAnswer => people;

export function usePeople({ text, states, role, sort }: PeopleQuery): PeopleList {
  const filter = { text, states: states.length > 0 ? [...states] : null, role };
  const { data, rows, state, failure, more, refetch } = usePages(PeopleDocument, { first: pageSize, filter, sort }, peopleOf);
  return { rows, totalCount: data?.people.totalCount ?? rows.length, state, failure, more, refetch };
}
