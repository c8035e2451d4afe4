import { keptReport } from '../../host/kept-parts';
import type { TextPlace } from '../../rules';
import type { Workbook } from '../../workbook';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a report's text comes as. */
export interface GivenText {
  readonly text: string;
  /** Stretches of `text` that are tables, in order. */
  readonly tables: readonly Stretch[];
  /** The document has changes that nobody accepted yet; the text is as if all of them were. */
  readonly hasTrackedChanges: boolean;
}

/** The text as it is kept in the workbook. */
export function keptForm({ text, tables, hasTrackedChanges }: GivenText): string {
  return keptReport(text, tables, hasTrackedChanges);
}

/** What was understood of a report's text. */
export interface TextFacts {
  readonly text: string;
  /** How many figures and statements of it were understood. */
  readonly figures: number;
  readonly unchecked: readonly TextPlace[];
  /** The sheet that it stands on; absent for one that was given. */
  readonly sheet?: string;
}

/** The report's text that the user gave, understood. */
export interface GivenReport extends GivenText {
  /** `kept`: it was remembered with the workbook. */
  readonly from: 'pasted' | 'file' | 'kept';
  /** The file's name; '' for a pasted text. */
  readonly name: string;
  readonly facts: TextFacts;
}

/** Last year's workbook. */
export interface GivenPrevious {
  readonly name: string;
  readonly workbook: Workbook;
  /** How many forms stand in it. */
  readonly forms: number;
}

/** What the workbook is checked against besides itself. One object as long as nothing of it changes. */
export interface Given {
  /** Checks look for a text; false until what understands texts was fetched. */
  readonly reads: boolean;
  readonly report: GivenReport | null;
  readonly previous: GivenPrevious | null;
  /** The text is kept in the workbook. */
  readonly remembered: boolean;
}

export const NOTHING_GIVEN: Given = { reads: false, report: null, previous: null, remembered: false };

/**
 * Files the user chooses, read on this machine; each reader is fetched when it is first needed. They reject with an error that has one
 * of {@link FILE_TROUBLES} as its `code`, or with any other when the reader could not be fetched.
 */
export interface BesideFiles {
  /** A .docx, or a text. */
  readReport(bytes: Uint8Array): Promise<GivenText>;
  /** The tables of a .docx. */
  readForms(bytes: Uint8Array): Promise<ReportTables>;
  /** An .xlsx or .xls. */
  readWorkbook(bytes: Uint8Array): Promise<Workbook>;
}

/** The tables of a report in Word, a sheet each. */
export interface ReportTables {
  readonly workbook: Workbook;
  /** An .xlsx with the sheets of these names, in base64. */
  bookOf(sheets: readonly string[]): Promise<string>;
}

/** Inserts sheets of a workbook, in base64, that is made only then. */
export type InsertSheets = (book: () => Promise<string>, sheets: readonly string[]) => void;

/** Why a file could not be read. */
export const FILE_TROUBLES = [
  'tooLarge',
  'empty',
  'encrypted',
  'damaged',
  'oldWord',
  'notAReport',
  'notAWorkbook',
] as const;
export type FileTrouble = (typeof FILE_TROUBLES)[number];
