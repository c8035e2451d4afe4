import type { Phrases } from './phrases';

export { ruleTexts } from '../../rules/words.en-US';

/** What every rule may say. */
export const phrases: Phrases = {
  skips: {
    blank: 'a cell it needs is blank',
    notApplicable: 'not applicable',
    noDetails: 'no details to compare with',
    noColumn: 'the form has no such column',
    noBudget: 'the budget is 0: no rate',
    incomplete: 'the form is incomplete: no total row',
    undecided: 'cannot be decided; needs a look by a person',
    noProjects: 'the workbook has no project forms',
    noReport: 'no report text',
    ruleOff: 'turned off by the profile',
    ownMethod: 'by the method that the form prints',
    otherRule: 'checked by another rule',
    unreadable: 'a cell it needs cannot be read',
    unclearPlace:
      'nothing tells whether "{row}" is a part of the total or of the row above it; show it by indent, numbering or "of which" (其中)',
  },
  terms: {
    数量: 'quantity',
    质量: 'quality',
    效益: 'benefits',
    满意: 'satisfaction',
    满意度: 'satisfaction',
    编制数: 'authorised posts',
    在职人数: 'staff in post',
    预算执行率: 'execution rate',
    上年决算: "last year's final account",
    本年预算: "this year's budget",
    本年决算: "this year's final account",
    年初预算数: 'initial budget',
    全年预算数: 'adjusted budget',
    全年执行数: 'executed amount',
    填表人: 'preparer',
    填报日期: 'date',
    联系电话: 'telephone number',
    优: 'excellent',
    良: 'good',
    中: 'fair',
    差: 'poor',
  },
};
