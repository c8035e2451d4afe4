import { agreeing, counted } from '../english';
import type { CheckTexts } from './check.texts';

export const enUS: CheckTexts = {
  formsToldAside: 'left out (told by a user)',
  formsToldNot: (role) => `told to be “${role}”, which its content or another head speaks against; `,
  formsRowOfTotal: ({ cell, row }) => `  ${cell} funds｜${row} → a part of the total (told by a user)`,
  formsRowWithin: ({ cell, row, within }) => `  ${cell} funds｜${row} → a part of “${within}” (told by a user)`,
  formsUnread: 'not understood, left out of the checks',
  formsUnreadMaybe: (names) => `not understood; may be: ${names}. What needs it was not checked`,
  nothingRecognised: 'None of the forms 1-1, 1-2, 1-3 was recognised.',
  onlyBlank: 'Only blank forms: there is nothing to check yet. Fill them in first.',
  sought: ({ kind, labels }) => `  ${kind}: looked for the labels ${labels}`,
  nearest: ({ sheet, kind, found, missing }) =>
    `Sheet "${sheet}" came nearest (like ${kind}): it has ${found}, it lacks ${missing}.`,
  profileLine: (name) => `Profile: ${name}`,
  counts: ({ errors, warnings, hints, passed, rounding, unreadable }) =>
    `errors ${errors} · warnings ${warnings} · hints ${hints} · checked ${passed} (rounding ${rounding}) · undecided ${unreadable}`,
  verdict: ({ word, reason }) => `${word}: ${reason}`,
  noticeLine: ({ place, text }) => `not understood  ${place}  ${text}`,
  withFile: ({ file, forms }) => `Checked together with ${file} (forms: ${forms})`,
  withNothing: (file) => `Checked together with ${file}: none of the forms 1-1, 1-2, 1-3 was recognised`,
  reportLine: ({ file, understood, notUnderstood }) =>
    `Text ${file}: ${counted(understood, 'statement')} understood, ${notUnderstood} not understood and not checked`,
  reportOnSheet: '(this workbook)',
  reportTables: (count) => `  ${counted(count, 'table in the text was', 'tables in the text were')} not checked`,
  reportTracked: '  The text has tracked changes; it was checked as if all were accepted',
  reportUnread: (quote) => `  Not checked: ${quote}`,
  undecidedPlaces: (count) =>
    `${counted(count, 'place')} could not be decided (not understood, or open) and ${agreeing(count, 'counts', 'count')} as no finding: look at ${agreeing(count, 'it', 'them')} yourself`,
  testOfReading: 'the file is read',
  wordPlace: ({ sheet, table, row, cell }) => `${sheet} (table ${table} of the document, row ${row}, cell ${cell})`,
  wordLine: ({ sheet, text }) => `${sheet} (line beside the table: ${text})`,
  wordWithoutForms:
    '  This Word report has no forms in it, so its text was held against nothing. With the forms in a workbook, check both: heji check forms.xlsx --report report.docx',
  wordTracked: '  The document has tracked changes; it was checked as if all were accepted',
  wordEmbedded: (count) =>
    `  ${count} embedded workbooks or foreign contents in the document were not read: turn them into Word tables, or save them as .xlsx and check them together (--with)`,
};
