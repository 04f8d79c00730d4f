import { useState } from 'react';

/** What a drawer showed goes on being shown while it closes. */
export function useKept<T>(value: T | null, isClosing: boolean): T | null {
  const [kept, setKept] = useState(value);
  if (!isClosing && value !== kept) setKept(value);
  return isClosing ? kept : value;
}
