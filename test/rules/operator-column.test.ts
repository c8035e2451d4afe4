import { checkWorkbook } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { sheet, table, workbook } from '../fixtures/table';

/** A form with the operator in a column of its own, from the sheet to what is found on it. */

interface Row {
  readonly name: string;
  readonly operator: string;
  readonly target: string;
  readonly unit: string;
  /** Values that meet the target, and one that misses it. */
  readonly met: readonly string[];
  readonly missed: string;
}

const ROWS: readonly Row[] = [
  { name: '安装护栏里程', operator: '≥', target: '#15', unit: '公里', met: ['#15', '#15.6'], missed: '#14' },
  { name: '护栏验收合格率', operator: '不低于', target: '#98', unit: '%', met: ['#98', '#99'], missed: '#95' },
  { name: '培训人次', operator: '大于等于', target: '#200', unit: '人次', met: ['#210'], missed: '#150' },
  { name: '隐患下降率', operator: '以上', target: '#20', unit: '%', met: ['#20', '#24'], missed: '#12' },
  { name: '满意度', operator: '＞', target: '#90', unit: '%', met: ['#93'], missed: '#80' },
  { name: '支付工程款用时', operator: '内', target: '#30', unit: '天', met: ['#30', '#25'], missed: '#42' },
  { name: '抢修到场用时', operator: '以内', target: '#60', unit: '分钟', met: ['#50'], missed: '#90' },
  { name: '单位里程支出', operator: '不超过', target: '#8', unit: '万元', met: ['#7.6'], missed: '#9.2' },
  { name: '投诉件数', operator: '≤', target: '#4', unit: '件', met: ['#4', '#3'], missed: '#6' },
  {
    name: '完工时间',
    operator: '前',
    target: '2023年10月',
    unit: '',
    met: ['2023年10月', '2023年9月'],
    missed: '2023年12月',
  },
  {
    name: '验收时间',
    operator: '以前',
    target: '2023年11月30日',
    unit: '',
    met: ['2023年11月30日'],
    missed: '2023年12月20日',
  },
  {
    name: '报账时间',
    operator: '不晚于',
    target: '2023年12月15日',
    unit: '',
    met: ['2023年12月1日'],
    missed: '2023年12月28日',
  },
];

function found(row: Row, actual: string): readonly string[] {
  const book = workbook(
    sheet(
      table(`
2023年度项目支出绩效自评表 | < | < | < | < | < | < | < | <
项目名称 | 村道安防工程 | < | < | 主管部门 | < | 县交通运输局 | < | <
实施单位 | 县公路养护中心 | < | < | < | < | < | < | <
资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | < | < | 分值 | 执行率 | 得分
年度资金总额 | #120.00 | #120.00 | #120.00 | < | < | #10 | 100.00% | #10
一级指标 | 三级指标 | 指标性质 | 指标值 | 计量单位 | 完成值 | 分值 | 得分 | 偏差原因
产出指标 | ${row.name} | ${row.operator} | ${row.target} | ${row.unit} | ${actual} | #60 | #60 |
效益指标 | 受益村数 | ≥ | #12 | 个 | #12 | #20 | #20 |
满意度指标 | 沿线村民满意度 | ≥ | #90 | % | #93 | #10 | #10 |
总分 | < | < | < | < | < | #100 | #100 |`),
    ),
  );
  return checkWorkbook(book).findings.flatMap(({ rule, severity, cell }) =>
    severity === 'hint' ? [] : `${rule} ${a1(cell.row, cell.column)}`,
  );
}

describe.each(ROWS)('$operator in a column of its own: $name', (row) => {
  test.each(row.met)('%s meets it: nothing is found', (actual) => {
    expect(found(row, actual)).toEqual([]);
  });

  test(`${row.missed} misses it: full points and no reason`, () => {
    const full = row.target.startsWith('#') ? /B12-16/u : /B12-30/u;
    const rules = found(row, row.missed);
    expect(rules.some((one) => full.test(one) && /[FH]7$/u.test(one))).toBe(true);
    expect(rules).toContain('B12-15 I7');
  });
});
