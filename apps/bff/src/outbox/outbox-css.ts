/** The portal's tokens that this page needs, by the reader's own scheme: it has no script that would know the portal's choice. */
export const outboxCss = `
:root{color-scheme:light dark;--bg:#fff;--bg-sunken:#f6f7f8;--line:#e4e7ea;--text:#14181d;--text-2:#47505a;--text-3:#606a75;--accent:var(--accent-7);--focus:#1f6feb}
@media (prefers-color-scheme:dark){:root{--bg:#15181b;--bg-sunken:#0f1214;--line:#2a3036;--text:#e9ecef;--text-2:#b6bec6;--text-3:#929ca6;--accent:var(--accent-4);--focus:#6ea8fe}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:14px/1.45 "Inter Variable","Inter",system-ui,-apple-system,"Segoe UI",sans-serif}
header{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;min-height:48px;padding:13px 16px;border-bottom:1px solid var(--line);background:var(--bg-sunken)}
header strong{font-weight:600;flex:1 1 auto}
main{max-width:760px;margin:0 auto;padding:24px 16px 48px}
h1{margin:0 0 8px;font-size:20px;font-weight:600;line-height:1.25}
h2{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.25;overflow-wrap:anywhere}
p{margin:0 0 8px;color:var(--text-2)}
article{margin:16px 0 0;padding:16px;border:1px solid var(--line);border-radius:var(--radius-lg)}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;margin:0 0 12px;font-size:12px}
dt{color:var(--text-3)}
dd{margin:0;overflow-wrap:anywhere}
pre{margin:0;padding-top:12px;border-top:1px solid var(--line);font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
`;
