import { isUndecided } from '../desk/several';
import { TEMPLATE_FAULTS } from '../desk/template-faults';
import { counted } from '../english';
import type { ReviewWords } from './review.texts';

export const english: ReviewWords = {
  title: 'Review many',
  begin:
    'Choose the folder with the units’ self-evaluation forms, or drop it here: every workbook and Word report in it is checked and becomes a line of one table. Files are opened on this machine only, never uploaded.',
  chooseFolder: 'Choose folder…',
  chooseFiles: 'Choose files…',
  again: 'Choose the same folder again: only files that changed are read again',
  save: 'Save table',
  fileName: 'review.xlsx',
  lettersName: 'letters.zip',
  decisionsName: 'heji-review.json',
  templateName: 'letter-template.docx',
  stop: 'Stop',
  goOn: 'Go on',
  back: 'Back to the sheet',
  progress: 'Progress of the review',
  reading: (done, total, path) => `Checking ${String(done + 1)}/${String(total)}: ${path}`,
  sum: (all, of) =>
    `Workbooks: ${String(all)}; ready ${String(of('ready'))}, not all checked ${String(of('incomplete'))}, not ready ${String(of('notReady'))}, not checked ${String(of('unchecked'))}`,
  stopped: (left) => `Stopped; files not checked: ${String(left)}.`,
  failed: (left) =>
    `The review broke off; files not checked: ${String(left)}. Memory may have run out: choose smaller folders one after the other; if that does not help, reload the page.`,
  nothing:
    'There is no workbook (.xlsx, .xlsm, .xlsb, .xls, .et) and no Word report (.docx) in it. Choose another folder, or files.',
  notSaved:
    'The file was not saved. Reload the page; if that does not help, see that all files of this page are in place.',
  saved: (name) => `${name} was saved.`,
  open: (path) => `Open ${path} in the sheet`,
  profile: ({ kind, name }) =>
    ({
      deployed: `Profile: ${name} (deployed by your organisation)`,
      unusable:
        'Profile: the one your organisation deployed cannot be used and was left out; the points the forms print decide. Ask the administrator to package it again.',
      forms: 'Profile: chosen by the points the forms print',
    })[kind],
  columns: {
    unit: 'Unit (file)',
    year: 'Year',
    verdict: 'Verdict',
    missing: 'Missing',
    errors: 'Errors',
    warnings: 'Warnings',
    hints: 'Hints',
    unread: 'Not understood',
    score: 'Score',
    grade: 'Grade',
    asked: 'To correct',
    changes: 'Last round',
    question: 'Open questions',
  },
  sortBy: (column) => `Sort by ${column}`,
  search: 'Search units, files, problems',
  anyVerdict: 'Any verdict',
  anyYear: 'Any year',
  noYear: 'No year',
  narrowings: {
    all: 'All',
    errors: 'With errors',
    unread: 'Not understood',
    missing: 'Forms missing',
    asked: 'To be corrected',
    conflicts: 'Reviewers differ',
  },
  shown: (shown, all) => (shown === all ? '' : `${String(shown)} of ${String(all)} shown`),
  onlyProblem: (title) => `Only units with: ${title} ✕`,
  byUnit: 'By unit',
  byFault: 'By problem',
  views: 'View',
  units: 'Units',
  problem: 'Problem',
  spread: (units, all, findings) =>
    `${counted(units, 'unit')} (${((units / Math.max(1, all)) * 100).toFixed(0)}%), ${counted(findings, 'place')}`,
  recurs: (again, before) => `Units with it last round: ${String(before)}, of them again this round: ${String(again)}`,
  alwaysFull: (names) => `Indicators that everybody scores in full: ${names}`,
  previousUnit: 'Previous unit',
  nextUnit: 'Next unit',
  toList: 'Back to the list',
  place: (at, of) => `Unit ${String(at)} of ${String(of)}`,
  noFindings: 'Nothing was found.',
  decision: 'Decision',
  remark: 'Remark (goes into the letter)',
  figures: (figure, expected) =>
    [
      figure === null ? '' : `found ${figure === '' ? '(blank)' : figure}`,
      expected === null
        ? ''
        : isUndecided(expected, figure)
          ? `the places disagree: ${expected}`
          : `should be ${expected}`,
    ]
      .filter(Boolean)
      .join(', '),
  explained: (words) => `The unit explains: ${words}`,
  follows: 'follows from another problem',
  letter: 'Letter',
  noLetter: 'Nothing is to be corrected; there is no letter to write.',
  letters: 'All letters',
  lettersMade: (done, of) => `Writing letters ${String(done)}/${String(of)}`,
  template: 'Use template…',
  newTemplate: 'Get template',
  templateTaken: (name) => `Letters use the template ${name}.`,
  templateBad: ({ fault, words }) => `The template is not used: ${TEMPLATE_FAULTS['en-US'][fault](words)}.`,
  reviewer: 'Reviewer',
  saveDecisions: 'Save decisions',
  loadDecisions: 'Read decisions…',
  decisionsRead: (entries, files, conflicts) =>
    `Read ${counted(entries, 'decision')} from ${counted(files, 'file')}${conflicts > 0 ? `; reviewers differ on ${String(conflicts)}, which are asked about until they are decided anew` : ''}.`,
  decisionsBad: (name, problem) =>
    problem === 'newer'
      ? `${name} was saved by a later version of Heji; it was not read. Update Heji, then read it.`
      : `${name} is no review file of Heji, or damaged; it was not read.`,
  decisionsFailed:
    'The review file was not read. Try once more; if it fails again, save your decisions, then reload the page.',
  unsaved: 'Decisions are not saved',
  earlier: 'Against the last round…',
  earlierReading: (done, total) => `Checking the last round ${String(done)}/${String(total)}`,
  earlierDone: (counts) => `Against the last round: ${counts}.`,
};
