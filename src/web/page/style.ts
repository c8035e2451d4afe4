/**
 * The page's styles. They are adopted by the document as an object, not written into it: so the Content-Security-Policy needs to allow
 * no inline style at all.
 */
const CSS = `
:root {
  --green: #0f6b43;
  --green-dark: #0a5233;
  --tint: #e7f1ec;
  --line: #d5dad7;
  --line-soft: #e6e9e7;
  --ground: #f3f5f4;
  --ink: #1f2421;
  --ink-soft: #5b635f;
  font: 13px/1.45 'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif;
  color: var(--ink);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: var(--ground); overflow: hidden; }
button, select, input { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--green); outline-offset: -2px; }

.title-bar { display: flex; align-items: center; gap: 10px; height: 38px; padding: 0 12px; background: var(--green); color: #fff; flex: none; }
.title-bar .mark { display: grid; place-items: center; width: 22px; height: 22px; border-radius: 5px; background: #fff; color: var(--green); font-weight: 700; font-size: 12px; }
.title-bar .file { margin: 0; font-size: inherit; font-weight: 600; max-width: 32ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.title-bar .stand-in { opacity: 0.85; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.title-bar .spring { flex: 1; }
.title-bar button, .title-bar select, .title-bar a { height: 26px; padding: 0 10px; border: 1px solid rgb(255 255 255 / 55%); border-radius: 4px; background: transparent; color: #fff; white-space: nowrap; text-decoration: none; line-height: 24px; }
.title-bar button.primary { background: #fff; color: var(--green-dark); border-color: #fff; font-weight: 600; }
.title-bar button:hover, .title-bar select:hover, .title-bar a:hover { background: var(--green-dark); color: #fff; }
.title-bar button[aria-disabled='true'] { border-style: dashed; color: rgb(255 255 255 / 75%); cursor: default; }
.title-bar option { color: var(--ink); background: #fff; }
.title-bar :focus-visible { outline-color: #fff; }

.ribbon { flex: none; background: #fff; border-bottom: 1px solid var(--line); }
.ribbon .tab { display: inline-block; padding: 5px 14px 4px; margin-left: 8px; color: var(--green-dark); font-weight: 600; border-bottom: 2px solid var(--green); }
.ribbon .groups { display: flex; padding: 2px 8px 0; }
.ribbon .group { display: flex; flex-direction: column; padding: 0 10px; border-right: 1px solid var(--line-soft); }
.ribbon .buttons { display: flex; gap: 2px; }
.ribbon .name { text-align: center; color: var(--ink-soft); font-size: 11px; line-height: 15px; padding: 0 0 2px; }
.ribbon button { display: flex; flex-direction: column; align-items: center; gap: 1px; min-width: 68px; padding: 3px 8px 2px; border: 1px solid transparent; border-radius: 4px; background: none; }
.ribbon button:hover { background: var(--tint); }
.ribbon button:active { background: #d3e6dc; }
.ribbon img { width: 28px; height: 28px; }
.ribbon .sign { height: 28px; font-size: 24px; line-height: 28px; color: var(--green); }

.notice { display: flex; align-items: center; gap: 12px; padding: 7px 14px; background: #fff4d6; border-bottom: 1px solid #ecd9a0; flex: none; }
.notice p { margin: 0; flex: 1; }
.notice.error { background: #fde7e4; border-color: #efc0b9; }
.notice button { padding: 2px 12px; border: 1px solid #b9a76f; border-radius: 4px; background: #fff; }
.notice.error button { border-color: #c98f87; }

.password { width: min(30rem, 90vw); padding: 16px 20px; border: 1px solid var(--line); border-radius: 8px; color: inherit; }
.password::backdrop { background: rgb(0 0 0 / 35%); }
.password h2 { margin: 0 0 8px; font-size: 15px; }
.password p { margin: 0 0 10px; }
.password label { display: flex; align-items: center; gap: 10px; margin-bottom: 10px; }
.password input { flex: 1; height: 28px; padding: 0 8px; border: 1px solid #8a938e; border-radius: 4px; }
.password .wrong { color: #a4262c; }
.password .wrong:empty { display: none; }
.password .aside { color: var(--ink-soft); }
.password .answers { display: flex; gap: 10px; justify-content: flex-end; }
.password button { padding: 4px 18px; border: 1px solid #8a938e; border-radius: 4px; background: #fff; }
.password button.primary { background: var(--green); border-color: var(--green); color: #fff; }

.work { display: flex; flex: 1; min-height: 0; }
.book { display: flex; flex-direction: column; flex: 1; min-width: 0; background: #fff; }
.address-bar { display: flex; align-items: stretch; height: 28px; border-bottom: 1px solid var(--line); flex: none; }
.address-bar .address { width: 108px; border: 0; border-right: 1px solid var(--line); padding: 0 10px; }
.address-bar .address[aria-invalid='true'] { background: #fde7e4; }
.address-bar .fx { display: grid; place-items: center; width: 32px; font-style: italic; color: var(--ink-soft); border-right: 1px solid var(--line-soft); }
.address-bar .content { flex: 1; padding: 3px 10px; overflow: auto; white-space: pre-wrap; line-height: 20px; }

.grid { flex: 1; min-height: 0; position: relative; overflow: hidden; }

.pane { display: flex; flex-direction: column; flex: none; width: 351px; border-left: 1px solid var(--line); background: #fff; }
.pane header { display: flex; align-items: center; height: 34px; padding: 0 6px 0 14px; flex: none; border-bottom: 1px solid var(--line-soft); }
.pane h2 { flex: 1; margin: 0; font-size: 15px; font-weight: 600; }
.pane header button { width: 28px; height: 28px; border: 0; border-radius: 4px; background: none; font-size: 16px; line-height: 1; }
.pane header button:hover { background: var(--tint); }
.pane .frame { flex: 1; min-height: 0; }
.pane iframe { display: block; width: 350px; height: 100%; border: 0; }

.status { display: flex; gap: 24px; flex: none; height: 24px; padding: 3px 12px; background: #eceff0; border-top: 1px solid var(--line); color: var(--ink-soft); font-size: 12px; line-height: 17px; }
.status span:first-child { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.drop { position: fixed; inset: 0; z-index: 10; display: grid; place-items: center; background: rgb(15 107 67 / 82%); color: #fff; font-size: 20px; }
.drop p { padding: 40px 64px; border: 2px dashed #fff; border-radius: 12px; pointer-events: none; }

/* The pane is the add-in's, which follows the system; the sheet stays as light as paper. */
@media (prefers-color-scheme: dark) {
  .pane, .pane header { background: #292929; color: #fff; border-color: #525252; color-scheme: dark; }
  .pane header button:hover { background: #3d3d3d; }
  .pane :focus-visible { outline-color: #fff; }
}

@media (max-width: 1100px) { .title-bar .stand-in { display: none; } }
@media print { .ribbon, .pane, .title-bar, .status { display: none; } }
`;

/** Gives the document the page's styles. */
export function adoptStyles(): void {
  adopt(CSS);
}

export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
