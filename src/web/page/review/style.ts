/** The reviewers' table: over the sheet and the ribbon, under the title bar. */
export const REVIEW_STYLE = `
/* Alone on its page: what is below it stays below. */
main:has(> .review) { flex: 1; }
/* The spreadsheet draws in layers of its own, which stay below. */
.work { isolation: isolate; }
.review {
  --back: #fff; --text: #1f2421; --soft: #5b635f; --rule: #d5dad7; --head: #e7f1ec; --hover: #f1f6f3; --link: #0a5233; --press: #0f6b43; --on-press: #fff;
  --red: #a80000; --amber: #7a5000; --blue: #1f5b99; --good: #0a6b2d;
  position: fixed; inset: 38px 0 24px; z-index: 5; display: flex; flex-direction: column; background: var(--back); color: var(--text); color-scheme: light;
}
.review header { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 10px 16px 6px; flex: none; }
.review h2 { margin: 0; font-size: 16px; outline-offset: 4px; }
.review .begin { margin: 24px auto; max-width: 60ch; padding: 0 16px; color: var(--soft); font-size: 14px; }
.review .summary { margin: 0 8px; font-weight: 600; }
.review .spring { flex: 1; }
.review header button, .review .under button { padding: 4px 12px; border: 1px solid var(--soft); border-radius: 4px; background: var(--back); color: var(--text); }
.review header button:hover, .review .under button:hover { background: var(--hover); }
.review header button.primary { background: var(--press); border-color: var(--press); color: var(--on-press); font-weight: 600; }
.review button:disabled { opacity: 0.5; cursor: default; }
.review :focus-visible { outline-color: var(--link); }
.review .profile { margin: 0; padding: 0 16px 8px; color: var(--soft); flex: none; }
.review .under { display: flex; align-items: center; gap: 12px; padding: 0 16px 8px; flex: none; }
.review .under span { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.review progress { width: 220px; accent-color: var(--press); }
.review .list { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.review .list[hidden], .review .unit-place[hidden] { display: none; }
.review .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 0 16px 8px; flex: none; }
.review .views button, .review .filters button { padding: 3px 10px; border: 1px solid var(--soft); background: var(--back); color: var(--text); border-radius: 4px; }
.review .views button[aria-pressed='true'] { background: var(--press); border-color: var(--press); color: var(--on-press); }
.review .filters { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.review :is(select, input[type='text'], input[type='search']) { padding: 3px 6px; border: 1px solid var(--soft); border-radius: 4px; background: var(--back); color: var(--text); font: inherit; }
.review .soft { color: var(--soft); }
.review .table { flex: 1; min-height: 0; overflow: auto; border-top: 1px solid var(--rule); }
.review table { border-collapse: separate; border-spacing: 0; width: 100%; table-layout: auto; }
.review thead th { position: sticky; top: 0; z-index: 1; background: var(--head); text-align: left; white-space: nowrap; border-bottom: 1px solid var(--rule); padding: 0; }
.review thead button { width: 100%; padding: 6px 10px; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; text-align: inherit; cursor: pointer; }
.review tbody :is(th, td) { box-sizing: border-box; height: 34px; padding: 0 10px; border-bottom: 1px solid var(--rule); text-align: left; font-weight: 400; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; max-width: 340px; }
/* The name stays in sight beside many problems. */
.review thead th:first-child { left: 0; z-index: 2; }
.review tbody th { position: sticky; left: 0; background: var(--back); }
.review tbody tr:hover > * { background: var(--hover); }
.review tbody th button { padding: 0; border: 0; background: none; color: var(--link); text-decoration: underline; font: inherit; }
.review tbody th .file { margin-left: 8px; color: var(--soft); font-size: 12px; }
.review .number { text-align: right !important; font-variant-numeric: tabular-nums; }
.review .questions { width: 100%; max-width: 0 !important; }
.review .questions button { min-width: 300px; }
.review .fault { max-width: 108px !important; }
.review .fault button { width: 108px; height: 64px; vertical-align: top; white-space: pre-line; overflow: hidden; font-size: 12px; font-weight: 400; line-height: 1.35; }
.review .fault button::first-line { font-weight: 600; }
.review .ready { color: var(--good); font-weight: 600; }
.review .notReady, .review .error { color: var(--red); font-weight: 600; }
.review .warning { color: var(--amber); font-weight: 600; }
.review .hint { color: var(--blue); }
.review .muted, .review .unchecked { color: var(--soft); }
.review .unit-place { flex: 1; min-height: 0; overflow: hidden; display: flex; }
.review .unit { flex: 1; display: flex; flex-direction: column; min-width: 0; }
.review .unit-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 4px 16px 8px; border-bottom: 1px solid var(--rule); }
.review .unit-head h3 { margin: 0; font-size: 15px; }
.review .unit-head button { padding: 4px 12px; border: 1px solid var(--soft); border-radius: 4px; background: var(--back); color: var(--text); }
.review .findings { flex: 1; min-height: 0; overflow: auto; padding: 4px 16px 24px; }
.review .findings h4 { margin: 14px 0 4px; font-size: 14px; }
.review .findings ol { margin: 0; padding: 0 0 0 26px; }
.review .findings p { margin: 2px 0; }
.review .finding { padding: 6px 0; border-bottom: 1px solid var(--rule); }
.review .follows { opacity: 0.85; }
.review .where { color: var(--soft); }
.review .change { margin-left: 8px; padding: 0 6px; border: 1px solid currentColor; border-radius: 8px; font-size: 12px; }
.review .change.explained { color: var(--amber, inherit); }
.review .change.unchanged, .review .change.altered { color: var(--red); }
.review .note { color: var(--amber); font-weight: 600; }
.review .decide { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; margin-top: 4px; }
.review .decide input[type='text'] { flex: 1; min-width: 200px; max-width: 520px; }
.review .decide label { display: flex; align-items: center; gap: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (prefers-color-scheme: dark) {
  .review {
    --back: #1b1f1d; --text: #eef1ef; --soft: #b3bab6; --rule: #3c4440; --head: #26352d; --hover: #242b28; --link: #8fd3b0; --press: #1f7d55; --on-press: #fff;
    --red: #ff9a94; --amber: #f1c569; --blue: #93c3f7; --good: #7fd49b; color-scheme: dark;
  }
  .review header button.primary { background: #8fd3b0; border-color: #8fd3b0; color: #10231a; }
  .review:not([hidden]) ~ .status { background: #232826; border-color: #3c4440; color: #b3bab6; }
}
@media print {
  .review { position: static; }
  .review header button, .review .under { display: none; }
  .review .table { overflow: visible; }
}
`;
