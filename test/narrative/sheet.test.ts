import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narrativeOn } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { SheetBuilder, type Workbook } from '../../src/workbook';
import { CONSISTENT } from '../fixtures/reports/consistent';
import { book } from '../rules/support/book';

/** The clean workbook with a sheet more, one cell a line. */
function withSheet(text: string): Workbook {
  const builder = new SheetBuilder();
  text.split('\n').forEach((line, row) => builder.set(row, 1, { value: line, text: line, format: 'General' }));
  return { sheets: [...book().sheets, builder.build({ name: '正文' })] };
}

const official = CONSISTENT['official'] ?? '';

test('a sheet that holds the report’s text is read, and its cells are found again', () => {
  const facts = narrativeOn(withSheet(official));
  const executed = facts?.amounts.find(({ about, stage }) => about === 'whole' && stage === 'executed');
  const line = official.split('\n').findIndex((text) => text.includes('全年执行数'));
  expect(executed?.amount.number.toFixed(2)).toBe('399.15');
  expect(executed && facts?.cellAt?.(executed.place)).toEqual({ sheet: '正文', row: line, column: 1 });
});

test('what is wrong within the text is pointed out in its own cell', () => {
  const workbook = withSheet(official.replace('下降4.92%', '下降6.92%'));
  const facts = narrativeOn(workbook);
  const { findings } = checkWorkbook(workbook, { ...(facts ? { facts } : {}), rules: ALL_RULES });
  expect(findings.find(({ rule }) => rule === 'X-15')?.cell.sheet).toBe('正文');
});

test.each([
  ['the forms alone', book()],
  [
    'a sheet of instructions',
    withSheet('填表说明：请各单位如实填写，金额单位为万元，保留两位小数，并与部门决算核对一致后再行报送。\n'.repeat(8)),
  ],
  ['a sheet of figures', withSheet('78.98\n101.81\n'.repeat(40))],
])('%s: no text', (_, workbook) => expect(narrativeOn(workbook)).toBeNull());

test('the published text as a sheet says what it says as a file', () => {
  const text = readFileSync(join(__dirname, '../fixtures/reports/seed.txt'), 'utf8');
  const facts = narrativeOn(withSheet(text));
  expect(facts?.projectCounts.map(({ count }) => count)).toEqual([2]);
});
