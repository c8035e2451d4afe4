import { recognise, type Recognition } from '../forms';
import type { Narrative } from '../narrative';
import { checkWorkbook, type Profile, type Rule } from '../rules';
import { combined, type Workbook } from '../workbook';
import { reviewRow, type ReviewRow } from './review';
import type { ReviewTexts } from './review-texts';
import { ownersOf } from './review-units';

/** From many files to units: which are workbooks, which belong together, and the line of each unit. */

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|et|xltx|xltm|xlt|ett|ods|fods)$/iu;
const DOCUMENT = /\.(?:docx|docm)$/iu;

/** Excel's and Word's own lock files (`~$自评表.xlsx`), and the system's hidden ones, are nobody's work. */
function isShown(name: string): boolean {
  return !name.startsWith('~$') && !name.startsWith('.');
}

/** By its name. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && isShown(name);
}

/** A workbook, or a Word report with the forms in it, by its name. */
export function isReviewedName(name: string): boolean {
  return (WORKBOOK.test(name) || DOCUMENT.test(name)) && isShown(name);
}

/** Where a file stands; `folder` is '' for one that came without any. */
export interface FilePlace {
  readonly folder: string;
  readonly name: string;
}

/** The order of a table: folder by folder, in each by name. */
export function inFolderOrder(a: FilePlace, b: FilePlace): number {
  return a.folder.localeCompare(b.folder, 'zh-CN') || a.name.localeCompare(b.name, 'zh-CN');
}

/** A file that could be read. */
export interface ReviewedFile extends FilePlace {
  /** As the table names it. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly forms: Recognition;
  /** Of a Word report: its text, if it has one, and the rules that need it. */
  readonly document?: { readonly facts?: Narrative; readonly rules: readonly Rule[] };
}

export function reviewedFile(
  file: string,
  place: FilePlace,
  workbook: Workbook,
  document?: ReviewedFile['document'],
): ReviewedFile {
  const { folder, name } = place;
  return { file, folder, name, workbook, forms: recognise(workbook), ...(document ? { document } : {}) };
}

/** One line of the table: a workbook with the further files of its unit, or a file that could not be read. */
export type ReviewUnit =
  { readonly main: ReviewedFile; readonly others: readonly ReviewedFile[] } | { readonly row: ReviewRow };

/** A report handed in beside the unit's workbook holds the same forms: both are checked, and files of projects belong to the workbook. */
function ownable(files: readonly ReviewedFile[]): readonly ReviewedFile[] {
  const hasUnit = ({ forms }: ReviewedFile) => forms.projects.length < forms.all.length;
  const folders = new Set(files.filter((file) => !file.document && hasUnit(file)).map(({ folder }) => folder));
  return files.filter(({ document, folder }) => document === undefined || !folders.has(folder));
}

/** Which files make up one unit: see {@link ownersOf}. Anything else stands for itself. In the order of the files. */
export function reviewUnits(files: readonly (ReviewedFile | ReviewRow)[]): readonly ReviewUnit[] {
  const owners = ownersOf(ownable(files.filter((one) => 'workbook' in one)));
  const othersOf = new Map<ReviewedFile, ReviewedFile[]>();
  for (const [file, owner] of owners) {
    const others = othersOf.get(owner);
    if (others) others.push(file);
    else othersOf.set(owner, [file]);
  }
  return files.flatMap((one): ReviewUnit[] => {
    if (!('workbook' in one)) return [{ row: one }];
    return owners.has(one) ? [] : [{ main: one, others: othersOf.get(one) ?? [] }];
  });
}

/** Checks a unit. Without `profile` the weights that its forms print decide. */
export function rowOfUnit(unit: ReviewUnit, profile: Profile | undefined, texts: ReviewTexts): ReviewRow {
  if ('row' in unit) return unit.row;
  const { main, others } = unit;
  const result = checkWorkbook(combined(main.workbook, others), {
    fileName: main.name,
    ...(others.length === 0 ? { forms: main.forms } : {}),
    ...(main.document?.facts ? { facts: main.document.facts, rules: main.document.rules } : {}),
    ...(profile ? { profile } : {}),
  });
  return reviewRow(
    [main, ...others].map(({ file }) => file),
    result,
    texts,
  );
}
