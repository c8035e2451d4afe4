import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-24': {
    title: '指标值的符号',
    basis: '审核惯例：定量指标值写明 ≥、≤ 或 =，方向合于指标的意思',
    example: '“98%”应写“≥98%”',
    messages: {
      missing: '有 {count} 个定量指标值没有写 ≥、≤ 或 =（{found}），请补上。',
      direction: '“{indicator}”的指标值 {found} 方向可疑，一般用 {expected}，请核实。',
      spelledUnit: '“{indicator}”的指标值 {found} 用文字写单位，请改成 {expected}。',
    },
  },
  'B12-25': {
    title: '完成值可核',
    basis: '审核惯例：定量指标的完成值填可核的数量或日期',
    example: '指标值“每周一次”，完成值写“完成”',
    messages: {
      words: '“{indicator}”指标值是 {target}，完成值只写“{found}”：请填实际完成的数。',
      unfinished: '“{indicator}”指标值是 {target}，完成值只写“{found}”：请填到年底实际完成的数，没有完成的填 0。',
      operator: '“{indicator}”的完成值写成“{found}”，只是个界限，不能据以评分：请填实际的数。',
      none: '“{indicator}”指标值是 {target}，完成值写“{found}”：请填实际的数，没有完成的填 0。',
      rate: '“{indicator}”是比率，指标值和完成值却都是文字（{target}、{found}）：请填百分数，或换一个指标名称。',
    },
  },
  'B12-27': {
    title: '指标值空白',
    basis: '附件1-2、1-3“年度指标值”栏：每个三级指标须填',
    example: '指标名称写了数量，指标值没有填',
    messages: {
      blank: '“{indicator}”没有填年度指标值，请补填。',
      inName: '“{indicator}”把指标值写进了名称，年度指标值一栏是空的：请移到指标值栏。',
      moneyOnly: '“{indicator}”是数量指标，指标值却填金额 {found}：请填业务量。',
      question: '“{indicator}”的指标值“{found}”是问句：请填要达到的结果或数量。',
      nameOnly: '指标名称“{found}”只是一个数量，没有说是什么：请写成名称，数量填在指标值栏。',
      goal: '年度总体目标只填了数字（{found}）：请用文字写明目标和完成情况。',
    },
  },
  'B12-32': {
    title: '比率不超过 100%',
    basis: '词义：满意度、合格率、覆盖率、及时率、达标率等是整体的一部分',
    example: '满意度 290%',
    messages: { fail: '“{indicator}”不可能超过 100%，填的是 {found}，请核实。' },
  },
} as const satisfies RuleTexts;
