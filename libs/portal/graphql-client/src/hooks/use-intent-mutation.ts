import type { AnyVariables } from '@urql/core';
import { useCallback } from 'react';

import type { TypedDocument } from '../documents/parsed-document';
import { useIdempotencyKey } from '../idempotency/use-idempotency-key';
import { type MutationAnswer, type MutationOptions, useMutation } from './use-mutation';

export interface IntentMutation<Result, Variables> {
  /** `run((idempotencyKey) => ({ input: { idempotencyKey, … } }))`. Pressed again after a lost reply it sends the same key. */
  readonly run: (variables: (idempotencyKey: string) => Variables) => Promise<MutationAnswer<Result>>;
  readonly isRunning: boolean;
}

/** A mutation with an idempotency key that is renewed only after a definite answer. */
export function useIntentMutation<Result, Variables extends AnyVariables>(document: TypedDocument<Result, Variables>, options?: MutationOptions): IntentMutation<Result, Variables> {
  const keys = useIdempotencyKey();
  const { run: send, isRunning } = useMutation(document, options);
  const run = useCallback(async (variables: (idempotencyKey: string) => Variables) => {
    const identity = variables('');
    const answer = await send(variables(keys.keyFor(identity)));
    if (answer.failure === null || answer.failure.isDefinite) keys.settle(identity);
    return answer;
  }, [keys, send]);
  return { run, isRunning };
}
