import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

export interface DrawerState {
  /** What is open, null when nothing is. */
  readonly openId: string | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** A drawer whose content is named in the URL: opening adds a step to the history, so that back closes it. */
export function useDrawer(param = 'open'): DrawerState {
  const [params] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const openedHere = hasMark(location.state);
  const openId = params.get(param);

  const open = useCallback((id: string) => {
    const next = new URLSearchParams(params);
    next.set(param, id);
    // Another row while it is open takes the place of the first: back still closes.
    void navigate({ search: `?${next.toString()}` }, { state: { drawer: openId === null || openedHere }, replace: openId !== null, preventScrollReset: true });
  }, [navigate, openId, openedHere, param, params]);

  const close = useCallback(() => {
    if (openedHere) { void navigate(-1); return; }
    // Came in by a link: there is no step of ours to go back to.
    const next = new URLSearchParams(params);
    next.delete(param);
    void navigate({ search: next.size === 0 ? '' : `?${next.toString()}` }, { replace: true, preventScrollReset: true });
  }, [navigate, openedHere, param, params]);

  return { openId, open, close };
}

const hasMark = (state: unknown): boolean => typeof state === 'object' && state !== null && 'drawer' in state && state.drawer === true;
