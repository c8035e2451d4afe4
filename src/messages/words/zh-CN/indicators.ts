import type { RuleTexts } from '../rule-texts';

/** Rules on indicators. */
export const texts = {
  'B12-22': {
    title: '等级',
    messages: { fail: '总分 {total} 属“{expected}”，等级填的是“{found}”，请改正。' },
  },
  'B12-23': {
    title: '目标与完成的单位',
    messages: {
      fail: '“{indicator}”指标值 {target} 以“{expected}”计，完成值 {actual} 以“{found}”计，不能比较：请把完成值改按“{expected}”填。',
      counters: '“{indicator}”指标值以“{expected}”计，完成值以“{found}”计：请改成同一个单位。',
      magnitude: '“{indicator}”指标值 {target}、完成值 {actual} 相差十倍以上却得满分，可能单位不同：请写明单位。',
      parts: '“{indicator}”以“{expected}”计，其中各项却有“{found}”：请改成同一个单位。',
      rate: '“{indicator}”名为“率”，指标值却以“{found}”计：请改填百分数，或改名称。',
      kind: '“{indicator}”的单位是“{found}”，与名称不合，一般用“{expected}”：请改单位或名称。',
    },
  },
  'B12-24': {
    title: '指标值的符号',
    messages: {
      missing: '有 {count} 个定量指标值没有写 ≥、≤ 或 =（{found}），请补上。',
      direction: '“{indicator}”的指标值 {found} 方向可疑，一般用 {expected}，请核实。',
      spelledUnit: '“{indicator}”的指标值 {found} 用文字写单位，请改成 {expected}。',
    },
  },
  'B12-25': {
    title: '完成值可核',
    messages: {
      words: '“{indicator}”指标值是 {target}，完成值只写“{found}”：请填实际完成的数。',
      unfinished: '“{indicator}”指标值是 {target}，完成值只写“{found}”：请填到年底实际完成的数，没有完成的填 0。',
      operator: '“{indicator}”的完成值写成“{found}”，只是个界限，不能据以评分：请填实际的数。',
      none: '“{indicator}”指标值是 {target}，完成值写“{found}”：请填实际的数，没有完成的填 0。',
      rate: '“{indicator}”是比率，指标值和完成值却都是文字（{target}、{found}）：请填百分数，或换一个指标名称。',
    },
  },
  'B12-26': {
    title: '完成值空白',
    messages: {
      fail: '“{indicator}”没有填实际完成值，请补填。',
      withScore: '“{indicator}”得了 {score} 分，却没有填实际完成值，请补填。',
    },
  },
  'B12-27': {
    title: '指标值空白',
    messages: {
      blank: '“{indicator}”没有填年度指标值，请补填。',
      inName: '“{indicator}”把指标值写进了名称，年度指标值一栏是空的：请移到指标值栏。',
      moneyOnly: '“{indicator}”是数量指标，指标值却填金额 {found}：请填业务量。',
      question: '“{indicator}”的指标值“{found}”是问句：请填要达到的结果或数量。',
      nameOnly: '指标名称“{found}”只是一个数量，没有说是什么：请写成名称，数量填在指标值栏。',
      goal: '年度总体目标只填了数字（{found}）：请用文字写明目标和完成情况。',
    },
  },
  'B12-28': {
    title: '得分空白',
    messages: {
      fail: '“{indicator}”没有填得分，请补填。',
      execution: '预算执行率没有填得分，请补填。',
      total: '总分没有填，请补填各项得分之和。',
    },
  },
  'B12-29': {
    title: '同样完成率得分率应相同',
    messages: { fail: '完成率相近，得分率却不同（完成率 → 得分率）：{pairs}；请按同一标准打分。' },
  },
  'B12-30': {
    title: '完成日期',
    messages: {
      fail: '“{indicator}”指标值写“{expected}”，完成值写“{found}”，已经逾期却没有扣分：请核实日期，属实的按逾期扣分。',
    },
  },
  'B12-31': {
    title: '频次与次数',
    messages: {
      fail: '“{indicator}”要求“{target}”，全年应 {expected} 次，而“{other}”的指标值、完成值是 {found}，互相矛盾：请核实频次或次数。',
    },
  },
  'B12-32': {
    title: '比率不超过 100%',
    messages: { fail: '“{indicator}”不可能超过 100%，填的是 {found}，请核实。' },
  },
  'B12-33': {
    title: '指标设置',
    messages: {
      empty: '“{level}”下没有设指标：请补设，不适用的划去。',
      misplaced: '“{indicator}”归在“{first}”的“{second}”下，归类可疑，请核实。',
      costElsewhere: '“{indicator}”说的是成本，却归在“{second}”下：请移到成本指标。',
      moneyAsOutput: '“{indicator}”是资金的数额，却归在“{second}”下：请换成业务量，金额放在成本指标。',
      socialAsEconomic: '“{indicator}”说的不是经济上的效益，却归在“{second}”下：请移到社会效益等指标。',
      missingLevel: '没有设{missing}指标，请确认是否漏设。',
    },
  },
  'B12-34': {
    title: '指标重复',
    messages: {
      fail: '“{indicator}”在本表重复出现，同一内容只计一次分：请删去一条或改名。',
      execution: '“{indicator}”就是资金栏已经计分的预算执行率，重复计分：请换一个指标。',
    },
  },
  'B12-35': {
    title: '预算调整幅度',
    messages: {
      fail: '全年预算比年初变动 {change}，超过 {limit} 的界限，请说明调整原因。',
      always: '本表要求预算有调整就说明理由：变动 {change}，请在原因栏说明。',
    },
  },
  'B12-36': {
    title: '满分',
    messages: { fail: '自评总分是满分 {found}：请确认目标没有定低、完成值属实。' },
  },
  'B12-37': {
    title: '完成值全部等于目标',
    messages: { fail: '{found} 条指标的完成值全部等于指标值：请确认填的是实际完成数。' },
  },
  'B12-38': {
    title: '成本指标与执行数',
    messages: { fail: '“{indicator}”完成值 {found} 与全年执行数 {expected} 不同：同是全部支出的，请改成一致。' },
  },
  'B12-39': {
    title: '其中行不计分',
    messages: {
      fail: '“其中”行不计分，分值、得分应填“—”，现在填的是 {found}，请改正。',
      counted: '“其中”行填了 {found} 并计入了总分，重复计算：请改成“—”并重算总分。',
    },
  },
  'B12-40': {
    title: '其中各项合计',
    messages: {
      fail: '“{indicator}”填 {found}，其中各项相加是 {expected}：请核对后改正。',
      exceeds: '“{indicator}”填 {found}，其中各项相加是 {expected}，超过了总数：请核对后改正。',
    },
  },
} as const satisfies RuleTexts;
