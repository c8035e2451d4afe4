import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { endingFor, FileProblem, fittedTo, readWorkbookFile, writeXlsx } from '../../src/files';
import { checkWorkbook } from '../../src/rules';
import { cellAt, type Edit, type Workbook } from '../../src/workbook';

/** The made files beside this checkout, where they are there: extra, since nothing here may depend on them. */

const FOLDER = join(__dirname, '../../../shared/cases/files');
const there = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => !name.endsWith('.md')) : [];
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

function errorsIn(name: string): number {
  const result = checkWorkbook(readWorkbookFile(bytesOf(name)), { fileName: basename(name) });
  return result.findings.filter(({ severity }) => severity === 'error').length;
}

/** Puts the first plain number one higher. */
function anEdit(workbook: Workbook): Edit | undefined {
  for (const sheet of workbook.sheets)
    for (const [row, line] of sheet.cells)
      for (const column of line.keys()) {
        const cell = cellAt(sheet, row, column);
        if (typeof cell?.value !== 'number' || cell.formula !== undefined) continue;
        const place = { sheet: sheet.name, row, column };
        const [before, after] = [{ value: cell.value }, { value: cell.value + 1 }];
        return { cell: place, label: '', before, after, why: '', kind: 'computed' };
      }
  return undefined;
}

function outcome(name: string): string {
  try {
    const bytes = bytesOf(name);
    const edit = anEdit(readWorkbookFile(bytes));
    const written = writeXlsx(bytes, edit ? [edit] : []);
    readWorkbookFile(fittedTo(endingFor('out.xlsx', written.bytes), written.bytes));
    return written.result.refused[0]?.reason ?? 'read and written';
  } catch (error) {
    return error instanceof FileProblem ? error.code : String(error);
  }
}

describe('the made files', () => {
  test('there are none, or each is read and written, but for the one that leads into itself', () => {
    const outcomes = there.map((name) => [name, outcome(name)] as const);
    for (const [name, said] of outcomes) {
      expect(`${name}: ${said}`).toBe(`${name}: ${name === 'cfb-chain-loop.xls' ? 'damaged' : 'read and written'}`);
    }
    expect(outcomes).toHaveLength(there.length);
  });

  test('what is printed counts, scale and all', () => {
    for (const name of there.filter((one) => one.startsWith('fmt-')))
      expect(`${name} ${errorsIn(name)}`).toBe(`${name} 0`);
  });

  test('a formula that was never calculated is no nought', () => {
    const twins = there.filter((one) => one.startsWith('uncalculated-'));
    expect(new Set(twins.map(errorsIn)).size).toBeLessThanOrEqual(1);
  });
});
