import { useEffect, useRef } from 'react';

const firstSeconds = 2;
const longestSeconds = 60;

/** What was answered stale is being read behind the answer: asks again for it, while it stays stale ever less often. */
export function useStaleAgain(answer: unknown, isStale: boolean, ask: () => void): void {
  const tries = useRef(0);
  const latest = useRef(ask);
  useEffect(() => { latest.current = ask; });
  useEffect(() => {
    if (!isStale) { tries.current = 0; return; }
    const timer = setTimeout(() => {
      tries.current += 1;
      latest.current();
    }, Math.min(longestSeconds, firstSeconds * 3 ** tries.current) * 1000);
    return () => { clearTimeout(timer); };
  }, [answer, isStale]);
}
