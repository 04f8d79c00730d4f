/** Tells the other tabs of this browser that the session is another: they must not go on showing the old account. */
export interface SessionChannel {
  readonly announce: () => void;
  readonly close: () => void;
}

/** `changed` is called for what other tabs announce, until it is closed. */
export function openSessionChannel(changed: () => void): SessionChannel {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel('portico-session');
  channel.addEventListener('message', changed);
  return { announce: () => channel.postMessage('changed'), close: () => channel.close() };
}
