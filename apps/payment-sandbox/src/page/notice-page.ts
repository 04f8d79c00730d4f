import type { ChargeState } from '../charging/charge.js';
import { formatAmount } from '../money/amount.js';
import type { Session } from '../sessions/session.js';
import type { Markup } from './html.js';
import { html } from './html.js';
import { layout } from './layout.js';
import type { Messages } from './messages.js';
import { withSession } from './shop-link.js';

export interface Reader {
  readonly messages: Messages;
  readonly merchant: string;
}

const lookAgainSeconds = 2;

export function processingPage({ messages, merchant }: Reader, session: Session): string {
  const { title, text, lookAgain } = messages.processing;
  const body = notice(html`<span class="state wait" aria-hidden="true"></span>`, title, text, html`<a class="button quiet" href="/pay/${session.id}">${lookAgain}</a>`);
  return layout({ messages, merchant, title, refreshSeconds: lookAgainSeconds, body });
}

export function paidPage({ messages, merchant }: Reader, session: Session): string {
  const words = messages.paid;
  const amount = formatAmount(session.amount, session.currency, messages.locale);
  const text = session.status === 'authorised' ? words.authorised(amount, merchant) : words.text(amount, merchant);
  const onward = html`<a class="button" href="${withSession(session.returnUrl, session.id)}">${words.back(merchant)}</a>`;
  return layout({ messages, merchant, title: words.title, body: notice(html`<span class="state good" aria-hidden="true">✓</span>`, words.title, text, onward) });
}

export function closedPage({ messages, merchant }: Reader, { session }: ChargeState): string {
  const { title, text } = session.status === 'cancelled' ? messages.cancelled : messages.expired;
  const onward = html`<a class="button" href="${withSession(session.cancelUrl, session.id)}">${messages.paid.back(merchant)}</a>`;
  return layout({ messages, merchant, title, body: notice(warning, title, text, onward) });
}

export function unknownPage({ messages, merchant }: Reader): string {
  const { title, text } = messages.unknown;
  return layout({ messages, merchant, title, body: notice(warning, title, text, undefined) });
}

export function failedPage({ messages, merchant }: Reader): string {
  const { title, text } = messages.failed;
  return layout({ messages, merchant, title, body: notice(warning, title, text, undefined) });
}

const warning = html`<span class="state warn" aria-hidden="true">!</span>`;

function notice(mark: Markup, title: string, text: string, action: Markup | undefined): Markup {
  return html`<div class="single">${mark}<h1>${title}</h1><p>${text}</p>${action ? html`<div class="actions">${action}</div>` : undefined}</div>`;
}
