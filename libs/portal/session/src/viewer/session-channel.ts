/** Tells the other tabs of this browser that the session is another: they must not go on showing the old account. */
export interface SessionChannel {
  readonly announce: () => void;
  readonly listen: (changed: () => void) => () => void;
}

export function openSessionChannel(): SessionChannel {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, listen: () => () => undefined };
  const channel = new BroadcastChannel('portico-session');
  return {
    announce: () => channel.postMessage('changed'),
    listen: (changed) => {
      channel.addEventListener('message', changed);
      return () => channel.removeEventListener('message', changed);
    },
  };
}
