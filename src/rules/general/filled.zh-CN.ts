import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-03': {
    title: '应填未填',
    basis: '三张表自设的栏目：部门名称、签字、填表人、日期、电话、厉行节约保障措施、年初预算数等',
    example: '单位负责人签字、联系电话、年初预算数空白',
    messages: {
      department: '部门名称没有填，请补填单位全称。',
      preparedBy: '填表人没有填，请补填。',
      date: '填报日期没有填，请补填。',
      phone: '联系电话没有填，请补填。',
      signature: '单位负责人还没有签字，报送前请签字。',
      thrift: '厉行节约保障措施没有填，请写明本年的做法。',
      initialBudget: '年初预算数没有填，请补填；年初没有安排的填 0。',
      line: '“{line}”整行没有填，请补填；没有发生的填 0。',
      goal: '总体目标的实际完成情况没有填，请写明完成的结果。',
      amount: '资金总额的{column}没有填，请补填；没有的填 0。',
      people: '实际在职人数没有填，请补填。',
      name: '这一行有指标值或分值，却没有三级指标名称，请补填。',
      rate: '执行率没有填，可由本行的执行数和预算数算出，请补填。',
      controlRate: '控制率没有填，可由旁边的数字算出，请补填。',
    },
  },
} as const satisfies RuleTexts;
