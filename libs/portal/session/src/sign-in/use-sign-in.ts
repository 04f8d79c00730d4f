import { useMutation } from '@portico/portal-graphql-client';
import { useLocale } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { SignInDocument } from './sign-in.documents';
import type { SignInFields } from './sign-in-fields';

export type SignInOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'refused' }
  /** ISO instant from which another attempt is answered. */
  | { readonly kind: 'limited'; readonly until: string }
  | { readonly kind: 'no-account' }
  | { readonly kind: 'failed'; readonly why: 'network' | 'ours' };

export interface SignInAttempt {
  readonly outcome: SignInOutcome;
  readonly isRunning: boolean;
  readonly submit: (fields: SignInFields) => Promise<SignInOutcome>;
}

export function useSignIn(): SignInAttempt {
  const { now } = useLocale();
  const { run, isRunning } = useMutation(SignInDocument);
  const [outcome, setOutcome] = useState<SignInOutcome>({ kind: 'none' });
  const ask = async ({ email, password }: SignInFields): Promise<SignInOutcome> => {
    const { data, failure } = await run({ email: email.trim(), password });
    if (data === null) return { kind: 'failed', why: failure.kind === 'network' ? 'network' : 'ours' };
    if (data.signIn.__typename === 'SignedIn') return { kind: 'signed-in' };
    const { reason, retryAfterSeconds } = data.signIn;
    switch (reason) {
      case 'INVALID_CREDENTIALS': return { kind: 'refused' };
      case 'NO_ACCOUNT': return { kind: 'no-account' };
      case 'RATE_LIMITED': return { kind: 'limited', until: new Date(now().getTime() + (retryAfterSeconds ?? 60) * 1000).toISOString() };
    }
  };
  return { outcome, isRunning, submit: async (fields) => { const answer = await ask(fields); setOutcome(answer); return answer; } };
}
