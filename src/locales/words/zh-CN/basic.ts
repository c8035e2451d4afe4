import type { RuleTexts } from '../rule-texts';

/** Rules on single cells and 附件1-1. */
export const texts: RuleTexts = {
  'GEN-01': {
    title: '年度一致',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '本表年度为 {year}，这里应为 {expected}，写的是 {found}。',
      fileName: '文件名中的年份是 {found}，表内年度是 {expected}，请确认没有拿错文件。',
    },
  },
  'GEN-02': {
    title: '单位名称一致',
    basis: '表格自身的栏目与说明',
    messages: { fail: '实施单位“{found}”与部门名称“{expected}”不同；若由下属单位实施，可不改。' },
  },
  'GEN-03': {
    title: '应填未填',
    basis: '表格自身的栏目与说明',
    messages: {
      department: '部门名称没有填写。',
      preparedBy: '填表人没有填写。',
      date: '填报日期没有填写。',
      phone: '联系电话没有填写。',
      signature: '单位负责人还没有签字。',
      thrift: '厉行节约保障措施没有填写。',
      initialBudget: '年初预算数没有填写；年初没有安排的填 0。',
      line: '“{line}”整行没有填写；没有发生的填 0。',
      goal: '总体目标的实际完成情况没有填写。',
      amount: '资金总额的这一栏没有填写。',
      people: '实际在职人数没有填写。',
      name: '这一行有指标值或分值，但没有写三级指标名称。',
      rate: '这里的比率没有填写，可由本行数字算出。',
    },
  },
  'GEN-04': {
    title: '数字能否识别',
    basis: '表格自身的栏目与说明',
    messages: {
      unreadable: '这里应填数字，“{found}”无法识别，与它有关的核对没有进行。',
      stray: '“{found}”中有多余的符号，已按数字读取，请改正。',
      dash: '有 {count} 处用“{found}”表示不填，已按“不适用”处理。',
    },
  },
  'GEN-05': {
    title: '万元与元',
    basis: '由词义与算术得出',
    messages: { fail: '两处金额相差约一万倍（{found} 与 {expected}），疑似万元和元填混。' },
  },
  'GEN-06': {
    title: '合计行空白',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '“{line}”有明细而合计没有填，应为 {expected}。',
      atLeast: '“{line}”没有填，按其中各项应 {expected}。',
    },
  },
  'GEN-07': {
    title: '模板内容未清',
    basis: '表格自身的栏目与说明',
    messages: {
      instruction: '这一格还是模板的提示语，没有换成本单位的内容：{found}',
      placeholder: '有 {count} 处模板占位没有清除：{found}。',
    },
  },
  'GEN-08': {
    title: '小数位统一',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      amounts: '金额的小数位不统一（{kinds} 位），建议统一为两位。',
      scores: '得分的小数位不统一（{kinds} 位）：{found}。',
    },
  },
  'GEN-09': {
    title: '目标与完成情况雷同',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: { fail: '实际完成情况与预期目标相同（相似度 {found}），应写完成的结果。' },
  },
  'GEN-10': {
    title: '文字书写',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: { unclosed: '这里的 {pair} 不成对，请检查。', typo: '“{found}”疑为“{expected}”之误。' },
  },
  'GEN-11': {
    title: '负数与非整数人数',
    basis: '由词义与算术得出',
    messages: { negative: '这里不应是负数：{found}。', fraction: '人数应为整数，填的是 {found}。' },
  },
  'GEN-13': {
    title: '合计公式的区域',
    basis: '由词义与算术得出',
    messages: {
      missing: '合计公式 {found} 漏加了 {cells}。',
      twice: '合计公式 {found} 重复加了 {cells}。',
      foreign: '合计公式 {found} 多加了 {cells}。',
    },
  },
  'GEN-14': {
    title: '公式错误值',
    basis: '由词义与算术得出',
    messages: { fail: '单元格是错误值 {found}，请检查公式 {formula}。' },
  },
  'B11-01': {
    title: '控制率',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '控制率应为 {expected}，表中填 {found}。',
      truncated: '控制率四舍五入应为 {expected}，表中 {found} 是直接截断。',
      noPosts: '有 {staff} 人在职，编制数却为 {found}，控制率无法计算。',
    },
  },
  'B11-02': {
    title: '超编',
    basis: '表格自身的栏目与说明',
    messages: { fail: '实际在职超出编制 {over} 人（控制率 {found}），请说明。' },
  },
  'B11-03': {
    title: '三公经费合计',
    basis: '表格自身的栏目与说明',
    messages: { fail: '三公经费应为 {expected}，表中 {found}，差 {difference}。' },
  },
  'B11-04': {
    title: '公务用车合计',
    basis: '表格自身的栏目与说明',
    messages: { fail: '公务用车应为 {expected}，表中 {found}，差 {difference}。' },
  },
  'B11-05': {
    title: '三公经费不超预算',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      fail: '“{line}”决算 {found} 超过预算，超 {excess}，请说明。',
      noBudget: '“{line}”没有预算却支出 {found}，请说明。',
    },
  },
  'B11-06': {
    title: '三公经费只减不增',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: { fail: '三公经费 {found} 高于上年，请说明。' },
  },
  'B11-07': {
    title: '项目支出合计',
    basis: '表格自身的栏目与说明',
    messages: { fail: '项目支出应为 {expected}，表中 {found}，差 {difference}。' },
  },
  'B11-08': {
    title: '专项资金小计',
    basis: '表格自身的栏目与说明',
    messages: { fail: '专项资金应为 {expected}，表中 {found}，差 {difference}。' },
  },
  'B11-09': {
    title: '公用经费不小于其中各项',
    basis: '表格自身的栏目与说明',
    messages: { fail: '公用经费 {found} 小于其中各项之和（应 {expected}）。' },
  },
  'B11-10': {
    title: '公用经费、项目支出不超预算',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      fail: '“{line}”决算 {found} 超过预算，超 {excess}，请说明。',
      noBudget: '“{line}”没有预算却支出 {found}。',
    },
  },
  'B11-11': {
    title: '政府采购不超预算',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: { fail: '政府采购 {found} 为预算的 {share}，请说明。' },
  },
  'B11-12': {
    title: '政府采购的合理上限',
    basis: '由词义与算术得出',
    messages: {
      overMeans: '政府采购 {found} 大于公用经费与项目支出之和，请核实。',
      overSpending: '政府采购 {found} 大于全年总支出。',
    },
  },
  'B11-13': {
    title: '基本支出预算调整（由总数推定）',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '基本支出预算调整应为 {expected}，表中 {found}。',
      inferred: '按总预算推定，基本支出预算调整应为 {expected}，表中 {found}，请核实。',
      otherColumn: '一栏与预算相符，另一栏的 {found} 不是 {expected}，请确认。',
    },
  },
  'B11-14': {
    title: '规模控制率',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '规模控制率应为 {expected}，表中 {found}。',
      truncated: '规模控制率四舍五入应为 {expected}，表中 {found} 是直接截断。',
      over: '实际规模超过批复规模（{found}），请说明。',
    },
  },
  'B11-15': {
    title: '投资概算控制率',
    basis: '表格自身的栏目与说明',
    messages: {
      fail: '投资概算控制率应为 {expected}，表中 {found}。',
      truncated: '投资概算控制率四舍五入应为 {expected}，表中 {found} 是直接截断。',
      over: '实际投资超过预算投资（{found}），请说明。',
    },
  },
  'B11-16': {
    title: '有合计无明细',
    basis: '表格自身的栏目与说明',
    messages: { fail: '“{line}”填了 {found}，明细一行都没有填。' },
  },
  'B11-17': {
    title: '年际异动',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: { fail: '“{line}”比上年变动 {change}，请确认。' },
  },
  'B11-18': {
    title: '有车无费',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: { fail: '当年购置公务用车 {purchase}，运行维护却为 {found}，请确认。' },
  },
  'B11-19': {
    title: '全零与空白混用',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      nought: '“{line}”三栏全为 0，请确认是否漏填或归错类。',
      mixed: '同一行里空白与 0 混用（{count} 处空白），没有发生的请统一填 0。',
    },
  },
  'B11-20': {
    title: '专项不超预算',
    basis: '绩效股审核惯例，各地可在方案中调整',
    messages: {
      fail: '专项“{line}”决算 {found} 超过预算，超 {excess}；年中追加的请说明。',
      noBudget: '专项“{line}”没有预算却支出 {found}；年中追加的请说明。',
    },
  },
};
