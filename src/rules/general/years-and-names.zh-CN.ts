import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-01': {
    title: '年度一致',
    basis: '表题与列头自印的年份：标题为 Y 年，列头为 Y-1 年决算、Y 年预算、Y 年决算',
    example: '标题2023年度，列头应为2022决算、2023预算、2023决算',
    messages: {
      fail: '本表是 {year} 年度的，这里写成了 {found}：请改成 {expected}。',
      years:
        '簿中有几个年度的表（{found}）。各年度只与本年度的表核对，上年决算与上年表核对；工作表 {sheets} 若只是标题年份没有改，请改为 {year}。',
      fileName: '文件名中的年份是 {found}，表内年度是 {expected}，请确认没有拿错文件。',
    },
  },
  'GEN-02': {
    title: '单位名称一致',
    basis: '附件1-2“预算部门名称”栏与附件1-3“实施单位”栏',
    example: '1-2 写“某区事务中心”，1-3 实施单位写“某区中心”',
    messages: {
      fail: '实施单位填“{found}”，1-2 的部门名称是“{expected}”：同一单位的请改成一致；由下属单位实施的可不改。',
    },
  },
} as const satisfies RuleTexts;
