import { recognise, type Recognition } from '../forms';
import type { Narrative } from '../narrative';
import { type CheckResult, checkWorkbook, type Explanation, type Profile, type Rule } from '../rules';
import { combined, type Workbook } from '../workbook';
import { reviewRow, type ReviewRow } from './review';
import type { ReviewTexts } from '../messages/review-verdicts';
import { copiesAmong, printOf } from './file-copies';
import { claimsOf, ownersOf, type Claimant } from './review-units';
import { unitFolder } from './unit-folders';

/** From many files to units: which are workbooks, which belong together, and the line of each unit. */

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|et|xltx|xltm|xlt|ett|ods|fods)$/iu;
const DOCUMENT = /\.(?:docx|docm)$/iu;

/** Excel's and Word's own lock files (`~$自评表.xlsx`), and files and folders that the system hides, are nobody's work. */
export function isShown(name: string): boolean {
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

/** A file as far as it matters whose it is. */
export interface FileOfUnit extends FilePlace, Claimant {
  /** It is a Word report. */
  readonly isDocument: boolean;
}

/** A file that could be read. */
export interface ReviewedFile extends FileOfUnit {
  /** As the table names it. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly forms: Recognition;
  /** Of a Word report: its text, if it has one, and the rules that need it. */
  readonly document?: { readonly facts?: Narrative; readonly rules: readonly Rule[] };
  /** 填写说明 that the workbook carries. */
  readonly explanations: readonly Explanation[];
}

export function reviewedFile(
  file: string,
  place: FilePlace,
  workbook: Workbook,
  {
    document,
    explanations = [],
  }: { readonly document?: ReviewedFile['document']; readonly explanations?: readonly Explanation[] } = {},
): ReviewedFile {
  const { folder, name } = place;
  const forms = recognise(workbook);
  const isDocument = document !== undefined;
  const claims = claimsOf(forms, printOf(workbook, document?.facts?.text));
  const common = { file, folder, name, workbook, forms, claims, isDocument, explanations };
  return { ...common, ...(document ? { document } : {}) };
}

/** One line of the table: a workbook with the further files of its unit, or what stands for a file that could not be read. */
export type ReviewUnit<F = ReviewedFile, U = ReviewRow> =
  { readonly main: F; readonly others: readonly F[] } | { readonly row: U };

/** A report handed in beside the unit's workbook holds the same forms: both are checked, and files of projects belong to the workbook. */
function ownable<F extends FileOfUnit>(files: readonly F[]): readonly F[] {
  const folders = new Set(
    files.filter(({ isDocument, claims }) => !isDocument && claims.hasUnit).map(({ folder }) => unitFolder(folder)),
  );
  return files.filter(({ isDocument, folder }) => !isDocument || !folders.has(unitFolder(folder)));
}

/** Which files make up one unit: see {@link ownersOf} and {@link copiesAmong}. Anything else stands for itself. In the order of the files. */
export function reviewUnits<F extends FileOfUnit, U extends object>(
  files: readonly (F | U)[],
): readonly ReviewUnit<F, U>[] {
  const isFile = (one: F | U): one is F => 'claims' in one;
  const read = files.filter(isFile);
  const copies = copiesAmong(read);
  const owners = new Map(ownersOf(ownable(read.filter((file) => !copies.has(file)))));
  for (const [copy, of] of copies) owners.set(copy, owners.get(of) ?? of);
  const othersOf = new Map<F, F[]>();
  for (const [file, owner] of owners) {
    const others = othersOf.get(owner);
    if (others) others.push(file);
    else othersOf.set(owner, [file]);
  }
  return files.flatMap((one): ReviewUnit<F, U>[] => {
    if (!isFile(one)) return [{ row: one }];
    return owners.has(one) ? [] : [{ main: one, others: othersOf.get(one) ?? [] }];
  });
}

/** Checks the files of a unit together, of copies one. Without `profile` the weights that its forms print decide. */
export function checkedUnit(
  { main, others }: { readonly main: ReviewedFile; readonly others: readonly ReviewedFile[] },
  profile: Profile | undefined,
  texts: ReviewTexts,
): { readonly row: ReviewRow; readonly result: CheckResult } {
  const copies = copiesAmong([main, ...others]);
  const parts = others.filter((file) => !copies.has(file));
  const result = checkWorkbook(combined(main.workbook, parts), {
    fileName: main.name,
    ...(parts.length === 0 && !profile?.vocabulary ? { forms: main.forms } : {}),
    ...(main.document?.facts ? { facts: main.document.facts, rules: main.document.rules } : {}),
    ...(profile ? { profile } : {}),
  });
  const files = [main, ...others].map(({ file }) => file);
  return { row: reviewRow(files, result, texts), result };
}
