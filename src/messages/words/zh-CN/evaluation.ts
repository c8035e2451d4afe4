import type { RuleTexts } from '../rule-texts';

/** Rules on funds, weights and scores. */
export const texts = {
  'B12-01': {
    title: '预算执行率',
    messages: {
      fail: '执行率按“全年执行数 ÷ 预算数”应为 {expected}，填的是 {found}，请改正。',
      printed: '按本表所印方法（全年执行数 ÷ 年初预算数），执行率应为 {expected}，填的是 {found}，请改正。',
      truncated: '执行率四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      coarse: '按表内数计算，执行率为 {expected}，填的是 {found}；请按表内数改，或把金额填到两位小数。',
      fromParts: '资金总额是 0 而分项有数，按分项执行率应为 {expected}，填的是 {found}，请改正。',
    },
  },
  'B12-02': {
    title: '执行率得分',
    messages: {
      fail: '执行率得分按“分值 × 执行率”应为 {expected}，填的是 {found}，请改正。',
      whole: '执行率得分取了整数，按比例应为 {expected}，填的是 {found}；本地按整数计分的可不改。',
      tenths: '执行率得分取了一位小数，按比例应为 {expected}，填的是 {found}；本地按一位小数计分的可不改。',
      truncated: '执行率得分四舍五入应为 {expected}，填的 {found} 是直接截去尾数，请改正。',
      coarse: '按表内数计算，执行率得分为 {expected}，填的是 {found}；请按表内数改，或把金额填到两位小数。',
      printed: '按本表所印的计分方法，执行率得分应为 {expected}，填的是 {found}，请核实。',
    },
  },
  'B12-03': {
    title: '预算为零',
    messages: {
      fail: '全年预算数是 0，执行数却有 {executed}：全年预算数应填调整后的数，请补填。',
      bothNought: '全年预算数、全年执行数都是 0，执行率不计算；确无资金的可不改。',
    },
  },
  'B12-04': {
    title: '超预算执行',
    messages: {
      fail: '全年执行数 {found} 比全年预算数 {budget} 多 {excess}：请核对；有追加的，全年预算数应填调整后的数。',
    },
  },
  'B12-05': {
    title: '按收入性质合计',
    messages: {
      fail: '按收入性质各项合计 {expected}，全年预算数填 {found}，差 {difference}：两处应相等，请核对后改正。',
      whole:
        '全年预算数填 {found}，按收入性质各项合计是 {expected}，与所填执行率相符的也是 {expected}，差 {difference}：请先核对全年预算数。',
      basis: '按收入性质各项合计 {expected}，等于{column}，不是全年预算数 {found}：请改按全年预算数（调整后）填列。',
      heading: '“按收入性质分”后填 {found}，下面各项合计 {expected}：请核对后改正。',
      coarse:
        '按收入性质各项相加是 {expected}，全年预算数填 {found}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B12-06': {
    title: '按支出性质合计',
    messages: {
      fail: '基本支出与项目支出合计 {expected}，全年执行数填 {found}，差 {difference}：两处应相等，请核对后改正。',
      whole:
        '全年执行数填 {found}，基本支出与项目支出合计是 {expected}，与所填执行率相符的也是 {expected}，差 {difference}：请先核对全年执行数。',
      basis: '基本支出与项目支出合计 {expected}，等于{column}，不是全年执行数 {found}：请改按全年执行数填列。',
      heading: '“按支出性质分”后填 {found}，下面各项合计 {expected}：请核对后改正。',
      coarse:
        '基本支出与项目支出相加是 {expected}，全年执行数填 {found}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
    },
  },
  'B12-07': {
    title: '收支差',
    messages: {
      fail: '收入各项减支出各项是 {found}，全年预算数减全年执行数是 {expected}：两者应相等，请核对。',
      negative: '支出各项合计大于收入各项合计（收入减支出为 {found}）：请核对两栏的各项。',
    },
  },
  'B12-08': {
    title: '资金总额与分项',
    messages: {
      fail: '资金总额填 {found}，分项相加是 {expected}，差 {difference}：请核对总额与分项后改正。',
      unclear:
        '资金总额填 {found}。“{row}”算分项还是算上面一行的“其中”，表上看不出来，但无论怎样合计都不等（{sums}）。请核对金额，并用缩进、“其中：”或编号写明层次。',
      coarse: '资金总额填 {found}，各分项相加是 {expected}；金额取整可以解释这个差，请核对后把金额填到两位小数。',
      nought: '资金总额的{columns}填了 0，分项合计却是 {sums}：请把总额改成分项之和，再核对执行率和得分。',
      partsBlank: '资金总额填 {found}，这一列的分项都没有填；没有发生的填 0。',
    },
  },
  'B12-09': {
    title: '分值合计',
    messages: {
      fail: '各项分值合计 {found}（含执行率），应为 {expected}：请调整分值。',
      blank: '有 {count} 条指标没有填分值（{indicators}），已填的合计只有 {found}，应为 {expected}：请补填分值。',
      total: '总分行的分值填 {found}，逐项相加是 {expected}，请改正。',
      unfinished: '表没有填完：没有总分，已填的分值合计 {found}，还不到 {expected}；填完以后再核对分值。',
    },
  },
  'B12-10': {
    title: '一级指标分值',
    messages: {
      fail: '“{heading}”标注 {expected} 分，其下各项分值合计 {found} 分：请调整分值。',
      group: '“{heading}”标注 {expected} 分，其下各项分值合计 {found} 分：请调整分值。',
      levels: '各一级指标标注的分值合计 {found} 分，应为 {expected} 分：请调整标注。',
      scores: '“{heading}”标注 {expected} 分，其下各项得分合计 {found} 分，超过了标注：请核对得分。',
      shares: '一级指标权重为 {found}，评分方案是 {expected}；本地另有规定的可不改。',
    },
  },
  'B12-11': {
    title: '二级指标分值',
    messages: { fail: '“{heading}”标注 {expected} 分，其下各项分值合计 {found} 分：请调整分值。' },
  },
  'B12-12': {
    title: '得分范围',
    messages: {
      above: '“{indicator}”得分 {found} 超过了分值 {weight}，请改正。',
      below: '“{indicator}”得分填了负数 {found}，最少是 0 分，请改正。',
    },
  },
  'B12-13': {
    title: '定量指标得分',
    messages: {
      above: '“{indicator}”目标 {target}、完成 {actual}，按比例应得 {expected} 分，填的是 {found}，多给了分，请改正。',
      below:
        '“{indicator}”目标 {target}、完成 {actual}，按比例应得 {expected} 分，填的是 {found}，少给了分，请核实；另有扣分理由的写明。',
      whole:
        '得分取了整数，与按比例计算不同（填的 → 按比例）：{rows}；本地按整数计分的，可在“设置”的得分小数位选“整数”。',
      tenths:
        '得分取了一位小数，与按比例计算不同（填的 → 按比例）：{rows}；本地按一位小数计分的，可在“设置”的得分小数位选一位。',
      truncated:
        '“{indicator}”目标 {target}、完成 {actual}，按比例四舍五入应得 {expected} 分，填的 {found} 是直接截断，请改正。',
      coarse:
        '“{indicator}”目标 {target}、完成 {actual}，按表内数计算应得 {expected} 分，填的是 {found}；这个差只有完成值取过整才能解释，请按表内数改，或把完成值填到小数。',
      printed: '“{indicator}”目标 {target}、完成 {actual}，按本表所印方法应得 {expected} 分，填的是 {found}，请核实。',
    },
  },
  'B12-14': {
    title: '定性指标得分档',
    messages: {
      fail: '“{indicator}”完成情况是“{actual}”，得分应为 {expected}，填的是 {found}：请核实完成情况或得分。',
      printed:
        '“{indicator}”完成情况是“{actual}”，按本表所印的分档，得分应为 {expected}，填的是 {found}：请核实完成情况或得分。',
    },
  },
  'B12-15': {
    title: '扣分要写原因',
    messages: {
      fail: '“{indicator}”扣了分（{found}），偏差原因和改进措施没有填，请补写。',
      missed: '“{indicator}”目标 {target}、完成 {actual}，没有达到，偏差原因和改进措施没有填，请补写。',
      below: '有 {count} 条指标扣了分或没有达到目标（{indicators}），表下的原因分析没有填，请补写。',
      execution: '本表要求执行率低于 {limit} 的说明原因：执行率 {found}，表上没有说明，请补写。',
    },
  },
  'B12-16': {
    title: '未达标却满分',
    messages: {
      fail: '“{indicator}”目标 {target}、完成 {actual}，没有达到却得满分：应得 {expected} 分，填的是 {found}，请改正得分；完成值填错的改完成值。',
      unfinished:
        '“{indicator}”目标 {target}，完成值写“{actual}”，还没有完成却得满分 {found}：请填实际完成的数，按实际扣分。',
      seldom: '“{indicator}”目标 {target}、完成 {actual}，没有达到却得满分 {found}：请按实际扣分。',
    },
  },
  'B12-17': {
    title: '达标却扣分',
    messages: {
      fail: '“{indicator}”目标 {target}、完成 {actual}，已经达到：应得满分 {expected}，填的是 {found}，请改正；完成值填错的改完成值。',
      withReason:
        '“{indicator}”目标 {target}、完成 {actual}，已经达到却扣了分（满分 {expected}，填的是 {found}）；原因栏有说明，请核实该不该扣。',
    },
  },
  'B12-18': {
    title: '大幅超额要说明',
    messages: {
      fail: '“{indicator}”完成了目标的 {found}（界限 {limit}），请在原因栏说明目标是不是定低了。',
      reverse: '“{indicator}”只有目标的 {found}（界限 {limit}），请在原因栏说明目标是不是定高了。',
    },
  },
  'B12-19': {
    title: '满分却写了偏差原因',
    messages: { fail: '“{indicator}”得了满分，却写了偏差原因（{found}）：没有偏差的请清空，有偏差的请核实得分。' },
  },
  'B12-20': {
    title: '偏差原因要具体',
    messages: {
      short: '“{indicator}”的偏差原因过短（{found}）：请写明是什么事造成的、怎样改进。',
      empty: '“{indicator}”的偏差原因没有说出具体的事（{found}）：请写明是什么事造成的、怎样改进。',
      noCause: '“{indicator}”没有写出造成偏差的具体原因（{found}），请补写。',
      noMeasure: '“{indicator}”只写了原因，没有写改进措施（{found}），请补写。',
    },
  },
  'B12-21': {
    title: '总分',
    messages: {
      fail: '各项得分相加是 {expected}，总分填 {found}，请改正。',
      rescaled: '按本表所印方法（不适用的指标不计，其余折算到 100 分），总分应为 {expected}，填的是 {found}，请改正。',
    },
  },
} as const satisfies RuleTexts;
