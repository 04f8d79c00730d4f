import { setTimeout as pause } from 'node:timers/promises';
import type { Charge, ChargeState } from './charge.js';

const lookEveryMs = 50;

/** Waits while a slow card is being charged, up to `limitMs`, then says how things stand. */
export async function awaitSettled(charge: Charge, first: ChargeState, limitMs: number): Promise<ChargeState> {
  const giveUpAt = performance.now() + limitMs;
  let state = first;
  while (state.kind === 'processing' && performance.now() < giveUpAt) {
    await pause(lookEveryMs);
    await charge.settleDue();
    state = await charge.state(first.session.id);
  }
  return state;
}
