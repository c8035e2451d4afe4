import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-33': {
    title: '指标设置',
    basis: '审核惯例：产出、效益、满意度都设指标，并归在相应的类下',
    example: '缺满意度指标；产出里放了效益指标',
    messages: {
      empty: '“{level}”下没有设指标：请补设，不适用的划去。',
      misplaced: '“{indicator}”归在“{first}”的“{second}”下，归类可疑，请核实。',
      costElsewhere: '“{indicator}”说的是成本，却归在“{second}”下：请移到成本指标。',
      moneyAsOutput: '“{indicator}”是资金的数额，却归在“{second}”下：请换成业务量，金额放在成本指标。',
      socialAsEconomic: '“{indicator}”说的不是经济上的效益，却归在“{second}”下：请移到社会效益等指标。',
      missingLevel: '没有设{missing}指标，请确认是否漏设。',
    },
  },
} as const satisfies RuleTexts;
