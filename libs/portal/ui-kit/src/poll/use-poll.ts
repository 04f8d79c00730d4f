import { useEffect, useRef } from 'react';

/** Runs every `seconds` while the page is looked at, and at once when it is looked at again. */
export function usePoll(run: () => void, seconds: number): void {
  const latest = useRef(run);
  useEffect(() => { latest.current = run; });
  useEffect(() => {
    const tick = () => { if (document.visibilityState === 'visible') latest.current(); };
    const timer = setInterval(tick, seconds * 1000);
    document.addEventListener('visibilitychange', tick);
    return () => { clearInterval(timer); document.removeEventListener('visibilitychange', tick); };
  }, [seconds]);
}
