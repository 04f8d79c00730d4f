import { useState } from 'react';

/** What a drawer showed goes on being shown while it closes. */
export function useKept<T>(value: T | null, isClosing: boolean): T | null {
  const [kept, setKept] = useState(value);
  if (!isClosing && value !== kept) setKept(value);
  return isClosing ? kept : value;
}

/** True from the first time it was true: what is loaded when it is first opened stays for its way out. */
export function useOnceOpened(opened: boolean): boolean {
  const [was, setWas] = useState(opened);
  if (opened && !was) setWas(true);
  return was;
}
