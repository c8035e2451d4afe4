import { counted } from './english';
import { enUS as narrative } from './narrative.en-US';
import type { PanelTexts } from './panels.texts';
import { enUS as writing } from './writing.en-US';

/** English interface: the parts that are fetched when they are opened */
export const enUS: PanelTexts = {
  ...writing,
  details: {
    expected: 'Expected',
    found: 'Found',
    blank: 'blank',
    related: 'Related',
    more: (n) => `${n} more`,
    basis: 'Basis',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Not copied',
    causedBy: (rule) => `Caused by ${rule}: correct that one first`,
    explanation: 'Explanation',
    explanationVoid: 'Explanation void: the figures have changed since',
    noFix: {
      suggested: (value, note) =>
        `No correction here: ${note} To write ${value}, tick it under Suggested in “Fill in”.`,
      formula: (formula) =>
        `No correction here: the cell has your own formula ${formula}, which Heji does not replace. Change the formula.`,
      raises: (value, rules) =>
        `No correction here: the figure computed is ${value}, but written alone it would raise new findings${rules.length > 0 ? ` (${rules.join(', ')})` : ''}. Look into the figures concerned first.`,
      person:
        'No correction here: the forms do not settle what belongs here. Look it up as the sentence above says, and correct it yourself.',
    },
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
  explain: {
    label: 'Explanation',
    advice: 'State the reason and what it rests on. Kept with the workbook; void as soon as the figures change.',
    placeholder: 'Why the figure is what it is',
    save: 'Save',
    remove: 'Remove the explanation',
    refused: {
      tooShort: 'Too short to give a reason. Say why the figure is what it is, and what that rests on.',
      saysNothing: 'This gives no reason. Say why the figure is what it is, and what that rests on.',
    },
  },
  insert: {
    titleForms: 'Insert three blank forms',
    bodyForms:
      'Puts one basic data form, one department form and one project form behind the last sheet; existing sheets stay as they are.',
    titleProjects: (n) => `Insert ${counted(n, 'project form')}`,
    bodyProjects:
      'Puts blank forms behind the last sheet, with the project’s name, budget and final account from the basic data form; the rest is yours to fill in.',
    undoLost: 'Note: after this, Undo can no longer take back earlier actions.',
    insert: 'Insert',
  },
  narrative,
  choices: {
    label: 'The places that disagree',
    take: (cells, solves, { left, onlyHints }) =>
      `This one is right (changes ${counted(cells, 'cell')}, solves ${solves}${left ? (onlyHints ? `, leaves ${counted(left, 'hint')}` : `, shows ${left} more`) : ''})`,
  },
  search: {
    label: 'Look for findings',
    placeholder: 'Indicator, project, rule or cell',
    found: (n) => `${n} found`,
    close: 'Close',
  },
  guide: {
    title: (cells) => `${counted(cells, 'cell')} still to be filled in`,
    left: (form, cells, computed) =>
      `${form}: ${cells} left${computed ? `, and ${computed} for “Fill in” to compute` : ''}`,
    next: 'Next cell',
  },
  told: {
    column: 'This column is',
    label: 'This entry is',
    row: 'This row is',
    choose: 'Choose…',
    ofTotal: 'a part of the total',
    within: (row) => `a part of “${row}”`,
    title: 'Told by a user',
    toldColumn: (form, table, head, role) => `${form}, ${table}: “${head}” is the ${role}.`,
    toldRow: (form, row, within) =>
      `${form}: “${row}” is ${within === '' ? 'a part of the total' : `a part of “${within}”`}.`,
    noHead: (after) => `the column without a head right of “${after}”`,
    notHere: 'This workbook has none at present.',
    takeBack: 'Take back',
    copy: 'Copy as a profile',
    copied:
      'Copied. Paste it into a text file, save that and import it in the settings, or have your finance bureau hand it out, and such forms are understood everywhere.',
    notCopied: 'It was not copied: this window does not allow use of the clipboard.',
  },
  settings: {
    title: 'Settings',
    profile: 'Scoring profile',
    automatic: 'Chosen by the points the forms print',
    deployed: (name) => `Deployed by your organisation: ${name}`,
    own: (name) => `${name} (imported)`,
    import: 'Import a profile…',
    importHelp: 'A file from your finance bureau; it is read on this computer only.',
    imported: (name) => `“${name}” was imported and is now in use.`,
    unusable: (file) => `“${file}” cannot be used as a profile; the settings are as they were:`,
    notJson: (line) =>
      line === null ? 'It is not in the format of profiles.' : `It is not in the format of profiles: see line ${line}.`,
    issue: (kind, path, expected, received) => {
      const place = path || 'The whole file';
      if (kind === 'missing') return `${place}: missing`;
      if (kind === 'unknown') {
        return path.startsWith('rules.')
          ? `${place}: there is no such rule`
          : `${place}: no such entry; please delete it`;
      }
      return `${place}: expected ${expected === 'Told' ? 'something told (form, table, head, role or form, row, within)' : expected}, found ${received}`;
    },
    moreIssues: (n) => `${n} more`,
    scoring: 'Scoring',
    byProfile: (value) => `as in the profile (${value})`,
    scoreDecimals: 'Decimals of scores',
    decimals: (n) => (n ? counted(n, 'decimal') : 'whole points'),
    reverse: 'Score of a missed reverse indicator',
    reverseMethods: { linear: 'less by the excess', ratio: 'target ÷ actual', zero: 'none' },
    thresholds: 'Thresholds',
    thresholdsNote: 'Beyond them there is a hint or warning; blank: as in the profile.',
    threshold: {
      overshoot: 'Overshoot that needs a reason, times the target',
      adjustment: 'Budget adjustment, % of the initial budget',
      yearChange: 'Change from last year, %',
      yearChangeBase: 'Not compared below (10,000 yuan)',
      lowExecution: 'Full score although execution is below, %',
      explainExecution: 'Execution below it needs a reason, %',
      fullExecution: 'Execution from it on scores in full, %',
    },
    reset: 'Reset all to the profile',
    badNumber: (low, high) =>
      high === null ? `Enter a number of at least ${low}` : `Enter a number from ${low} to ${high}`,
    behaviour: 'Behaviour',
    markAfterCheck: 'Mark the cells after each check',
    markNote: 'Marks change the file and are printed; without this they are made only when you choose Mark.',
    checkOnChange: 'Check again when a cell changes',
    followSelection: 'Show the finding of a cell that is selected in the sheet',
    language: 'Language',
    languageOfHost: 'Same as Excel',
    kept: 'Kept on this computer, for every workbook.',
    cleanUp: 'Clean up before handing in',
    cleanUpNote:
      'Removes everything Heji has left in the workbook: explanations, the kept report text, restore records, marks and the report sheet. Figures that were written and your own formatting stay.',
    cleanUpSure:
      'Afterwards earlier writes cannot be taken back, and explanations would have to be written again. Export the report and save it elsewhere first if you need it.',
    cleanUpNow: 'Clean up now',
  },
};
