import { type EvaluationForm, formsOn } from '../../../src/forms';
import { SheetBuilder } from '../../../src/workbook';
import { cellOfContent, type Content, num } from './cell';

/** A row of the funds block: its label with its blanks, then what stands in its columns; '' leaves a cell empty. */
export type Line = readonly [label: string, ...cells: readonly Content[]];

/** Numbers of one funds row in three columns. */
export const amounts = (label: string, ...texts: readonly string[]): Line => [
  label,
  ...texts.map((text) => (text === '' || /[^\d.-]/u.test(text) ? text : num(text))),
];

/** A project form that holds nothing but a funds block under the given heads, and one indicator. */
export function fundsForm(lines: readonly Line[], heads = ['年初预算数', '全年预算数', '全年执行数']): EvaluationForm {
  const rows: readonly (readonly Content[])[] = [
    ['2023年度项目支出绩效自评表'],
    ['项目支出名称', '某项目'],
    ['项目资金（万元）', '', ...heads],
    ...lines.map(([label, ...cells]) => ['', label, ...cells]),
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['', '产出指标', '数量指标', '巡查次数', '≥12次', '12次', 10, 10],
  ];
  const sheet = new SheetBuilder();
  rows.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content !== '') sheet.set(r, c, cellOfContent(content));
    });
  });
  const [form] = formsOn(sheet.build({ name: '1-3' }));
  if (form?.kind !== '1-3') throw new Error('no project form');
  return form;
}
