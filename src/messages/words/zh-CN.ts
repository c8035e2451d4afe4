import type { Phrases } from './phrases';

export { ruleTexts } from '../../rules/words.zh-CN';

/** What every rule may say. */
export const phrases: Phrases = {
  skips: {
    blank: '有关单元格没有填写',
    notApplicable: '不适用',
    noDetails: '没有明细可比',
    noColumn: '本表没有这一栏',
    noBudget: '预算为 0，不计算比率',
    incomplete: '表格不完整，没有总分行',
    undecided: '无法判定，需要人工核对',
    noProjects: '本工作簿没有项目自评表',
    noReport: '没有报告正文',
    ruleOff: '评分方案中已关闭',
    ownMethod: '按本表所印方法',
    otherRule: '由另一条规则核对',
    unreadable: '有关单元格无法识别',
    unclearPlace: '看不出“{row}”是资金总额的分项还是上面一行的“其中”；请用缩进、“其中：”或编号写明',
  },
  terms: {},
};
