import { checkWorkbook } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { sheet, table, workbook } from '../fixtures/table';

/** A head of scores above amounts that have their labels beside them: is the figure below it the form's total, or the rate's score? */
interface Form {
  readonly head?: string;
  /** Beside the amounts, and in the row below them. */
  readonly first: string;
  readonly second?: string;
  /** Points in a column, or behind the names of the first level. */
  readonly points?: 'column' | 'levels';
  /** A total row of its own. */
  readonly total?: string;
}

function found({ head = '自评得分', first, second = '', points, total }: Form): readonly string[] {
  const level = (name: string, of: number) => (points === 'levels' ? `${name}（${String(of)}分）` : name);
  const row = (...cells: readonly string[]) => cells.join(' | ');
  const [own, blank, width] = points === 'column' ? [['#100'], [''], '<'] : [[], [], ''];
  const scored = (of: number) => [...(own.length > 0 ? [`#${String(of)}`] : []), `#${String(of)}.00`];
  const last = total === undefined ? '' : row('总分', '<', '<', '<', '<', ...own, total);
  const book = workbook(
    sheet(
      table(`
2023年度项目支出绩效自评表 | < | < | < | < | < | ${width}
项目名称 | 村道安防工程 | < | < | < | < | <
主管部门 | 县交通运输局 | < | 实施单位 | ${row('县公路养护中心', ...blank, head)}
预算执行情况（万元） | 预算数： | #64.00 | 执行数： | ${row('#64.00', ...blank, first)}
^ | 其中：省级补助 | #64.00 | 其中：省级补助 | ${row('#64.00', ...blank, second)}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${points === 'column' ? '分值 | 得分' : ''}
${row(level('产出指标', 50), '数量指标', '安装护栏里程', '≥15公里', '15.6公里', ...scored(50))}
${row(level('效益指标', 30), '社会效益指标', '受益行政村数', '≥12个', '12个', ...scored(30))}
${row(level('满意度指标', 10), '服务对象满意度指标', '村民满意度', '≥90%', '93%', ...scored(10))}
${last}
`),
    ),
  );
  const { findings, forms } = checkWorkbook(book);
  const unread = forms.all.flatMap((form) => form.unread.map(({ cell }) => `unread ${a1(cell.row, cell.column)}`));
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [
    ...unread,
    ...errors.map(({ rule, cell, arithmetic }) => `${rule} ${a1(cell.row, cell.column)} ${arithmetic ?? ''}`),
  ];
}

test.each<[what: string, form: Form, wrong: readonly string[]]>([
  ['the total, and below it the rate’s', { first: '#100.00', second: '#10.00' }, []],
  ['which may have more than ten where no points are printed', { first: '#110.00', second: '#20.00' }, []],
  ['another total', { first: '#98.00', second: '#10.00' }, ['B12-21 F4 10.00 + 50.00 + 30.00 + 10.00 = 100.00']],
  ['too little for a rate of 100 %', { first: '#98.00', second: '#8.00' }, ['B12-02 F5 10 × 64.00 ÷ 64.00 = 10']],
  [
    'by another name',
    { head: '总得分', first: '#98.00', second: '#10.00' },
    ['B12-21 F4 10.00 + 50.00 + 30.00 + 10.00 = 100.00'],
  ],
  [
    'by a name that heads scores elsewhere',
    { head: '实得分', first: '#98.00', second: '#10.00' },
    ['B12-21 F4 10.00 + 50.00 + 30.00 + 10.00 = 100.00'],
  ],
  // Converted from another hundred it is no sum of these, and is said to have not been read.
  ['converted from another hundred', { head: '换算得分', first: '#98.00', second: '#10.00' }, ['unread F3']],
  ['no total at all', { head: '执行率得分', first: '#10.00', second: '#0.00', points: 'column' }, []],
  // The scores below have no head, and 总分 is not theirs: that is said.
  ['by a name that heads no scores', { head: '总分', first: '#98.00', second: '#10.00' }, ['unread F6']],
  ['with a column of points', { first: '#100.00', second: '#10.00', points: 'column' }, []],
  [
    'with points of the levels the rate has ten',
    { first: '#110.00', second: '#20.00', points: 'levels' },
    ['B12-02 F5 10 × 64.00 ÷ 64.00 = 10'],
  ],
  ['the total alone', { first: '#100.00' }, []],
  ['the total alone, with a column of points', { head: '自评总分', first: '#100.00', points: 'column' }, []],
  ['the rate’s alone', { head: '得分', first: '#10.00', points: 'column', total: '#100.00' }, []],
  ['the rate’s alone by the name of a total', { first: '#10.00', points: 'column' }, []],
  ['the rate’s alone, and no total', { head: '得分', first: '#10.00', points: 'column' }, []],
  [
    'the rate’s alone, wrong',
    { first: '#8.00', points: 'column', total: '#98.00' },
    ['B12-02 G4 10 × 64.00 ÷ 64.00 = 10'],
  ],
])('%s', (_, form, wrong) => expect(found(form)).toEqual(wrong));
