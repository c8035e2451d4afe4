/** What the view of the report's text and of last year's workbook says. */

export type FileTroubleKey =
  'tooLarge' | 'empty' | 'encrypted' | 'damaged' | 'oldWord' | 'notAReport' | 'notAWorkbook' | 'noForm';

export interface NarrativeTexts {
  readonly title: string;
  readonly lead: string;
  /** The text stands on a sheet of the workbook. */
  onSheet(sheet: string): string;
  /** Over the field of the text. */
  readonly paste: string;
  readonly pasteHint: string;
  readonly use: string;
  readonly chooseReport: string;
  readonly reading: string;
  readonly pasted: string;
  readonly kept: string;
  /** Of the text in use: its length, what was understood. */
  summary(characters: number, understood: number): string;
  tables(n: number): string;
  readonly tracked: string;
  /** How many findings of the last check are about the text. */
  findings(n: number): string;
  /** Name of the list of them. */
  readonly findingsList: string;
  readonly remove: string;
  readonly remember: string;
  readonly rememberNote: string;
  readonly tooLongToRemember: string;
  readonly notUnderstood: (n: number) => string;
  readonly notUnderstoodNote: string;
  readonly allUnderstood: string;
  more(n: number): string;
  readonly fullText: string;
  /** The sentence looked for no longer stands in the text. */
  readonly sentenceGone: string;
  /** The forms of a report in Word as sheets. */
  readonly importTitle: string;
  readonly importLead: string;
  importFrom(file: string): string;
  readonly importChoose: string;
  importFound(file: string, forms: number): string;
  /** One of them: its kind, the name of its sheet, its rows. */
  importForm(kind: string, sheet: string, rows: number): string;
  readonly importNote: string;
  importInsert(n: number): string;
  readonly importOther: string;
  readonly previousTitle: string;
  readonly previousLead: string;
  readonly choosePrevious: string;
  /** Last year's workbook, and how many of the forms were found in it. */
  previousInUse(file: string, forms: number): string;
  readonly removePrevious: string;
  readonly privacy: string;
  /** What happened and what next, a line each. */
  readonly trouble: (file: string, trouble: FileTroubleKey) => string;
}
