import type { ReactNode } from 'react';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  /** 18 px, from Tabler. */
  readonly icon: ReactNode;
  /** "4 open", beside the label in grey. */
  readonly note?: string;
}
