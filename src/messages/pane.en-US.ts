import type { PaneProblem, PaneTexts, ProblemText } from './pane.texts';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const problems: Readonly<Record<PaneProblem, (sheet: string) => ProblemText>> = {
  cellEditMode: () => ({
    what: 'A cell is being edited',
    why: 'Excel accepts nothing else until editing ends.',
    next: 'Press Enter to finish editing, then try again.',
  }),
  accessDenied: () => ({
    what: 'No permission to access this workbook',
    why: 'It may be open in Protected View, or shared for viewing only.',
    next: 'Choose Enable Editing above the sheet, or save a copy on this computer and open that.',
  }),
  protectedSheet: (sheet) => ({
    what: sheet ? `The sheet “${sheet}” is protected` : 'The sheet is protected',
    why: 'Its protection does not allow this, and Heji does not bypass protection.',
    next: 'Unprotect the sheet on the Review tab, or ask whoever protected it, then try again.',
  }),
  sheetGone: (sheet) => ({
    what: sheet ? `The sheet “${sheet}” is not there` : 'The sheet is not there',
    why: 'It was deleted or renamed after the check.',
    next: 'Choose Check to go through the workbook as it is now.',
  }),
  sheetHidden: (sheet) => ({
    what: sheet ? `The sheet “${sheet}” is hidden` : 'The sheet is hidden',
    why: 'Heji does not unhide sheets of its own accord.',
    next: 'To see the cell, unhide the sheet with the button below; otherwise choose Close.',
  }),
  inactiveWorkbook: () => ({
    what: 'This workbook is not in front',
    why: 'When several workbooks are open, only the active one can be read.',
    next: 'Switch to the workbook to be checked, then try again.',
  }),
  payloadTooLarge: () => ({
    what: 'The workbook is too large to be read at once',
    why: 'Excel limits how much data is passed on at a time.',
    next: 'Remove large sheets that have nothing to do with the forms, or save the forms as a workbook of their own.',
  }),
  noRoomToTakeBack: () => ({
    what: 'Nothing was written: the workbook has no room to remember what it would replace',
    why: 'Excel lets an add-in keep about 1 MB in a workbook; the report’s text, explanations and earlier records fill it.',
    next: 'Write in several parts, or remove the kept report text under “Report text” and try again; or write without a record, which cannot be taken back.',
  }),
  sessionLost: () => ({
    what: 'The connection to the workbook was lost',
    why: 'The file may have been closed, or the network was interrupted.',
    next: 'Close this pane and open it again; failing that, reopen the file.',
  }),
  noAnswer: () => ({
    what: 'Excel did not answer',
    why: 'A cell may be being edited, a dialog open, or a calculation running.',
    next: 'Press Esc to leave the cell, close the dialog, then try again; failing that, save the file and reopen it.',
  }),
  busy: () => ({
    what: 'Excel is busy',
    why: 'It is calculating, saving, or has too many requests.',
    next: 'Wait a moment, then try again.',
  }),
  hostTooOld: () => ({
    what: 'This version of Excel is too old for Heji',
    why: 'Excel 2021, Microsoft 365 or Excel on the web is needed.',
    next: 'Update Excel, or open the file in a browser on Heji’s own page.',
  }),
  notInExcel: () => ({
    what: 'This page is to be opened in Excel',
    why: 'Opened on its own it has no workbook to read.',
    next: 'In Excel, use the buttons of the group 核绩 (Heji) on the Home tab.',
  }),
  unknown: () => ({
    what: 'That did not work',
    why: 'Excel reported an unexpected error.',
    next: 'Try again; failing that, save the file, close it and open it again.',
  }),
  programNotLoaded: () => ({
    what: 'The program did not load completely',
    why: 'Heji’s own files could not be fetched; the network or the server may be down.',
    next: 'Check the connection to the server, then try again.',
  }),
  deployedProfile: () => ({
    what: 'The profile your organisation deployed cannot be used and was left out',
    why: 'It is incomplete or was changed since; the points the forms print decide for now.',
    next: 'Ask the administrator to package it again, or choose a profile in Settings.',
  }),
  checkCrashed: () => ({
    what: 'The check failed before it had a result',
    why: 'The forms hold something Heji did not expect; this is a fault of Heji. The workbook was not changed.',
    next: 'Try again; failing that, give the file, with names and phones removed, to those who maintain Heji.',
  }),
  stepCrashed: () => ({
    what: 'This step failed before it was done',
    why: 'The forms hold something Heji did not expect; this is a fault of Heji.',
    next: 'Check again and retry; failing that, give the file, with names and phones removed, to those who maintain Heji.',
  }),
  paneCrashed: () => ({
    what: 'The pane failed',
    why: 'This is a fault of Heji. The workbook was not changed, and no data left this computer.',
    next: 'Choose Reload, then check again.',
  }),
};

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
  privacy: 'Data stays on this computer',
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
    reportAnew: 'Report anew',
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
    cleared: (n) => (n ? `${counted(n, 'mark was', 'marks were')} taken away` : 'The sheets bear no mark of Heji’s'),
    reportOutdated: (sheet, time) => `“${sheet}” speaks of ${time}; the workbook was changed since`,
    reportsRemoved: (sheets) =>
      sheets.length > 0 ? `Sheet deleted: “${sheets.join('”, “')}”` : 'There is no report to delete',
    reported: (sheet, time, printSetUp) =>
      `Written to the sheet “${sheet}”, as of ${time}${printSetUp ? '' : '; the print set-up was refused (no printer?): set it before printing'}`,
    cleanedUp: ({ kept, marks, reports, locked }) => {
      const gone = [
        kept ? `${counted(kept, 'kept text', 'kept texts')} (explanations, report text, records for taking back)` : '',
        marks ? `marks in ${counted(marks, 'cell', 'cells')}` : '',
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
    only: (kind, n) => `Show only ${counted(n, 'finding', 'findings')} on ${kind}`,
    search: 'Search',
    details: 'Where the forms are',
    lacking: (n) => `${n} missing`,
    profile: (name) => `Profile: ${name}`,
    changed: 'with settings of your own',
  },
  nothingRecognised: {
    title: 'No self-evaluation form was found',
    body: 'Heji tells the forms by the labels in them, not by the names of the sheets. On every sheet it looked for:',
    next: 'Open the workbook that holds them, or copy them into this one, then choose Check.',
    insert: 'Insert three blank forms…',
    nearest: (sheet, kind, found, missing) =>
      `The sheet “${sheet}” came nearest (like ${kind}): it has ${found.join(', ')}` +
      (missing.length > 0 ? `, it lacks ${missing.join(', ')}.` : ', but not where they belong.'),
  },

  verdict: {
    changed: 'Changed since',
    maybeChanged: 'Perhaps changed since',
    changedSince: (word, automatic) =>
      `what follows is from before the change (${word}); ${automatic ? 'it is checked again after a pause' : 'check again'}`,
    since: (solved, fresh) =>
      [solved ? `${solved} solved` : '', fresh ? `${fresh} new` : ''].filter(Boolean).join(' · '),
    explained: (n) => `${counted(n, 'warning', 'warnings')} explained`,
    hintsLeft: (n) => `${counted(n, 'hint', 'hints')} to consider`,
    undecided: (n) => `${counted(n, 'place', 'places')} could not be checked`,
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
    noneShown: 'Nothing here is what you look for.',
    showAll: 'Show all',
    expected: 'Expected',
    found: 'Found',
    blank: 'blank',
    related: 'Related',
    more: (n) => `${n} more`,
    basis: 'Basis',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Not copied',
    showConsequences: (n) => counted(n, 'consequence', 'consequences'),
    hideConsequences: (n) => `Hide ${counted(n, 'consequence', 'consequences')}`,
    causedBy: (rule) => `Caused by ${rule}`,
    previous: 'Previous',
    next: 'Next',
    previousBy: (key) => `Previous finding (${key})`,
    nextBy: (key) => `Next finding (${key})`,
    position: (current, total) => `${current} / ${total}`,
    groupCount: (n) => counted(n, 'item', 'items'),
    stillLoading: 'Listing the rest…',
    fix: (value, cells, solves) => {
      const what = cells > 1 ? `Correct ${cells} cells` : `Correct to ${value}`;
      return solves > 1 ? `${what} (solves ${solves})` : what;
    },
    fixDoubtful: (rules) =>
      `Computed from cells that have errors themselves (${rules.join(', ')}); better to correct those first`,
    explain: 'Explain',
    explainAnew: 'Explain anew',
    explanation: 'Explanation',
    explanationVoid: 'Explanation void: the figures have changed since',
    explanationsUnread: 'The explanations in the workbook could not be read; warnings count as unexplained for now',
    insertProject: 'Insert this form',
    inText: 'Show in the text',
    fresh: 'new',
    settled: 'Explained or set aside',
    kind: (title, n) => `${title} (${counted(n, 'place', 'places')})`,
    fixAll: (n) => `Correct all ${n}`,
    explainAll: (n) => `Explain all ${n}`,
    oneByOne:
      'Nothing was written: correcting these together would raise new findings. Open the card and correct them one by one.',
    setAside: 'Set aside',
    setAsideWords: 'Seen and set aside',
    takeUpAgain: 'Take up again',
  },
  passed: {
    rounding: 'Rounding',
    ok: 'Agrees',
    undecided: 'Not checkable',
    undecidedGroup: 'Could not be checked',
    summary: (passed, rounding, notApplicable) =>
      counted(passed, 'place agrees', 'places agree') +
      (rounding ? `, ${rounding} of them by rounding` : '') +
      (notApplicable ? `; ${notApplicable} not applicable` : ''),
  },

  copyText: {
    separator: ', ',
    expected: (value) => `expected ${value}`,
    found: (value) => `found ${value}`,
    arithmetic: (value) => `arithmetic: ${value}`,
    basis: (value) => `basis: ${value}`,
  },

  unhide: 'Unhide and go there',
  aftermath: {
    untouched: 'The workbook was not changed.',
    written: 'Everything to be written was written.',
    restorable: 'Part of it may have been written; Restore takes it back.',
  },
  problem: (code, sheet) => problems[code](sheet),
};
