import { num, pct } from './cell';
import { type Template, TemplateBuilder } from './template';

type Line = readonly [row: number, key: string, label: string, previous: string, budget: string, final: string];

/** 1-1's lines, in 万元: last year's final account, this year's budget, this year's final account. */
const LINES: readonly Line[] = [
  [6, 'threePublic', '三公经费', '6.10', '6.50', '5.80'],
  [7, 'vehicles', '   1、公务用车购置和维护经费', '4.80', '5.00', '4.60'],
  [8, 'purchase', '       其中：公车购置', '0.00', '0.00', '0.00'],
  [9, 'running', '             公车运行维护', '4.80', '5.00', '4.60'],
  [10, 'abroad', '   2、出国经费', '0.00', '0.00', '0.00'],
  [11, 'reception', '   3、公务接待', '1.30', '1.50', '1.20'],
  [12, 'project', '项目支出：', '34.00', '40.00', '38.60'],
  [13, 'task', '    1、业务工作经费', '0.00', '0.00', '0.00'],
  [14, 'maintenance', '    2、运行维护经费', '0.00', '0.00', '0.00'],
  [15, 'earmarked', '    3、专项资金（一个专项一行）', '34.00', '40.00', '38.60'],
  [16, 'care', '社区助老服务经费', '20.00', '24.00', '23.40'],
  [17, 'station', '便民服务站维护经费', '14.00', '16.00', '15.20'],
  [18, 'office', '公用经费', '36.50', '38.00', '37.20'],
  [19, 'supplies', '    其中：办公经费', '12.40', '13.00', '12.60'],
  [20, 'utilities', '          水费、电费、差旅费', '8.60', '9.00', '8.80'],
  [21, 'meetings', '          会议费、培训费', '3.20', '3.50', '3.10'],
  [22, 'procurement', '政府采购金额', '19.80', '21.00', '20.40'],
  [23, 'adjustment', '部门基本支出预算调整', '5.20', '6.00', '6.00'],
];

/** 附件1-1 of an invented unit: every total adds up, every rate is rounded rightly. */
export function basicData(): Template {
  const sheet = new TemplateBuilder()
    .put('A1', '附件1-1')
    .put('A2', '2023年度部门整体支出绩效评价基础数据表', 'title')
    .put('A3', '财政供养人员情况（人）')
    .put('B3', '编制数')
    .put('D3', '2023年实际在职人数', 'staffHead')
    .put('F3', '控制率')
    .put('B4', 12, 'posts')
    .put('D4', 11, 'staff')
    .put('F4', pct('91.67%'), 'controlRate')
    .put('A5', '经费控制情况（万元）')
    .put('B5', '2022年决算数', 'previousHead')
    .put('D5', '2023年预算数', 'budgetHead')
    .put('F5', '2023年决算数', 'finalHead')
    .merge('A2:G2', 'A3:A4', 'B3:C3', 'D3:E3', 'F3:G3', 'B4:C4', 'D4:E4', 'F4:G4', 'B5:C5', 'D5:E5', 'F5:G5');
  for (const [row, key, label, previous, budget, final] of LINES) {
    sheet
      .put(`A${row}`, label, `${key}.label`)
      .put(`B${row}`, num(previous), `${key}.previous`)
      .put(`D${row}`, num(budget), `${key}.budget`)
      .put(`F${row}`, num(final), `${key}.final`)
      .merge(`B${row}:C${row}`, `D${row}:E${row}`, `F${row}:G${row}`);
  }
  return sheet
    .put('A24', '楼堂馆所控制情况\n（2023年完工项目）', 'buildingHead')
    .put('B24', '批复规模（㎡）')
    .put('C24', '实际规模（㎡）')
    .put('D24', '规模控制率')
    .put('E24', '预算投资（万元）')
    .put('F24', '实际投资（万元）')
    .put('G24', '投资概算控制率')
    .put('B25', 300, 'approvedArea')
    .put('C25', 294, 'actualArea')
    .put('D25', pct('98.00%'), 'areaRate')
    .put('E25', num('30.00'), 'budgetInvestment')
    .put('F25', num('29.40'), 'actualInvestment')
    .put('G25', pct('98.00%'), 'investmentRate')
    .put('A26', '厉行节约保障措施')
    .put('B26', '公务接待实行事前审批，办公用品集中采购，水电用量按月公示。', 'thrift')
    .put('A27', '说明：“项目支出”需要填报基本支出以外的所有项目支出情况。')
    .put('A28', FOOTER, 'footer')
    .merge('A24:A25', 'B26:G26', 'A27:G27', 'A28:G28');
}

export const FOOTER = '填表人：张三   填报日期：2024.3.15   联系电话：000-00000000   单位负责人签字：李四';
