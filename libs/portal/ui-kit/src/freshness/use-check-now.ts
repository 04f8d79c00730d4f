import { useCallback, useState } from 'react';

/** Resolves when the figure has been read again; what it answers is not looked at. */
export type CheckNow = () => unknown;
export interface CheckNowState { readonly phase: 'idle' | 'checking' | 'failed'; readonly run: () => void }

/** One check at a time; a failed one says so and can be tried again. */
export function useCheckNow(check: CheckNow | undefined): CheckNowState {
  const [phase, setPhase] = useState<CheckNowState['phase']>('idle');
  const run = useCallback(() => {
    if (!check || phase === 'checking') return;
    setPhase('checking');
    Promise.resolve().then(check).then(() => setPhase('idle'), () => setPhase('failed'));
  }, [check, phase]);
  return { phase, run };
}
