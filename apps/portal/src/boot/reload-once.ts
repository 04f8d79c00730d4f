const mark = 'portico-reloaded-at';
const againAfterMs = 60_000;

/**
 * A page opened before a deploy asks for code that is gone. Loading the page again brings the new one;
 * the mark keeps a lasting failure from reloading for ever.
 */
export function reloadForNewVersion(store: Pick<Storage, 'getItem' | 'setItem'>, nowMs: number, reload: () => void): boolean {
  const last = Number(store.getItem(mark) ?? 0);
  if (nowMs - last < againAfterMs) return false;
  store.setItem(mark, String(nowMs));
  reload();
  return true;
}
