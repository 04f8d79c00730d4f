import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';

/**
 * An error inside an HTTP 200. The transaction was rolled back: Tryton certainly did not do it.
 * - user-error: a rule or a right says no; the text is for people and the only discriminator
 * - user-warning: somebody may say yes to it in Tryton's client; we never do
 * - busy: a table or row lock, or a record changed meanwhile; the same call may succeed in a moment
 * - login: further authentication factors are wanted
 * - program: unknown model, field or type
 */
export type FaultKind = 'user-error' | 'user-warning' | 'busy' | 'login' | 'program';

export class TrytonFault extends ErpError {
  constructor(readonly fault: FaultKind, message: string) {
    super(fault === 'busy' ? 'server-error' : 'refused', message);
    this.name = 'TrytonFault';
  }
}

/** "could not obtain lock on relation", "could not serialize access", "deadlock detected", "canceling statement due to lock timeout". */
const busyText = /could not obtain lock|could not serialize access|deadlock detected|lock timeout/i;
const texts = z.array(z.unknown());

/** Domain errors drag a field dump of several kB behind them; the first sentences say what is wrong. */
const longestMessage = 500;

export function faultFrom(error: unknown): TrytonFault {
  const [name, detail] = texts.safeParse(error).data ?? [];
  const parts = texts.safeParse(detail).data ?? [detail];
  switch (name) {
    case 'UserError': return new TrytonFault('user-error', sentence(parts.slice(0, 2)));
    case 'UserWarning': return new TrytonFault('user-warning', sentence(parts.slice(1, 3)));
    case 'ConcurrencyException': return new TrytonFault('busy', sentence(parts));
    case 'LoginException': return new TrytonFault('login', 'Tryton asks this user for more than a password');
    default: {
      const message = sentence([name]);
      return new TrytonFault(busyText.test(message) ? 'busy' : 'program', message || 'Tryton gave an error without a text');
    }
  }
}

const sentence = (parts: readonly unknown[]): string =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '').join(' ').trim().slice(0, longestMessage);
