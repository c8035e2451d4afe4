import type { Sheet, Workbook } from './workbook';

/** A workbook with the name of the file it came from. */
export interface NamedWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
}

/**
 * One workbook made of several: a unit's project forms often lie in files of their own. The first one's sheets keep their names;
 * the others' are named as Excel names sheets of other files, `[项目.xlsx]附件1-3`. For reading and checking only: such a sheet
 * is not in the first file.
 */
export function combined(first: Workbook, others: readonly NamedWorkbook[]): Workbook {
  const taken = new Set(first.sheets.map((sheet) => sheet.name));
  const sheets: Sheet[] = [...first.sheets];
  for (const { name, workbook } of others) {
    for (const sheet of workbook.sheets) {
      const free = freeName(`[${name}]${sheet.name}`, taken);
      taken.add(free);
      sheets.push({ ...sheet, name: free });
    }
  }
  const told = [first, ...others.map(({ workbook }) => workbook)].flatMap(toldOf);
  return { sheets, ...(told.length > 0 ? { told: JSON.stringify(told) } : {}) };
}

/** What was told of a workbook's forms, entry by entry; what is damaged says nothing. */
function toldOf({ told }: Workbook): readonly unknown[] {
  if (told === undefined) return [];
  try {
    const list: unknown = JSON.parse(told);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted} (${String(n)})`;
  return name;
}
