import type { Sheet } from '../../workbook';

/** What no name of a sheet may hold in Excel, and how long one may be. */
const FORBIDDEN = /[\\/?*[\]:]/gu;
const LONGEST = 31;

/** The sheets under names that Excel takes, as it changes them itself when it opens another program's file; no two alike. */
export function namedForExcel(sheets: readonly Sheet[]): readonly Sheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain =
      sheet.name
        .replace(FORBIDDEN, '_')
        .replace(/^'+|'+$/gu, '')
        .slice(0, LONGEST) || 'Sheet';
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count++) {
      const end = ` (${String(count)})`;
      name = `${plain.slice(0, LONGEST - end.length)}${end}`;
    }
    taken.add(name.toLowerCase());
    return name === sheet.name ? sheet : { ...sheet, name };
  });
}
