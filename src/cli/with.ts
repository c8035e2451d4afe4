import { realpathSync, statSync } from 'node:fs';
import { basename, normalize, sep } from 'node:path';
import { recognise } from '../forms';
import type { Locale } from '../messages/locale';
import { combined, type Workbook } from '../workbook';
import { workbooksIn } from './folder';
import type { PlaceJson, WorkbookJson } from './json';
import { openSafely } from './reader';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/** Further files of the unit whose workbook is checked: its project forms often lie in files of their own. */

export interface FurtherFile {
  readonly file: string;
  /** Its name in the addresses of its sheets: `项目.xlsx` in `[项目.xlsx]附件1-3`; with its folder where two files are named alike. */
  readonly name: string;
  readonly workbook: Workbook;
  /** How many forms were recognised in it. */
  readonly forms: number;
}

/** `--with a b --json` as `--with a --with b --json`: what follows the option up to the next one belongs to it. */
export function eachWith(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  let option = '';
  const each = options.flatMap((arg, index) => {
    if (arg.startsWith('-')) {
      option = arg;
      return [arg];
    }
    return option === '--with' && args[index - 1] !== '--with' ? ['--with', arg] : [arg];
  });
  return [...each, ...args.slice(options.length)];
}

function identity(file: string): string {
  return statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : normalize(file);
}

/** The files that are meant, each once; those of a folder but for the workbook itself. */
function filesOf(workbook: string, places: readonly string[]): readonly string[] {
  const taken = new Set([identity(workbook)]);
  return places.flatMap((place) =>
    workbooksIn([place]).filter((file) => {
      const id = identity(file);
      const isNew = !taken.has(id);
      if (!isNew && file === place) throw new Refusal('withTwice', file);
      taken.add(id);
      return isNew;
    }),
  );
}

/**
 * Reads the files, and the workbooks of the folders, named by `--with`.
 * @throws Refusal when one cannot be read or is named twice, or when there is not exactly one workbook they could belong to
 */
export async function openFurther(
  workbooks: readonly string[],
  places: readonly string[] | undefined,
  locale: Locale,
): Promise<readonly FurtherFile[]> {
  if (places === undefined) return [];
  const [workbook, ...others] = workbooks;
  if (workbook === undefined) throw new Refusal('withoutWorkbook');
  if (others.length > 0) throw new Refusal('oneWorkbook', { option: '--with', count: workbooks.length });
  const files = filesOf(workbook, places);
  const further: FurtherFile[] = [];
  for (const file of files) {
    const opened = await openSafely(file);
    if ('problem' in opened)
      throw new Refusal('besideUnread', { file, why: COMMAND_LINE_TEXTS[locale][opened.problem] });
    const isAlone = [workbook, ...files].filter((other) => basename(other) === basename(file)).length === 1;
    further.push({
      file,
      name: isAlone ? basename(file) : normalize(file).split(sep).join('/'),
      workbook: opened.workbook,
      forms: recognise(opened.workbook).all.length,
    });
  }
  return further;
}

/** The workbook with the further files' sheets behind its own. */
export function withFurther(workbook: Workbook, further: readonly FurtherFile[]): Workbook {
  return further.length === 0 ? workbook : combined(workbook, further);
}

/** The same result, every place with its file and the name its sheet has there. */
export function inFiles(json: WorkbookJson, workbook: Workbook, further: readonly FurtherFile[]): WorkbookJson {
  if (further.length === 0) return json;
  const all = [{ file: json.file, workbook }, ...further];
  // Joined sheets stand in the order of the files.
  const sources = all.flatMap((one) => one.workbook.sheets.map(({ name }) => ({ file: one.file, sheet: name })));
  const byName = new Map(withFurther(workbook, further).sheets.map(({ name }, index) => [name, sources[index]]));
  const placed = <T extends PlaceJson>(place: T): T => ({ ...place, ...byName.get(place.sheet) });
  return {
    ...json,
    with: further.map(({ file, forms }) => ({ file, forms })),
    forms: json.forms.map(placed),
    aside: json.aside.map(placed),
    findings: json.findings.map((finding) => ({ ...placed(finding), related: finding.related.map(placed) })),
    passed: json.passed.map(placed),
  };
}

/** What the text output says of the files: their names, and which of them hold no form. */
export function furtherLines(further: readonly FurtherFile[], locale: Locale): string {
  const words = COMMAND_LINE_TEXTS[locale];
  return further
    .map(({ file, forms }) => `${forms === 0 ? words.withNothing(file) : words.withFile({ file, forms })}\n`)
    .join('');
}
