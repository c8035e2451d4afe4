/** The reviewers' table: over the sheet and the ribbon, under the title bar. */
export const REVIEW_STYLE = `
/* The spreadsheet draws in layers of its own, which stay below. */
.work { isolation: isolate; }
.review {
  --back: #fff; --text: #1f2421; --soft: #5b635f; --rule: #d5dad7; --head: #e7f1ec; --hover: #f1f6f3; --link: #0a5233; --press: #0f6b43; --on-press: #fff;
  --red: #a80000; --amber: #7a5000; --blue: #1f5b99; --good: #0a6b2d;
  position: fixed; inset: 38px 0 24px; z-index: 5; display: flex; flex-direction: column; background: var(--back); color: var(--text); color-scheme: light;
}
.review header { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 10px 16px 6px; flex: none; }
.review h2 { margin: 0; font-size: 16px; outline-offset: 4px; }
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
.review .table { flex: 1; min-height: 0; overflow: auto; border-top: 1px solid var(--rule); }
.review table { border-collapse: separate; border-spacing: 0; width: 100%; table-layout: auto; }
.review thead th { position: sticky; top: 0; z-index: 1; background: var(--head); text-align: left; white-space: nowrap; border-bottom: 1px solid var(--rule); }
.review th, .review td { padding: 5px 10px; border-bottom: 1px solid var(--rule); vertical-align: top; text-align: left; font-weight: 400; }
.review thead th { font-weight: 600; }
.review tbody tr:hover > * { background: var(--hover); }
.review tbody th { width: 22%; min-width: 150px; overflow-wrap: anywhere; }
.review tbody td:nth-child(2) { width: 15%; min-width: 110px; }
.review td:nth-child(n + 3):nth-child(-n + 10) { white-space: nowrap; }
.review :is(td, th):nth-child(n + 5):nth-child(-n + 9) { text-align: right; font-variant-numeric: tabular-nums; }
.review tbody th button { display: block; padding: 0; border: 0; background: none; color: var(--link); text-align: left; text-decoration: underline; overflow-wrap: anywhere; }
.review .questions { min-width: 260px; overflow-wrap: anywhere; }
.review .questions ul { margin: 4px 0 0; padding: 0 0 0 16px; }
.review summary { cursor: pointer; }
.review .more { color: var(--soft); white-space: nowrap; }
.review .ready { color: var(--good); font-weight: 600; }
.review .notReady, .review td.error { color: var(--red); font-weight: 600; }
.review td.warning { color: var(--amber); font-weight: 600; }
.review td.hint { color: var(--blue); }
.review td.muted, .review .unchecked { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (max-width: 1200px) {
  .review th, .review td { padding: 5px 6px; }
  .review tbody th, .review tbody td:nth-child(2) { min-width: 96px; }
  .review .questions { min-width: 200px; }
}
@media (prefers-color-scheme: dark) {
  .review {
    --back: #1b1f1d; --text: #eef1ef; --soft: #b3bab6; --rule: #3c4440; --head: #26352d; --hover: #242b28; --link: #8fd3b0; --press: #2f9166; --on-press: #fff;
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
