import { formatAmount } from '../money/amount.js';
import type { Session } from '../sessions/session.js';
import { html } from './html.js';
import { layout } from './layout.js';
import type { Messages } from './messages.js';

export interface ChallengePage {
  readonly messages: Messages;
  readonly merchant: string;
  readonly session: Session;
  readonly card: { readonly brand: string; readonly last4: string };
  readonly path: string;
}

/** What the buyer's bank shows for 3-D Secure. */
export function challengePage({ messages, merchant, session, card, path }: ChallengePage): string {
  const words = messages.challenge;
  const amount = formatAmount(session.amount, session.currency, messages.locale);
  return layout({
    messages,
    merchant,
    title: words.title,
    body: html`<div class="single"><div class="bank">
<p class="from">${words.bank}</p>
<h1>${words.title}</h1>
<p>${words.question(merchant)}</p>
<dl class="facts">
<div><dt>${words.merchant}</dt><dd>${merchant}</dd></div>
<div><dt>${messages.pay.reference}</dt><dd>${session.reference}</dd></div>
<div><dt>${words.card}</dt><dd>${card.brand === 'visa' ? 'Visa' : 'Mastercard'} •••• ${card.last4}</dd></div>
<div><dt>${messages.pay.amount}</dt><dd>${amount}</dd></div>
</dl>
<form method="post" action="${path}">
<button class="button" name="answer" value="approve">${words.confirm(amount)}</button>
<button class="button quiet" name="answer" value="fail">${words.refuse}</button>
</form></div>
<div class="actions"><a class="back" href="/pay/${session.id}">${words.otherCard}</a></div></div>`,
  });
}
