import { createHash } from 'node:crypto';

export const stylesheet = `
:root {
  color-scheme: light;
  --bg: #fff; --sunken: #f6f7f8; --line: #e4e7ea; --control: #89939e;
  --text: #14181d; --text-2: #47505a; --text-3: #606a75;
  --accent: #0b6172; --accent-hover: #084e5c; --accent-on: #fff; --focus: #1f6feb;
  --good: #146c41; --good-bg: #e6f4ec; --good-line: #b5dcc6;
  --warn: #855000; --warn-bg: #fdf3df; --warn-line: #ecd3a0;
  --bad: #b02a28; --bad-bg: #fcebea; --bad-line: #efc1be;
  --info: #2556a6; --info-bg: #e9f0fb; --info-line: #bfd2f0;
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --bg: #15181b; --sunken: #0f1214; --line: #2a3036; --control: #6c7783;
    --text: #e9ecef; --text-2: #b6bec6; --text-3: #929ca6;
    --accent: #5bb0bf; --accent-hover: #84c5d1; --accent-on: #06181c; --focus: #6ea8fe;
    --good: #6fcf9c; --good-bg: #13291e; --good-line: #23503a;
    --warn: #e6b45c; --warn-bg: #2b2212; --warn-line: #574522;
    --bad: #f48f89; --bad-bg: #331a1a; --bad-line: #653030;
    --info: #90b7f5; --info-bg: #17233a; --info-line: #2b456f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--bg); color: var(--text); font: 400 14px/1.45 "Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, p, dl, dd { margin: 0; }
h1 { font-size: 20px; line-height: 1.25; font-weight: 600; }
h2 { font-size: 14px; font-weight: 600; }
a { color: var(--accent); text-underline-offset: 2px; }
a:hover { color: var(--accent-hover); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.strip { padding: 8px 24px; background: var(--warn-bg); color: var(--warn); border-bottom: 1px solid var(--warn-line); font-size: 13px; text-align: center; }
.strip strong { font-weight: 600; }
.bar { display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 8px max(24px, calc(50% - 456px)); border-bottom: 1px solid var(--line); }
.mark { display: grid; place-items: center; width: 28px; height: 28px; flex: none; border-radius: 5px; background: var(--accent); color: var(--accent-on); font-weight: 600; }
.merchant { font-weight: 600; overflow-wrap: anywhere; }
main { max-width: 960px; margin: 0 auto; padding: 40px 24px 64px; }
.pay { display: grid; grid-template-columns: minmax(0, 336px) minmax(0, 1fr); gap: 24px 56px; align-items: start; }
.summary { padding: 24px; background: var(--sunken); border: 1px solid var(--line); border-radius: 10px; }
.summary h1 { font-size: 14px; font-weight: 400; color: var(--text-2); overflow-wrap: anywhere; }
.summary h1 strong { display: block; color: var(--text); font-weight: 600; }
.figure { margin: 12px 0 20px; font-size: 32px; line-height: 1.2; font-weight: 600; letter-spacing: -.01em; overflow-wrap: anywhere; }
.facts { display: grid; gap: 12px; padding-top: 16px; border-top: 1px solid var(--line); }
.facts dt { color: var(--text-3); font-size: 12px; }
.facts dd { overflow-wrap: anywhere; }
.summary > p:last-child { margin-top: 16px; color: var(--text-3); font-size: 12px; }
form { display: grid; gap: 16px; }
.form h2 { margin-bottom: 16px; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start; }
label { display: block; margin-bottom: 4px; font-size: 13px; font-weight: 500; }
.hint { color: var(--text-3); font-weight: 400; }
input { width: 100%; height: 44px; padding: 0 12px; border: 1px solid var(--control); border-radius: 5px; background: var(--bg); color: var(--text); font: inherit; font-size: 16px; font-variant-numeric: tabular-nums; }
input::placeholder { color: var(--text-3); opacity: 1; }
input[aria-invalid] { border-color: var(--bad); box-shadow: 0 0 0 1px var(--bad); }
.wrong { margin-top: 4px; color: var(--bad); font-size: 13px; }
.note { color: var(--text-2); font-size: 13px; }
.button { display: block; width: 100%; min-height: 44px; padding: 10px 16px; border: 1px solid var(--accent); border-radius: 5px; background: var(--accent); color: var(--accent-on); font: inherit; font-size: 15px; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.button:hover { background: var(--accent-hover); border-color: var(--accent-hover); color: var(--accent-on); }
.button.quiet { background: transparent; border-color: var(--control); color: var(--text); font-weight: 500; }
.button.quiet:hover { background: var(--sunken); }
.back { display: inline-block; padding: 8px 0; font-size: 13px; }
.notice { margin-bottom: 20px; padding: 12px 16px; border: 1px solid var(--info-line); border-radius: 7px; background: var(--info-bg); }
.notice strong { display: block; font-weight: 600; color: var(--info); }
.notice.bad { border-color: var(--bad-line); background: var(--bad-bg); }
.notice.bad strong { color: var(--bad); }
.cards { margin-top: 40px; padding-top: 24px; border-top: 1px solid var(--line); }
.cards p { color: var(--text-2); font-size: 13px; }
table { width: 100%; margin-top: 12px; border-collapse: collapse; font-size: 13px; }
th { padding: 6px 12px 6px 0; text-align: left; font-size: 12px; font-weight: 500; color: var(--text-3); border-bottom: 1px solid var(--line); }
td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); vertical-align: middle; }
td:last-child, th:last-child { padding-right: 0; text-align: right; white-space: nowrap; }
td a { display: inline-block; padding: 5px 0; }
.number { font-weight: 500; white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.single { max-width: 440px; margin: 0 auto; }
.single h1 { margin-bottom: 8px; }
.single > p { color: var(--text-2); }
.single .facts { margin: 20px 0 24px; }
.single .facts div { display: flex; justify-content: space-between; gap: 16px; }
.single .facts dt { font-size: 13px; flex: none; }
.single .facts dd { text-align: right; font-weight: 500; }
.single .actions { display: grid; gap: 12px; margin-top: 24px; justify-items: stretch; }
.single .back { justify-self: center; }
.bank { padding: 24px; border: 1px solid var(--line); border-top: 4px solid var(--info); border-radius: 10px; }
.bank > .from { margin-bottom: 16px; color: var(--info); font-size: 13px; font-weight: 600; }
.state { display: inline-grid; place-items: center; width: 40px; height: 40px; margin-bottom: 16px; border-radius: 50%; border: 1px solid var(--info-line); background: var(--info-bg); color: var(--info); font-size: 20px; font-weight: 600; }
.state.good { border-color: var(--good-line); background: var(--good-bg); color: var(--good); }
.state.warn { border-color: var(--warn-line); background: var(--warn-bg); color: var(--warn); }
.state.wait { border: 3px solid var(--line); border-top-color: var(--accent); background: none; }
@media (prefers-reduced-motion: no-preference) { .state.wait { animation: turn 1s linear infinite; } }
@keyframes turn { to { transform: rotate(360deg); } }
@media (max-width: 760px) {
  .strip { padding: 8px 16px; text-align: left; }
  .bar { padding: 8px 16px; }
  main { padding: 16px 16px 40px; }
  .pay { grid-template-columns: minmax(0, 1fr); gap: 24px; }
  .summary { padding: 16px; }
  .figure { margin: 8px 0 12px; font-size: 26px; }
  td a { padding: 12px 0; }
  .bank { padding: 16px; }
}
@media (max-width: 420px) {
  .cards thead { display: none; }
  .cards table, .cards tbody { display: block; }
  .cards tr { display: grid; grid-template-columns: 1fr auto; column-gap: 12px; padding: 8px 0; border-bottom: 1px solid var(--line); }
  .cards td { padding: 0; border: 0; }
  .cards td:first-child { grid-row: 1; }
  .cards td:nth-child(2) { grid-row: 2; grid-column: 1; color: var(--text-2); }
  .cards td:last-child { grid-row: 1 / span 2; grid-column: 2; align-self: center; }
}
`;

/** The address changes with the content, so that the file may be cached for ever. */
export const stylesheetPath = `/assets/page.${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`;
