import { useIntentMutation } from '@portico/portal-graphql-client';
import { useCallback, useEffect, useRef, useState } from 'react';

import { type CartView, ChangeCartLinesDocument } from './cart.documents';
import { type LineEdit, PendingEdits } from './pending-edits';

export interface CartEdits {
  /** Not yet saved, by line: what is shown in place of the server's. */
  readonly pending: PendingEdits;
  readonly edit: (lineId: string, change: LineEdit) => void;
  readonly status: 'saved' | 'saving' | 'failed';
  /** The server's sentence when it refused a change. */
  readonly refusal: string | null;
  readonly retry: () => void;
}
const typingPauseMs = 350;
const retryMs = 4_000;

/**
 * Edits are shown at once and sent in order, all that wait in one request, so that rapid clicks end in the right state. What could
 * not be sent stays and is sent again; the last word per line counts.
 */
export function useCartEdits(onCart: (cart: CartView) => void): CartEdits {
  const { run } = useIntentMutation(ChangeCartLinesDocument);
  const [pending] = useState(() => new PendingEdits());
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [status, setStatus] = useState<CartEdits['status']>('saved');
  const [refusal, setRefusal] = useState<string | null>(null);

  const flush = useCallback(async () => {
    if (sending.current || pending.isEmpty) return;
    sending.current = true;
    setStatus('saving');
    const batch = pending.all();
    const { data, failure } = await run((idempotencyKey) => ({ idempotencyKey, changes: [...batch].map(([lineId, change]) => ({ lineId, ...change })) }));
    sending.current = false;
    if (failure) {
      setStatus('failed');
      timer.current = setTimeout(() => void flush(), retryMs);
      return;
    }
    const answer = data.changeCartLines;
    setRefusal(answer.__typename === 'CartRefused' ? answer.message : null);
    onCart(answer.cart);
    pending.settle(batch);
    if (!pending.isEmpty) void flush();
    else setStatus('saved');
  }, [run, onCart, pending]);

  const edit = useCallback((lineId: string, change: LineEdit) => {
    pending.add(lineId, change);
    setStatus('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), typingPauseMs);
  }, [flush, pending]);

  // What was typed is not lost by leaving the page at once.
  useEffect(() => () => { clearTimeout(timer.current); void flush(); }, [flush]);
  return { pending, edit, status, refusal, retry: () => void flush() };
}
