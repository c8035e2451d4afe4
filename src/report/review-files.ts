import { recognise, type Recognition } from '../forms';
import { checkWorkbook, type Profile } from '../rules';
import { combined, type Workbook } from '../workbook';
import { reviewRow, type ReviewRow } from './review';
import type { ReviewTexts } from './review-texts';
import { ownersOf } from './review-units';

/** From many files to units: which are workbooks, which belong together, and the line of each unit. */

const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|et|xltx|xltm|xlt|ett)$/iu;

/** By its name. Excel's own lock files (`~$自评表.xlsx`) and the system's hidden ones are no workbooks. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name) && !name.startsWith('~$') && !name.startsWith('.');
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
}

export function reviewedFile(file: string, place: FilePlace, workbook: Workbook): ReviewedFile {
  return { file, folder: place.folder, name: place.name, workbook, forms: recognise(workbook) };
}

/** One line of the table: a workbook with the further files of its unit, or a file that could not be read. */
export type ReviewUnit =
  { readonly main: ReviewedFile; readonly others: readonly ReviewedFile[] } | { readonly row: ReviewRow };

/** Which files make up one unit: see {@link ownersOf}. Anything else stands for itself. In the order of the files. */
export function reviewUnits(files: readonly (ReviewedFile | ReviewRow)[]): readonly ReviewUnit[] {
  const owners = ownersOf(files.filter((one) => 'workbook' in one));
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
    ...(profile ? { profile } : {}),
  });
  return reviewRow(
    [main, ...others].map(({ file }) => file),
    result,
    texts,
  );
}
