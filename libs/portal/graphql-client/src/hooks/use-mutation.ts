import type { AnyVariables } from '@urql/core';
import { use, useCallback, useState } from 'react';
import { useClient } from 'urql';

import { ConfirmationContext } from '../confirmation/confirmation-context';
import { parsedDocument, type TypedDocument } from '../documents/parsed-document';
import { type Failure, failureOf } from '../failure/failure';

export interface MutationOptions {
  /** GraphQL types whose queries are asked again afterwards; the type a mutation returns at its top is one by itself. */
  readonly refetch?: readonly string[];
}

/** Data, or why there is none. Refusals are data: members of the mutation's union. */
export type MutationAnswer<Result> = { readonly data: Result; readonly failure: null } | { readonly data: null; readonly failure: Failure };

export interface Mutation<Result, Variables> {
  readonly run: (variables: Variables) => Promise<MutationAnswer<Result>>;
  readonly isRunning: boolean;
}

/** An act that needs the person again asks them, and is then sent once more as it was. */
export function useMutation<Result, Variables extends AnyVariables>(document: TypedDocument<Result, Variables>, { refetch = [] }: MutationOptions = {}): Mutation<Result, Variables> {
  const client = useClient();
  const query = parsedDocument(document);
  const confirm = use(ConfirmationContext);
  const [running, setRunning] = useState(0);
  const types = refetch.join();
  const run = useCallback(async (variables: Variables): Promise<MutationAnswer<Result>> => {
    setRunning((count) => count + 1);
    try {
      const send = () => client.mutation<Result, Variables>(query, variables, { additionalTypenames: types === '' ? [] : types.split(',') }).toPromise();
      let answer = await send();
      if (answer.error && confirm && failureOf(answer.error).kind === 'step-up' && await confirm()) answer = await send();
      if (answer.data !== undefined && answer.data !== null && !answer.error) return { data: answer.data, failure: null };
      return { data: null, failure: answer.error ? failureOf(answer.error) : { kind: 'unknown', message: null, reference: null, isDefinite: false } };
    } finally {
      setRunning((count) => count - 1);
    }
  }, [client, query, types, confirm]);
  return { run, isRunning: running > 0 };
}
