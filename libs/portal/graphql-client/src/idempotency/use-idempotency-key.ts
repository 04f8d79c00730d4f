import { useMemo, useRef } from 'react';

import { Intents } from './intents';

export interface IdempotencyKeys {
  /** The key for this input: kept through retries, another for another input. */
  readonly keyFor: (input: unknown) => string;
  /** After a definite answer: the next time is another intent. */
  readonly settle: (input: unknown) => void;
}

/** For requests made by hand; `useIntentMutation` does this by itself. */
export function useIdempotencyKey(): IdempotencyKeys {
  const intents = useRef<Intents>(null);
  return useMemo(() => {
    const kept = (intents.current ??= new Intents());
    return { keyFor: (input) => kept.keyFor(JSON.stringify(input)), settle: (input) => kept.settle(JSON.stringify(input)) };
  }, []);
}
