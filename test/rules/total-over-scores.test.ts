import { checkWorkbook } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { sheet, table, workbook } from '../fixtures/table';

/** 自评得分 over a column of scores without a head, on a form that prints no points: the first figure is the form's, not the rate's. */
function found(total: string, ofRate: string): readonly string[] {
  const book = workbook(
    sheet(
      table(`
2023年度项目支出绩效自评表 | < | < | < | < | <
项目名称 | 村道安防工程 | < | < | < | <
主管部门 | 县交通运输局 | < | 实施单位 | 县公路养护中心 | 自评得分
预算执行情况（万元） | 预算数： | #64.00 | 执行数： | #64.00 | ${total}
^ | 其中：省级补助 | #64.00 | 其中：省级补助 | #64.00 | ${ofRate}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
产出指标 | 数量指标 | 安装护栏里程 | ≥15公里 | 15.6公里 | #30.00
产出指标 | 质量指标 | 护栏验收合格率 | ≥98% | 99% | #20.00
效益指标 | 社会效益指标 | 受益行政村数 | ≥12个 | 12个 | #20.00
满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 93% | #10.00
`),
    ),
  );
  return checkWorkbook(book)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell, arithmetic }) => `${rule} ${a1(cell.row, cell.column)} ${arithmetic ?? ''}`);
}

test.each<[what: string, total: string, ofRate: string, wrong: readonly string[]]>([
  ['a total of its parts', '#100.00', '#20.00', []],
  ['of less than a hundred', '#98.50', '#18.50', []],
  ['another total', '#98.00', '#20.00', ['B12-21 F4 20.00 + 30.00 + 20.00 + 20.00 + 10.00 = 100.00']],
  // Of ten points or fewer the rate may have ten.
  ['too little for a rate of 100 %', '#88.00', '#8.00', ['B12-02 F5 10 × 64.00 ÷ 64.00 = 10']],
])('%s', (_, total, ofRate, wrong) => expect(found(total, ofRate)).toEqual(wrong));
