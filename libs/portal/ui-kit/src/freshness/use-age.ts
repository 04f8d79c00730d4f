import { useSyncExternalStore } from 'react';

import { ago } from '../format/time-format';
import { useLocale } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';

const tickMs = 20_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let ticks = 0;

// One clock for the page, however many ages it shows.
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => { ticks += 1; for (const each of listeners) each(); }, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) { clearInterval(timer); timer = undefined; }
  };
}

/** "4 min ago", kept current; null when there is no instant. */
export function useAge(asOf: string | null): string | null {
  useSyncExternalStore(subscribe, () => ticks, () => ticks);
  const { locale, now } = useLocale();
  const t = useKitT();
  return asOf === null ? null : ago(locale, asOf, now()) ?? t('justNow');
}
