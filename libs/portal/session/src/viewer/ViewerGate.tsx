import { faultOf, useMutation, useQuery } from '@portico/portal-graphql-client';
import { type ReactNode, useEffect, useMemo } from 'react';

import { StepUpProvider } from '../step-up/StepUpProvider';
import { SessionContext, type SessionGate } from './session';
import { SignOutDocument, SwitchAccountDocument, ViewerDocument } from './viewer.documents';

export interface ViewerGateProps {
  readonly isSignedOut: boolean;
  readonly isOwing: boolean;
  readonly hasLeft: boolean;
  readonly onLeft: () => void;
  /** The session is another one now. */
  readonly onChanged: () => void;
  readonly onLocale: ((locale: string) => void) | undefined;
  readonly children: ReactNode;
}

export function ViewerGate({ isSignedOut, isOwing, hasLeft, onChanged, onLeft, onLocale, children }: ViewerGateProps) {
  const { data, state, failure } = useQuery(ViewerDocument, {}, { policy: 'cache-first' });
  const { run: switchTo } = useMutation(SwitchAccountDocument);
  const { run: leave } = useMutation(SignOutDocument);
  const viewer = data?.viewer ?? null;
  const locale = viewer?.person.locale;
  useEffect(() => { if (locale !== undefined) onLocale?.(locale); }, [locale, onLocale]);

  const gate = useMemo<SessionGate>(() => {
    const status = isSignedOut ? 'signed-out' : isOwing ? 'owes' : viewer ? 'signed-in' : state === 'loading' ? 'loading' : state === 'failed' ? 'failed' : 'signed-out';
    const signOut = async () => {
      const { data: answer } = await leave({});
      if (answer?.signOut) onLeft();
      return Boolean(answer?.signOut);
    };
    return {
      status,
      hasLeft,
      fault: faultOf(failure),
      reload: onChanged,
      leave: signOut,
      session: viewer === null ? null : {
        viewer,
        can: (permission) => viewer.permissions.includes(permission),
        switchAccount: async (accountId) => {
          const { data: answer } = await switchTo({ accountId });
          if (answer?.switchAccount) onChanged();
          return Boolean(answer?.switchAccount);
        },
        signOut,
      },
    };
  }, [isSignedOut, isOwing, hasLeft, viewer, state, failure, onChanged, onLeft, switchTo, leave]);
  return <SessionContext value={gate}><StepUpProvider>{children}</StepUpProvider></SessionContext>;
}
