import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { FileProblem, readWorkbookFile, writeXlsx } from '../../src/files';
import { MOST_BYTES } from '../../src/files/problem';
import { checkWorkbook } from '../../src/rules';
import { cellAt, type Edit, type Workbook } from '../../src/workbook';
import { cpu } from '../support/cpu';
import { print } from './timing';

/**
 * `npm run bench -- corpus DIR`: reads, checks and fills every workbook under DIR and compares the filled file with the first part by part.
 * Prints what was read, what was refused and why, which parts changed, time and memory. Ends with exit code 1 when something else than a
 * {@link FileProblem} was thrown, or a part changed that none of the edits concerns.
 */

const WORKBOOK = /^\.(?:xlsx|xlsm|xlsb|xls|xltx|xltm|xlt|et|ett|ods|ots|fods|xml|html?)$/iu;
/** Parts that may change beside the sheets written into. */
const ALLOWED =
  /^(?:xl\/(?:workbook|styles|calcChain|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/iu;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() && WORKBOOK.test(extname(entry.name)) ? [path] : [];
  });
}

/** One number of the workbook, put one higher: the first that no formula makes. */
function anEdit(workbook: Workbook): Edit | undefined {
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const column of line.keys()) {
        const cell = cellAt(sheet, row, column);
        if (!cell || typeof cell.value !== 'number' || cell.formula !== undefined) continue;
        const place = { sheet: sheet.name, row, column };
        const after = { value: cell.value + 1 };
        return { cell: place, label: '', before: { value: cell.value }, after, why: '', kind: 'computed' };
      }
    }
  }
  return undefined;
}

function partsChanged(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => Buffer.compare(old[name] ?? Buffer.alloc(0), now[name] ?? Buffer.alloc(0)) !== 0);
}

export function run(): void {
  const folder = process.argv.at(-1);
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.log('    npm run bench -- corpus DIR');
    process.exitCode = 1;
    return;
  }
  // The library says there what it does not know of a binary workbook.
  console.error = () => undefined;
  const outcomes = new Map<string, number>();
  const changed = new Map<string, number>();
  const faults: string[] = [];
  let [files, slowest, slowestFile] = [0, 0, ''];
  const count = (of: Map<string, number>, what: string) => of.set(what, (of.get(what) ?? 0) + 1);
  for (const path of filesBelow(folder)) {
    files++;
    const started = cpu();
    try {
      if (statSync(path).size > MOST_BYTES) throw new FileProblem('tooLarge');
      const bytes = new Uint8Array(readFileSync(path));
      const workbook = readWorkbookFile(bytes);
      checkWorkbook(workbook);
      const edit = anEdit(workbook);
      const filled = writeXlsx(bytes, edit ? [edit] : []);
      count(
        outcomes,
        filled.converted ? 'read, converted' : edit ? `read, ${filled.result.refused[0]?.reason ?? 'written'}` : 'read',
      );
      if (!filled.converted && filled.result.written.length > 0) {
        const parts = partsChanged(bytes, filled.bytes);
        const others = parts.filter(
          (name) => !ALLOWED.test(name) && !/worksheets\/|(?:^|\/)sheet\d*\.xml$/iu.test(name),
        );
        for (const name of parts) count(changed, name.replace(/\d+/gu, 'N'));
        if (others.length > 0) faults.push(`${path}: ${others.join(', ')} changed`);
      }
    } catch (error) {
      if (error instanceof FileProblem) count(outcomes, `refused: ${error.code}`);
      else faults.push(`${path}: ${String(error)}`);
    }
    const took = cpu() - started;
    if (took > slowest) [slowest, slowestFile] = [took, path];
  }
  const listed = (of: Map<string, number>) =>
    [...of]
      .sort((a, b) => b[1] - a[1])
      .map(([what, n]) => `${what} ${String(n)}`)
      .join(', ');
  print('corpus', {
    files: String(files),
    outcomes: listed(outcomes),
    'parts changed': listed(changed),
    'slowest ms of CPU': slowest,
    'memory MB': String(Math.round(process.resourceUsage().maxRSS / 1024)),
  });
  console.log(`    slowest: ${slowestFile}`);
  for (const fault of faults.slice(0, 40)) console.log(`    fault: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
