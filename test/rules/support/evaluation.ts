import { FOOTER } from './basic-data';
import { type Content, num, pct } from './cell';
import { CARE, DEPARTMENT, type Row, STATION } from './indicator-rows';
import { type Template, TemplateBuilder } from './template';

function indicators(sheet: TemplateBuilder, top: number, rows: readonly Row[]): number {
  const heads = [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  sheet.put(`A${top}`, '绩\n\n效\n\n指\n\n标');
  heads.forEach((head, i) => sheet.put(`${'BCDEFGHI'[i] ?? ''}${top}`, head, `head.${head}`));
  let first = { level1: top, level2: top };
  const close = (level: 'level1' | 'level2', last: number) => {
    const column = level === 'level1' ? 'B' : 'C';
    if (first[level] > top && first[level] < last) sheet.merge(`${column}${first[level]}:${column}${last}`);
  };
  rows.forEach((row, i) => {
    const at = top + 1 + i;
    for (const level of ['level1', 'level2'] as const) {
      const text = row[level];
      if (text === undefined) continue;
      close(level, at - 1);
      first = { ...first, [level]: at };
      sheet.put(`${level === 'level1' ? 'B' : 'C'}${at}`, text, `${row.key}.${level}`);
    }
    sheet
      .put(`D${at}`, row.name, `${row.key}.name`)
      .put(`E${at}`, row.target, `${row.key}.target`)
      .put(`F${at}`, row.actual, `${row.key}.actual`)
      .put(`G${at}`, row.weight, `${row.key}.weight`)
      .put(`H${at}`, row.score, `${row.key}.score`)
      .put(`I${at}`, row.reason ?? '', `${row.key}.reason`);
  });
  const last = top + rows.length;
  close('level1', last);
  close('level2', last);
  sheet.merge(`A${top}:A${last}`);
  return last + 1;
}

function ending(sheet: TemplateBuilder, row: number, score: string): TemplateBuilder {
  return sheet
    .put(`A${row}`, '总分', 'sum.label')
    .put(`G${row}`, 100, 'sum.weight')
    .put(`H${row}`, num(score), 'sum.score')
    .put(`I${row}`, '优', 'sum.grade')
    .put(`A${row + 1}`, FOOTER, 'footer')
    .merge(`A${row}:F${row}`, `A${row + 1}:I${row + 1}`);
}

const FUNDS_HEADS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

function fundsHead(sheet: TemplateBuilder, row: number, label: string, last: number): void {
  sheet.put(`A${row}`, label).merge(`A${row}:A${last}`, `B${row}:C${row}`);
  FUNDS_HEADS.forEach((head, i) => sheet.put(`${'DEFGHI'[i] ?? ''}${row}`, head));
}

type Funds = readonly [key: string, label: string, initial: string, adjusted: string, executed: string, rate: Content];

function fundsRow(sheet: TemplateBuilder, row: number, funds: Funds, weight: Content, score: Content): void {
  const [key, label, initial, adjusted, executed, rate] = funds;
  sheet
    .put(`B${row}`, label, `${key}.label`)
    .put(`D${row}`, num(initial), `${key}.initial`)
    .put(`E${row}`, num(adjusted), `${key}.adjusted`)
    .put(`F${row}`, num(executed), `${key}.executed`)
    .put(`G${row}`, weight, `${key}.weight`)
    .put(`H${row}`, rate, `${key}.rate`)
    .put(`I${row}`, score, `${key}.score`)
    .merge(`B${row}:C${row}`);
}

function goals(sheet: TemplateBuilder, row: number, expected: string, actual: string): void {
  sheet
    .put(`A${row}`, '年度总体目标')
    .put(`B${row}`, '预期目标')
    .put(`F${row}`, '实际完成情况')
    .put(`B${row + 1}`, expected, 'goal.expected')
    .put(`F${row + 1}`, actual, 'goal.actual')
    .merge(
      `A${row}:A${row + 1}`,
      `B${row}:E${row}`,
      `F${row}:I${row}`,
      `B${row + 1}:E${row + 1}`,
      `F${row + 1}:I${row + 1}`,
    );
}

/** 附件1-2: 399.15 ÷ 406.00 = 98.31…%, 9.83 points; 386 + 0 + 12 + 8 = 406; 360.55 + 38.60 = 399.15; total 98.78. */
export function department(): Template {
  const sheet = new TemplateBuilder()
    .put('A1', '附件1-2')
    .put('A2', '2023年度部门整体支出绩效自评表', 'title')
    .put('A3', '预算部门名称')
    .put('C3', '某县示范服务中心', 'department')
    .merge('A2:I2', 'A3:B3', 'C3:I3');
  fundsHead(sheet, 4, '年度预\n\n算申请\n（万元）', 10);
  fundsRow(sheet, 5, ['total', '年度资金总额', '400.00', '406.00', '399.15', pct('98.31%')], 10, num('9.83'));
  sheet
    .put('B6', '按收入性质分：', 'source.heading')
    .put('F6', '按支出性质分：', 'nature.heading')
    .put('B7', '  其中：  一般公共预算：386.00', 'source.general')
    .put('F7', '其中：基本支出：360.55', 'nature.basic')
    .put('B8', '政府性基金拨款：0.00', 'source.funds')
    .put('F8', '项目支出：38.60', 'nature.project')
    .put('B9', '纳入专户管理的非税收入拨款：12.00', 'source.fiscal')
    .put('B10', '其他资金：8.00', 'source.other');
  for (const row of [6, 7, 8, 9, 10]) sheet.merge(`B${row}:E${row}`, `F${row}:I${row}`);
  goals(
    sheet,
    11,
    '走访老人480户以上，开展志愿服务12场，做好助老服务和便民服务站维护，居民满意度达到95%以上。',
    '全年走访老人496户，开展志愿服务11场，带动居民增收215万元，两个项目均按计划实施，居民满意度96%。',
  );
  return ending(sheet, indicators(sheet, 13, DEPARTMENT), '98.78');
}

function projectSheet(name: string, funds: readonly Funds[], score: string): TemplateBuilder {
  const sheet = new TemplateBuilder()
    .put('A1', '附件1-3')
    .put('A2', '2023年度项目支出绩效自评表', 'title')
    .put('A3', '项目支\n\n出名称')
    .put('B3', name, 'project')
    .put('A4', '主管部门')
    .put('B4', '某县人民政府办公室', 'authority')
    .put('E4', '实施单位')
    .put('G4', '某县示范服务中心', 'implementer')
    .merge('A2:I2', 'B3:I3', 'B4:D4', 'E4:F4', 'G4:I4');
  fundsHead(sheet, 5, '项目资金\n（万元）', 9);
  funds.forEach((row, i) => {
    fundsRow(sheet, 6 + i, row, i === 0 ? 10 : '—', i === 0 ? num(score) : '—');
  });
  return sheet;
}

/** 附件1-3 of the first project: 23.40 ÷ 24.00 = 97.50%, 9.75 points; total 94.85. */
export function careProject(): Template {
  const sheet = projectSheet(
    '社区助老服务经费',
    [
      ['total', '年度资金总额', '24.00', '24.00', '23.40', pct('97.50%')],
      ['appropriation', '其中：当年财政拨款', '22.00', '22.00', '21.40', pct('97.27%')],
      ['carryOver', '上年结转资金', '2.00', '2.00', '2.00', pct('100.00%')],
      ['other', '其他资金', '0.00', '0.00', '0.00', '—'],
    ],
    '9.75',
  );
  goals(
    sheet,
    10,
    '开展助老服务735人次，服务合格率95%以上，服务投诉控制在4次以内。',
    '共服务老人760人次，其中上门520人次、集中240人次；合格率96%，收到投诉5次，超出目标1次。',
  );
  return ending(sheet, indicators(sheet, 12, CARE), '94.85');
}

/** 附件1-3 of the second project: 15.20 ÷ 16.00 = 95.00%, 9.50 points; total 98.83. */
export function stationProject(): Template {
  const sheet = projectSheet(
    '便民服务站维护经费',
    [
      ['total', '年度资金总额', '16.00', '16.00', '15.20', pct('95.00%')],
      ['appropriation', '其中：当年财政拨款', '16.00', '16.00', '15.20', pct('95.00%')],
      ['carryOver', '上年结转资金', '0.00', '0.00', '0.00', '—'],
      ['other', '其他资金', '0.00', '0.00', '0.00', '—'],
    ],
    '9.50',
  );
  goals(
    sheet,
    10,
    '保障便民服务站正常运转，设备完好率达到98%以上，平均等候时间控制在15分钟以内。',
    '站点全年开放248天，维护设备62台次，完好率99%；平均等候时间16分钟，比目标多1分钟。',
  );
  return ending(sheet, indicators(sheet, 12, STATION), '98.83');
}
