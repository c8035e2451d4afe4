import { checkWorkbook, openNotices, verdictOf } from '../../src/rules';
import { Canvas, keyOf, spotAt, text } from './canvas';
import { corpus } from './corpus';

/**
 * All amounts of the funds block under heads that say nothing: the block is still there. Either its columns are told by what stands in them, or it
 * is said what was not understood; nothing is held against the form, least of all that its weights lack those of 预算执行率.
 */
const AMOUNTS: readonly string[] = ['initialBudget', 'adjustedBudget', 'executed'];

const subjects = corpus({ own: true }).flatMap((subject) => {
  const { all } = subject.result.forms;
  const heads = all.flatMap(({ columns }) =>
    columns.filter((one) => one.table === 'funds' && AMOUNTS.includes(one.role)),
  );
  return heads.length > 1 ? [{ ...subject, heads }] : [];
});

test('there are forms to try it on', () => {
  expect(subjects.length).toBeGreaterThan(5);
});

test.each(subjects)('$name', ({ workbook, result, heads }) => {
  const canvas = new Canvas(workbook);
  for (const [index, { cell }] of heads.entries())
    spotAt(canvas.page(cell.sheet), cell.row, cell.column).cell = text(`${'甲乙丙丁戊己庚辛'.charAt(index % 8)}项`);
  const now = checkWorkbook(canvas.workbook());
  const graveOf = ({ findings }: typeof result) =>
    findings.filter(({ severity }) => severity !== 'hint').map(({ rule, cell }) => `${rule} ${keyOf(cell)}`);
  const [before, after] = [graveOf(result), graveOf(now)];
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
  // A form that is not found any more is named by the verdict as missing.
  const isTold =
    openNotices(now.notices).length > openNotices(result.notices).length ||
    verdictOf(now).missing.length > verdictOf(result).missing.length;
  expect(isTold ? [] : before.filter((one) => !after.includes(one))).toEqual([]);
});
