import { counted } from './english';
import type { PaneTexts } from './pane.texts';
import { problems } from './pane-problems.en-US';

/** English interface */
export const enUS: PaneTexts = {
  productName: 'Heji',
  check: 'Check',
  fill: 'Fill in',
  cancel: 'Cancel',
  retry: 'Try again',
  close: 'Close',
  reload: 'Reload',
  back: 'Back',
  privacy: 'Data stays on this PC',
  opening: 'Opening…',
  waiting: {
    cellEdit: 'A cell is being edited: press Enter or Esc, and Heji goes on.',
    silence: 'Excel has not answered yet. If a cell is being edited, press Enter or Esc; close any open dialog.',
  },
  calculatedByHand: 'This workbook is calculated manually: results of formulas may be stale.',
  recalculate: 'Calculate now',
  writeAnyway: 'Write without a record',

  start: {
    title: 'Check the self-evaluation forms',
    body: 'Goes through definitions, totals, scores and cross-checks, showing the arithmetic; what can be computed is filled in after a preview. A check only reads: no cell is changed.',
    looksFor: 'Looks on every sheet for',
  },
  working: {
    reading: 'Reading the workbook…',
    checking: 'Checking…',
    planning: 'Working out what can be filled in…',
    writing: 'Writing…',
    restoring: 'Restoring…',
    marking: 'Updating the marks…',
    reporting: 'Making the report…',
    cleaning: 'Cleaning up…',
    inserting: 'Inserting sheets…',
  },
  tools: {
    label: 'What can be done with the result',
    report: 'Report',
    reportAnew: 'Report again',
    removeReport: 'Delete the report',
    mark: 'Mark',
    clearMarks: 'Clear marks',
    narrative: 'Report text',
    settings: 'Settings',
  },
  done: {
    marked: (n) =>
      n
        ? `${counted(n, 'cell is', 'cells are')} marked in the sheets: errors red, warnings amber, hints blue; select one to open its finding`
        : 'There is no cell to mark',
    cleared: (n) =>
      n ? `${counted(n, 'mark was', 'marks were')} taken away` : 'There are no marks of Heji’s in the sheets',
    reportOutdated: (sheet, time) => `“${sheet}” is as of ${time}; the workbook has changed since`,
    reportsRemoved: (sheets) =>
      sheets.length > 0 ? `Sheet deleted: “${sheets.join('”, “')}”` : 'There is no report to delete',
    reported: (sheet, time, printSetUp) =>
      `Written to the sheet “${sheet}”, as of ${time}${printSetUp ? '' : '; the print set-up was refused (no printer?): set it before printing'}`,
    cleanedUp: ({ kept, marks, reports, locked }) => {
      const gone = [
        kept ? `${counted(kept, 'kept text')} (explanations, report text, restore records)` : '',
        marks ? `marks in ${counted(marks, 'cell')}` : '',
        reports.length ? `the report “${reports.join('”, “')}”` : '',
      ].filter(Boolean);
      return (
        (gone.length ? `Removed: ${gone.join(', ')}.` : 'There is nothing of Heji in this workbook.') +
        (locked.length ? ` Marks on what is protected stayed: “${locked.join('”, “')}”.` : '') +
        ' If it was open with the add-in, the file still names it: File → Info → Inspect Document removes that.'
      );
    },
    inserted: (sheets) => `Inserted: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
    explained: 'The explanation is kept in the workbook',
  },

  formName: {
    '1-1': 'Basic data form',
    '1-2': 'Department self-evaluation form',
    '1-3': 'Project self-evaluation form',
  },
  formShortName: {
    '1-1': 'Basic data',
    '1-2': 'Department',
    '1-3': 'Project',
  },
  formAnchors: {
    '1-1': 'has items such as 财政供养人员情况 and 三公经费',
    '1-2': 'has items such as 部门名称 and 年度资金总额',
    '1-3': 'has items such as 项目名称 and 年度资金总额',
  },
  acrossForms: 'Across forms',

  recognised: {
    label: 'Forms recognised',
    blank: 'blank',
    missing: 'not found',
    count: (n) => `×${n}`,
    unnamed: '(no project name)',
    goTo: (place) => `Go to ${place}`,
    only: (kind, n) => `Show only ${counted(n, 'finding')} on ${kind}`,
    search: 'Search',
    details: 'Where the forms are',
    lacking: (n) => `${n} missing`,
    profile: (name) => `Profile: ${name}`,
    changed: 'with settings of your own',
  },
  nothingRecognised: {
    title: 'No self-evaluation form was found',
    body: 'Heji recognises the forms by the labels in them, not by the names of the sheets. On every sheet it looked for:',
    next: 'Open the workbook that holds them, or copy them into this one, then choose Check.',
    insert: 'Insert three blank forms…',
    nearest: (sheet, kind, found, missing) =>
      `The sheet “${sheet}” came nearest (like ${kind}): it has ${found.join(', ')}` +
      (missing.length > 0 ? `, it lacks ${missing.join(', ')}.` : ', but not where they belong.'),
  },

  verdict: {
    changed: 'Changed since',
    maybeChanged: 'May have changed since',
    changedSince: (word, automatic) =>
      `the results below are from before the change (${word}); ${automatic ? 'it is checked again after a pause' : 'check again'}`,
    since: (solved, fresh) =>
      [solved ? `${solved} solved` : '', fresh ? `${fresh} new` : ''].filter(Boolean).join(' · '),
    explained: (n) => `${counted(n, 'warning')} explained`,
    hintsLeft: (n) => `${counted(n, 'hint')} to consider`,
    undecided: (n) => `${counted(n, 'place')} could not be checked`,
    checkedAt: (time) => `checked ${time}`,
  },

  tabs: {
    label: 'By severity',
    error: 'Errors',
    warning: 'Warnings',
    hint: 'Hints',
    passed: 'Checked',
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },

  results: {
    list: 'Findings',
    passedList: 'Checked',
    empty: {
      error: 'No errors.',
      warning: 'No warnings.',
      hint: 'No hints.',
      passed: 'Nothing was checked.',
    },
    noneShown: 'Nothing here matches the filter.',
    showAll: 'Show all',
    showConsequences: (n) => counted(n, 'consequence'),
    hideConsequences: (n) => `Hide ${counted(n, 'consequence')}`,
    previous: 'Previous',
    next: 'Next',
    previousBy: (key) => `Previous finding (${key})`,
    nextBy: (key) => `Next finding (${key})`,
    position: (current, total) => `${current} / ${total}`,
    groupCount: (n) => counted(n, 'item'),
    stillLoading: 'Listing the rest…',
    fix: ({ value, edits: { length }, solves, left, onlyHints }) => {
      const what = length > 1 ? `Correct ${length} cells` : `Correct to ${value}`;
      const says = [
        solves > (left ? 0 : 1) && `solves ${solves}`,
        left && (onlyHints ? `leaves ${counted(left, 'hint')}` : `shows ${left} more`),
      ];
      const then = says.filter(Boolean).join(', ');
      return then ? `${what} (${then})` : what;
    },
    fixDoubtful: 'Cells it is computed from have errors of their own; correct these first:',
    explain: 'Explain',
    explainAnew: 'Explain again',
    explanationsUnread: 'The explanations in the workbook could not be read; warnings count as unexplained for now',
    insertProject: 'Insert this form',
    inText: 'Show in the text',
    fresh: 'new',
    settled: 'Explained or set aside',
    kind: (title, n, forms) => `${forms ? `${forms} forms: ` : ''}${title} (${counted(n, 'place')})`,
    fixAll: (n) => `Correct all ${n}`,
    explainAll: (n) => `Explain all ${n}`,
    oneByOne:
      'These cannot be corrected together: that would raise new findings. Open the card and correct them one by one.',
    setAside: 'Set aside',
    setAsideWords: 'Seen and set aside',
    takeUpAgain: 'Bring back',
  },

  unhide: 'Unhide and go there',
  aftermath: {
    untouched: 'The workbook was not changed.',
    written: 'Everything to be written was written.',
    restorable: 'Part of it may have been written; Restore takes it back.',
  },
  problem: (code, sheet) => problems[code](sheet),
};
