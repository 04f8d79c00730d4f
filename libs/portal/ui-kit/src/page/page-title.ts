import { createContext, useContext, useEffect } from 'react';

/** What the top bar shows at 390 px in place of the seller's name. */
export interface BarTitle {
  readonly title: string;
  /** Of the window, before the seller's name. */
  readonly windowTitle: string;
  readonly backTo?: string;
}

export const BarTitleContext = createContext<((title: BarTitle | null) => void) | null>(null);

export function useBarTitle(windowTitle: string, title: string, backTo: string | undefined): void {
  const set = useContext(BarTitleContext);
  useEffect(() => {
    set?.({ title, windowTitle, ...(backTo === undefined ? {} : { backTo }) });
    return () => set?.(null);
  }, [set, title, windowTitle, backTo]);
}
