import { checkWorkbook } from '../../src/rules';
import { BASIC, PROJECT, replaced, reworded } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';

/** A project that 1-1 lists below 业务工作专项, not below 专项资金, has its line there. */

const HEADING = '1、业务工作专项（一个项目一行） | #3.00 | < | #3.00 | < | #3.00 | <';
const LINE = '执法办案经费 | #3.00 | < | #3.00 | < | #3.00 | <';

test.each([
  [`${HEADING}\n${LINE}`, []],
  [HEADING, ['执法办案经费']],
])('X-04 with %s', (lines, lacking) => {
  const book = workbook(
    sheet(replaced(BASIC, { '1、业务工作经费': lines }), { name: '1-1' }),
    sheet(PROJECT, { name: 'a' }),
    sheet(reworded(PROJECT, { 大厅运行经费: '监督测评经费' }), { name: 'b' }),
    sheet(reworded(PROJECT, { 大厅运行经费: '执法办案经费' }), { name: 'c' }),
  );
  const findings = checkWorkbook(book).findings.filter(({ rule }) => rule === 'X-04');
  expect(findings.map(({ found }) => found)).toEqual(lacking);
});
