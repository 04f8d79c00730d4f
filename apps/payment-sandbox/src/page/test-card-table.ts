import { groupedDigits, testCards } from '../charging/test-cards.js';
import type { Markup } from './html.js';
import { html } from './html.js';
import type { Messages } from './messages.js';

export function testCardTable({ testCards: words }: Messages, sessionId: string): Markup {
  const rows = testCards.map(
    ({ name, number }) => html`<tr><td class="number">${groupedDigits(number)}</td><td>${words.outcomes[name]}</td>
<td><a href="/pay/${sessionId}?card=${name}" aria-label="${words.fillInCard(words.outcomes[name])}">${words.fillIn}</a></td></tr>`,
  );
  return html`<section class="cards"><h2>${words.title}</h2><p>${words.hint}</p>
<table><thead><tr><th scope="col">${words.number}</th><th scope="col">${words.outcome}</th><th scope="col"><span class="hidden">${words.fillIn}</span></th></tr></thead>
<tbody>${rows}</tbody></table></section>`;
}
