import { type Failure, useMutation } from '@portico/portal-graphql-client';
import { useLocale } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { AnswerSecondFactorDocument, SignInDocument } from './sign-in.documents';
import type { SignInFields } from './sign-in-fields';

export type SignInOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'signed-in' }
  /** The password is right; a code is the second step. */
  | { readonly kind: 'code-needed' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wrong-code' }
  /** Too late or too often: the password again. */
  | { readonly kind: 'challenge-over' }
  /** ISO instant from which another attempt is answered. */
  | { readonly kind: 'limited'; readonly until: string }
  | { readonly kind: 'no-account' }
  | { readonly kind: 'failed'; readonly why: 'network' | 'ours' };

export interface SignInAttempt {
  readonly outcome: SignInOutcome;
  readonly isRunning: boolean;
  readonly submit: (fields: SignInFields) => Promise<SignInOutcome>;
  readonly answer: (code: string) => Promise<SignInOutcome>;
  /** Back to the first step. */
  readonly startOver: () => void;
}

type Answer =
  | { readonly __typename: 'SignedIn' }
  | { readonly __typename: 'SecondFactorNeeded' }
  | { readonly __typename: 'SignInRefused'; readonly reason: 'INVALID_CREDENTIALS' | 'NO_ACCOUNT' | 'RATE_LIMITED' | 'WRONG_CODE' | 'CHALLENGE_OVER'; readonly retryAfterSeconds: number | null };

export function useSignIn(): SignInAttempt {
  const { now } = useLocale();
  const { run: signIn, isRunning: isSigningIn } = useMutation(SignInDocument);
  const { run: answerWith, isRunning: isAnswering } = useMutation(AnswerSecondFactorDocument);
  const [outcome, setOutcome] = useState<SignInOutcome>({ kind: 'none' });
  const told = (kept: SignInOutcome): SignInOutcome => { setOutcome(kept); return kept; };
  return {
    outcome,
    isRunning: isSigningIn || isAnswering,
    submit: async ({ email, password }) => {
      const { data, failure } = await signIn({ email: email.trim(), password });
      return told(data ? outcomeOf(data.signIn, now()) : failed(failure));
    },
    answer: async (code) => {
      const { data, failure } = await answerWith({ code });
      return told(data ? outcomeOf(data.answerSecondFactor, now()) : failed(failure));
    },
    startOver: () => setOutcome({ kind: 'none' }),
  };
}

const failed = (failure: Failure): SignInOutcome => ({ kind: 'failed', why: failure.kind === 'network' ? 'network' : 'ours' });

function outcomeOf(answer: Answer, now: Date): SignInOutcome {
  if (answer.__typename === 'SignedIn') return { kind: 'signed-in' };
  if (answer.__typename === 'SecondFactorNeeded') return { kind: 'code-needed' };
  switch (answer.reason) {
    case 'INVALID_CREDENTIALS': return { kind: 'refused' };
    case 'NO_ACCOUNT': return { kind: 'no-account' };
    case 'WRONG_CODE': return { kind: 'wrong-code' };
    case 'CHALLENGE_OVER': return { kind: 'challenge-over' };
    case 'RATE_LIMITED': return { kind: 'limited', until: new Date(now.getTime() + (answer.retryAfterSeconds ?? 60) * 1000).toISOString() };
  }
}
