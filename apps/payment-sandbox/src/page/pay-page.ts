import type { CardErrors, CardField, CardForm } from '../charging/card-form.js';
import { cardFields } from '../charging/card-form.js';
import type { DeclineCode } from '../charging/decline.js';
import { formatAmount } from '../money/amount.js';
import type { Session } from '../sessions/session.js';
import type { Markup } from './html.js';
import { html } from './html.js';
import { layout } from './layout.js';
import type { Messages } from './messages.js';
import { withSession } from './shop-link.js';
import { testCardTable } from './test-card-table.js';

export interface PayPage {
  readonly messages: Messages;
  readonly merchant: string;
  readonly session: Session;
  readonly now: Date;
  readonly formKey: string;
  readonly form: CardForm;
  readonly errors?: CardErrors;
  readonly declined?: DeclineCode | undefined;
  /** A confirmation with the bank that still waits. */
  readonly challengePath?: string | undefined;
}

export function payPage(page: PayPage): string {
  const { messages, merchant } = page;
  const title = messages.pay.title(merchant);
  const isTrouble = page.errors !== undefined || page.declined !== undefined;
  return layout({
    messages,
    merchant,
    title: isTrouble ? `${messages.error}: ${title}` : title,
    body: html`<div class="pay">${summary(page)}<div class="form">${notice(page)}${cardForm(page)}${testCardTable(messages, page.session.id)}</div></div>`,
  });
}

function summary({ messages, merchant, session, now }: PayPage): Markup {
  const minutes = Math.max(1, Math.floor((Date.parse(session.expiresAt) - now.getTime()) / 60_000));
  return html`<section class="summary">
<h1>${messages.pay.payTo} <strong>${merchant}</strong></h1>
<p class="figure"><span class="hidden">${messages.pay.amount}: </span>${formatAmount(session.amount, session.currency, messages.locale)}</p>
<dl class="facts"><div><dt>${messages.pay.reference}</dt><dd>${session.reference}</dd></div>
${session.description ? html`<div><dt>${messages.pay.description}</dt><dd>${session.description}</dd></div>` : undefined}</dl>
<p>${messages.pay.validFor(minutes)}</p>
</section>`;
}

function notice({ messages, errors, declined, challengePath }: PayPage): Markup | undefined {
  if (errors) return html`<div class="notice bad" role="alert"><strong>${messages.pay.fixFirst(Object.keys(errors).length)}</strong></div>`;
  if (challengePath) return html`<div class="notice"><strong>${messages.pay.pendingChallenge}</strong> <a href="${challengePath}">${messages.pay.continueChallenge}</a></div>`;
  if (!declined) return undefined;
  const { title, advice } = messages.declines[declined];
  return html`<div class="notice bad" role="alert"><strong>${title}</strong> ${messages.pay.notCharged} ${advice}</div>`;
}

function cardForm(page: PayPage): Markup {
  const { messages, merchant, session } = page;
  const words = messages.pay;
  return html`<h2>${words.card}</h2>
<form method="post" action="/pay/${session.id}" novalidate>
<input type="hidden" name="formKey" value="${page.formKey}">
${field(page, 'number', words.number, undefined, html`inputmode="numeric" autocomplete="cc-number" maxlength="30"`)}
<div class="row">
${field(page, 'expiry', words.expiry, words.expiryHint, html`inputmode="numeric" autocomplete="cc-exp" maxlength="12"`)}
${field(page, 'cvc', words.cvc, undefined, html`inputmode="numeric" autocomplete="cc-csc" maxlength="4" title="${words.cvcHint}"`)}
</div>
${field(page, 'name', words.name, undefined, html`autocomplete="cc-name" maxlength="120"`)}
${session.capture === 'manual' ? html`<p class="note">${words.authoriseNote(merchant)}</p>` : undefined}
<button class="button" type="submit">${words.submit(formatAmount(session.amount, session.currency, messages.locale))}</button>
</form>
<a class="back" href="${withSession(session.cancelUrl, session.id)}">${words.back(merchant)}</a>`;
}

function field(page: PayPage, name: CardField, label: string, hint: string | undefined, attributes: Markup): Markup {
  const error = page.errors?.[name];
  const takesFocus = focusedField(page) === name;
  return html`<div><label for="${name}">${label}${hint ? html` <span class="hint">${hint}</span>` : undefined}</label>
<input id="${name}" name="${name}" value="${page.form[name]}" required ${attributes}${takesFocus ? html` autofocus` : undefined}${
    error ? html` aria-invalid="true" aria-describedby="${name}-wrong"` : undefined}>
${error ? html`<p class="wrong" id="${name}-wrong">${page.messages.cardErrors[error]}</p>` : undefined}</div>`;
}

/** The first wrong field; after a decline the number, as another card is the way on. */
function focusedField({ errors, declined }: PayPage): CardField | undefined {
  if (errors) return cardFields.find((name) => errors[name] !== undefined);
  return declined ? 'number' : undefined;
}
