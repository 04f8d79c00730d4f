import { type AskConfirmation, ConfirmationContext } from '@portico/portal-graphql-client';
import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react';

const StepUpDialog = lazy(async () => ({ default: (await import('./StepUpDialog')).StepUpDialog }));

/** One dialog for every dangerous act: acts that ask meanwhile wait for the same answer. */
export function StepUpProvider({ children }: { readonly children: ReactNode }) {
  const [isAsking, setAsking] = useState(false);
  const waiting = useRef<((isConfirmed: boolean) => void)[]>([]);
  const ask = useCallback<AskConfirmation>(() => new Promise((resolve) => {
    waiting.current.push(resolve);
    setAsking(true);
  }), []);
  const end = (isConfirmed: boolean) => {
    setAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve(isConfirmed);
  };
  return (
    <ConfirmationContext value={ask}>
      {children}
      <ConfirmationContext value={null}>
        {isAsking && <Suspense fallback={null}><StepUpDialog onConfirmed={() => end(true)} onCancel={() => end(false)} /></Suspense>}
      </ConfirmationContext>
    </ConfirmationContext>
  );
}
