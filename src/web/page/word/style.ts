/** How the report's text beside the grid looks. */
export const WORD_STYLE = `
.beside { display: flex; flex: none; min-height: 0; }
.title-bar .of-word { display: contents; }
.report { display: flex; flex-direction: column; flex: none; width: 26vw; min-width: 260px; max-width: 560px; border-left: 1px solid var(--line); background: #fff; }
.report header { display: flex; align-items: center; gap: 8px; height: 28px; padding: 0 6px 0 14px; flex: none; border-bottom: 1px solid var(--line); }
.report h2 { margin: 0; font-size: 13px; font-weight: 600; white-space: nowrap; }
.report .where { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink-soft); font-size: 12px; }
.report .paper { flex: 1; min-height: 0; overflow: auto; padding: 12px 16px; line-height: 1.6; }
.report .paper p { margin: 0 0 4px; min-height: 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
.report table { border-collapse: collapse; margin: 6px 0 12px; font-size: 12px; line-height: 1.4; }
.report td { border: 1px solid #9aa19d; padding: 2px 5px; vertical-align: middle; white-space: pre-wrap; min-width: 24px; }
.report .cut { color: var(--ink-soft); font-style: italic; }
.report .here { background: #fff0b3; outline: 2px solid #b07d00; outline-offset: -2px; }
.report mark { background: #ffe58a; color: inherit; text-decoration: underline; text-decoration-color: #b07d00; text-decoration-thickness: 2px; }
@media (forced-colors: active) { .report .here, .report mark { background: Mark; color: MarkText; } }
@media (max-width: 1000px) { .report { width: 260px; } }
@media print { .report { display: none; } }
`;
