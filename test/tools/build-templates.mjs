/**
 * Builds assets/templates/forms.xlsx, the blank forms that the add-in inserts: npm run templates. They are the blank sample without a year,
 * which their user knows. The same description gives the same bytes.
 *
 *   node test/tools/build-templates.mjs            writes it
 *   node test/tools/build-templates.mjs --check    exit 1 when the workbook is not what the description gives
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMain, root } from '../../src/build/build.mjs';
import { buildWorkbook } from './build-sample.mjs';

const source = join(root, 'assets/sample/blank.json');
const target = join(root, 'assets/templates/forms.xlsx');

/** Years become a place to write one: 2023年度 → 20__年度. */
const withoutYears = (text) => text?.replaceAll(/20\d\d(?=年)/g, '20__') ?? null;

/** The bytes of the template. */
export async function buildTemplates() {
  const { sheets } = JSON.parse(readFileSync(source, 'utf8'));
  return buildWorkbook({
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(withoutYears)) })),
  });
}

if (isMain(import.meta.url)) {
  const bytes = await buildTemplates();
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  } else if (!existsSync(target) || !bytes.equals(readFileSync(target))) {
    process.stderr.write(`${target} is not what ${source} gives: npm run templates\n`);
    process.exitCode = 1;
  }
}
