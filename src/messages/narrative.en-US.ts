import { counted } from './english';
import type { FileTroubleKey, NarrativeTexts } from './narrative.texts';

const troubles: Readonly<Record<FileTroubleKey, readonly [why: string, next: string]>> = {
  tooLarge: [
    'is too large; Heji does not read it',
    'Make sure it is the right file; save a report without its pictures, or paste its text.',
  ],
  empty: ['has nothing in it', 'Make sure it is the right file.'],
  encrypted: ['needs a password to open', 'Open it, save it without the password, and choose it again.'],
  damaged: ['is incomplete or damaged', 'Get the file again, or open it, save it under another name, and choose that.'],
  oldWord: [
    'is a document of another kind than .docx (.doc, .wps, .rtf, .odt)',
    'Save it as .docx in Word and choose that, or copy its text and paste it.',
  ],
  notAReport: ['is neither a .docx nor a .txt', 'Choose the file of the report, or copy its text and paste it.'],
  notAWorkbook: ['is neither an .xlsx nor an .xls workbook', 'Choose the workbook with last year’s forms.'],
  noForm: ['has no basic data form', 'Choose the workbook handed in last year; it must hold the basic data form.'],
};

/** English interface: the report's text */
export const enUS: NarrativeTexts = {
  title: 'Report text',
  lead: 'Paste the report’s text or choose its file: checks then hold it against the forms — income and spending, projects, staff, scores.',
  onSheet: (sheet) => `The text was found on the sheet “${sheet}” and is used in checks; there is no need to paste it.`,
  paste: 'Paste the text',
  pasteHint: 'Copy the whole report and paste it here',
  use: 'Check with this text',
  chooseReport: 'Choose a .docx or .txt…',
  reading: 'Reading the file…',
  pasted: 'Pasted text',
  kept: 'Text kept in the workbook',
  summary: (characters, understood) =>
    `${counted(characters, 'character')}, ${counted(understood, 'figure')} understood`,
  tables: (n) => `${counted(n, 'table')} not read as sentences`,
  tracked: 'The document has tracked changes; it was read as if all were accepted',
  findings: (n) =>
    n ? `${counted(n, 'finding')} about the text; choose one to see its sentence` : 'No findings about the text',
  findingsList: 'Findings about the text',
  remove: 'Remove the text',
  remember: 'Keep the text in the workbook',
  rememberNote:
    'Otherwise it is gone when the pane is closed. Kept, it is part of the file: whoever has the file can read it.',
  tooLongToRemember: 'The text is too long to be kept in the workbook; this check goes on with it.',
  notUnderstood: (n) => `${n} not understood`,
  notUnderstoodNote: 'These figures were not checked; please look at them yourself.',
  allUnderstood: 'Every amount and percentage of the text was understood.',
  more: (n) => `${n} more`,
  fullText: 'The whole text',
  sentenceGone: 'This sentence is not in the text any more; check again.',
  importTitle: 'Forms from the report',
  importLead:
    'The forms in a Word report can become worksheets, so that nobody types them again. What is recognised is listed first; you choose what is inserted.',
  importFrom: (file) => `See the forms in ${file}`,
  importChoose: 'Choose a Word report…',
  importFound: (file, forms) => `${counted(forms, 'form was', 'forms were')} recognised in ${file}:`,
  importForm: (kind, sheet, rows) => `${kind}  ${sheet} (${counted(rows, 'row')})`,
  importNote:
    'They come behind the last sheet; existing sheets stay as they are. Figures keep the report’s decimals, merges and widths are the report’s; fonts and colours do not come along. After this, Undo can no longer take back earlier actions.',
  importInsert: (n) => `Insert ${counted(n, 'form')}`,
  importOther: 'Another file',
  previousTitle: 'Last year’s forms',
  previousLead:
    'Choose last year’s workbook to check the previous-year figures in this year’s forms against its final accounts, and changes in staff.',
  choosePrevious: 'Choose last year’s workbook…',
  previousInUse: (file, forms) => `In use: “${file}”, ${counted(forms, 'form')} found`,
  removePrevious: 'Remove last year’s workbook',
  privacy: 'Files and text are read on this computer only and sent nowhere.',
  trouble: (file, trouble) => {
    const [why, next] = troubles[trouble];
    return `“${file}” ${why}\n${next}`;
  },
};
