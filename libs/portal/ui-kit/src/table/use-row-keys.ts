import { type KeyboardEvent, useCallback, useState } from 'react';

export interface RowKeysInput {
  readonly count: number;
  /** Brings the row into view and gives it the focus. */
  readonly focusRow: (index: number) => void;
  readonly onToggle: ((index: number) => void) | undefined;
  readonly onOpen: ((index: number) => void) | undefined;
}

export interface RowKeys {
  /** The one row that Tab reaches. */
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, index: number) => void;
}

/** Arrows move, Home and End go to the ends, space selects, enter opens. Keys pressed inside a row's own fields are theirs. */
export function useRowKeys({ count, focusRow, onToggle, onOpen }: RowKeysInput): RowKeys {
  const [active, setActive] = useState(0);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>, index: number) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1, PageDown: index + 10, PageUp: index - 10 }[event.key];
    if (target !== undefined) {
      const next = Math.max(0, Math.min(count - 1, target));
      event.preventDefault();
      setActive(next);
      focusRow(next);
    } else if (event.key === ' ' && onToggle) { event.preventDefault(); onToggle(index); }
    else if (event.key === 'Enter' && onOpen) { event.preventDefault(); onOpen(index); }
  }, [count, focusRow, onToggle, onOpen]);
  return { active: Math.min(active, Math.max(0, count - 1)), setActive, onKeyDown };
}

const interactive = 'a, button, input, select, textarea, label, [role="button"], [role="menuitem"]';

/** A press on something that acts by itself is not a press on the row. */
export function isOwnAction(target: EventTarget): boolean {
  return target instanceof Element && target.closest(interactive) !== null;
}
