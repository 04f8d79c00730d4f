import { useEffect } from 'react';

const rowsBeforeEnd = 15;

/** Asks for more once the last rows come into sight; again only when more have come. */
export function useEndNear(lastShown: number, count: number, onEndNear: (() => void) | undefined): void {
  const near = count > 0 && lastShown >= count - rowsBeforeEnd;
  useEffect(() => { if (near) onEndNear?.(); }, [near, count, onEndNear]);
}
