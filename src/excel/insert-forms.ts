import { HostProblem, type Aftermath, type TemplateForm } from '../host';
import { canInsertForms } from './can-insert-forms';
import { isSilence, withAftermath } from './errors';
import type { OwnSheets } from './own-sheets';
import { runInExcel } from './run';

/** Gives the workbook with the blank forms, in base64. */
export type LoadTemplate = () => Promise<string>;

/** The sheets of that workbook, in its order. */
const SHEETS: Readonly<Record<TemplateForm, string>> = { '1-1': '附件1-1', '1-2': '附件1-2', '1-3': '附件1-3' };
const IN_ORDER: readonly TemplateForm[] = ['1-1', '1-2', '1-3'];

/** Forms that one call can insert in the order asked for: those that follow each other in the template too. */
function runsOf(forms: readonly TemplateForm[]): TemplateForm[][] {
  const runs: TemplateForm[][] = [];
  for (const form of forms) {
    const last = runs.at(-1);
    const former = last?.at(-1);
    if (last && former && IN_ORDER.indexOf(former) < IN_ORDER.indexOf(form)) last.push(form);
    else runs.push([form]);
  }
  return runs;
}

async function load(template: LoadTemplate): Promise<string> {
  try {
    return await template();
  } catch (error) {
    throw new HostProblem('unknown', { aftermath: 'untouched', cause: error });
  }
}

interface Known {
  readonly id: string;
  readonly name: string;
}

async function sheetsNow(): Promise<readonly Known[]> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

/** What Excel takes as a sheet's name: so long, and without these. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\'\p{Cc}]/gu;

/** The form's own name with what it is about, cut to what Excel takes, free among those there are; undefined for nothing to say. */
function namedBy(form: string, subject: string, taken: Set<string>): string | undefined {
  const about = subject.replace(NOT_IN_NAMES, ' ').trim();
  if (about === '') return undefined;
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : ` (${String(n)})`;
    const name = `${form} ${about}`.slice(0, LONGEST_NAME - ending.length).trim() + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** `runs`: names of the workbook's sheets, each run in that workbook's order. */
async function insert(
  workbook: string,
  runs: readonly (readonly string[])[],
  own: (id: string) => void,
  names: readonly (string | undefined)[],
): Promise<string[]> {
  return runInExcel(async (context) => {
    // Excel finds another name by itself when one is taken: "附件1-3 (2)".
    const results = runs.map((run) =>
      context.workbook.insertWorksheetsFromBase64(workbook, { sheetNamesToInsert: [...run], positionType: 'End' }),
    );
    await context.sync();
    const worksheets = results.flatMap(({ value }) => value).map((id) => context.workbook.worksheets.getItem(id));
    for (const { value } of results) value.forEach(own);
    worksheets.forEach((worksheet, at) => {
      const name = names[at];
      if (name !== undefined) worksheet.name = name;
      worksheet.load('name');
    });
    await context.sync();
    return worksheets.map(({ name }) => name);
  });
}

/** Whether sheets came while a call failed: all, none, or some. */
async function aftermathOf(error: unknown, before: readonly Known[], wanted: number): Promise<Aftermath> {
  if (isSilence(error)) return 'restorable';
  try {
    const known = new Set(before.map(({ id }) => id));
    const come = (await sheetsNow()).filter(({ id }) => !known.has(id)).length;
    if (come === 0) return 'untouched';
    return come >= wanted ? 'written' : 'restorable';
  } catch {
    return 'restorable';
  }
}

/**
 * Puts blank forms behind the last sheet, in the order asked for, and returns the new sheets' names: with what each is about, where `subjects`
 * say so. Excel loses its undo list by it.
 * Rejects with a HostProblem: `hostTooOld` where {@link canInsertForms} is false; else with an `aftermath`, in which `restorable` means
 * that some of the forms came: they can be deleted as any sheet.
 */
export async function insertForms(
  forms: readonly TemplateForm[],
  ownSheets: OwnSheets,
  template: LoadTemplate,
  subjects: readonly string[] = [],
): Promise<readonly string[]> {
  return inserted(
    () => load(template),
    runsOf(forms).map((run) => run.map((form) => SHEETS[form])),
    ownSheets,
    subjects,
  );
}

/**
 * Puts these sheets of another workbook, an .xlsx in base64, behind the last sheet, in that workbook's order. Rejects as
 * {@link insertForms} does.
 */
export async function insertSheets(
  workbook: string,
  sheets: readonly string[],
  ownSheets: OwnSheets,
): Promise<readonly string[]> {
  return inserted(() => Promise.resolve(workbook), sheets.length === 0 ? [] : [sheets], ownSheets);
}

async function inserted(
  bring: () => Promise<string>,
  runs: readonly (readonly string[])[],
  ownSheets: OwnSheets,
  subjects: readonly string[] = [],
): Promise<readonly string[]> {
  if (!canInsertForms()) throw new HostProblem('hostTooOld', { aftermath: 'untouched' });
  if (runs.length === 0) return [];
  const workbook = await bring();
  const wanted = runs.flat().length;
  return ownSheets.during(async (own) => {
    let before: readonly Known[] | undefined;
    try {
      before = await sheetsNow();
      const taken = new Set(before.map(({ name }) => name.toLowerCase()));
      const names = runs.flat().map((form, at) => namedBy(form, subjects[at] ?? '', taken));
      return await insert(workbook, runs, own, names);
    } catch (error) {
      throw withAftermath(error, before ? await aftermathOf(error, before, wanted) : 'untouched');
    }
  });
}
