import { shortestPassword } from '../../password/password-problem.js';
import { longestPassword } from '../../password/passwords.js';
import type { AcceptRefusal } from '../accept-invitation.js';
import { sayPeople } from './say.js';

export function sayAcceptRefusal(locale: string, refusal: AcceptRefusal): string {
  switch (refusal.reason) {
    case 'password': return sayPeople(locale, `password.${refusal.problem}`, { shortest: shortestPassword, longest: longestPassword });
    case 'sign-in-first': return sayPeople(locale, 'accept.sign-in-first', { email: refusal.email });
    case 'rate-limited': return sayPeople(locale, 'accept.rate-limited', { minutes: Math.ceil(refusal.retryAfterSeconds / 60) });
    default: return sayPeople(locale, `accept.${refusal.reason}`);
  }
}
