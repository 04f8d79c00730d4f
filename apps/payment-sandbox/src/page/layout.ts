import type { Markup } from './html.js';
import { html } from './html.js';
import type { Messages } from './messages.js';
import { stylesheetPath } from './styles.js';

export interface Frame {
  readonly messages: Messages;
  readonly merchant: string;
  readonly title: string;
  /** A page that asks for itself again. */
  readonly refreshSeconds?: number;
  readonly body: Markup;
}

export function layout({ messages, merchant, title, refreshSeconds, body }: Frame): string {
  const page = html`<html lang="${messages.locale.slice(0, 2)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${refreshSeconds === undefined ? undefined : html`<meta http-equiv="refresh" content="${String(refreshSeconds)}">`}
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<header>
<p class="strip"><strong>${messages.testMode}.</strong> ${messages.testModeWarning}</p>
<div class="bar"><span class="mark" aria-hidden="true">${merchant.slice(0, 1)}</span><span class="merchant">${merchant}</span></div>
</header>
<main>${body}</main>
</body>
</html>`;
  return `<!doctype html>\n${page.text}\n`;
}
