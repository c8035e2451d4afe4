import type { RuleTexts } from '../rule-texts';

/** Rules on indicators. */
export const texts: RuleTexts = {
  'B12-22': {
    title: '等级',
    basis: '财预〔2020〕10号 等级：优 ≥90、良 80–90、中 60–80、差 <60；各地界线由评分方案定',
    messages: { fail: '按总分等级应为“{expected}”，表中“{found}”。' },
  },
  'B12-23': {
    title: '目标与完成的单位',
    basis: '词义：完成值与指标值单位相同才能比较（亿元、万元、元可换算）',
    messages: {
      fail: '“{indicator}”目标 {target}、完成 {actual}，单位不同，无法比较。',
      counters: '“{indicator}”目标以“{expected}”计，完成以“{found}”计，请统一。',
      magnitude: '“{indicator}”目标 {target}、完成 {actual} 相差十倍以上却得满分，疑似单位不同，请写明单位。',
      parts: '“{indicator}”以“{expected}”计，其中各项却有“{found}”，请统一。',
      rate: '“{indicator}”名为“率”，指标值却以“{found}”计。',
    },
  },
  'B12-24': {
    title: '指标值的符号',
    basis: '审核惯例：定量指标值写明 ≥、≤ 或 =，方向合于指标的意思',
    messages: {
      missing: '有 {count} 个定量指标值没有写 ≥、≤ 或 =：{found}。',
      direction: '“{indicator}”的指标值 {found} 方向可疑，似应为 {expected}。',
      spelledUnit: '“{indicator}”的指标值 {found} 用文字写单位，应写成 {expected}。',
    },
  },
  'B12-25': {
    title: '完成值可核',
    basis: '审核惯例：定量指标的完成值填可核的数量或日期',
    messages: {
      words: '“{indicator}”指标值是 {target}，完成值只写“{found}”，应填可核的数量或日期。',
      operator: '“{indicator}”的完成值写成 {found}，应填实际的数。',
      none: '“{indicator}”指标值是 {target}，完成值写“{found}”，应填实际的数。',
    },
  },
  'B12-26': {
    title: '完成值空白',
    basis: '附件1-2、1-3“实际完成值”栏：有分值的指标须填',
    messages: {
      fail: '“{indicator}”没有填实际完成值。',
      withScore: '“{indicator}”得了 {score} 分，却没有填实际完成值。',
    },
  },
  'B12-27': {
    title: '指标值空白',
    basis: '附件1-2、1-3“年度指标值”栏：每个三级指标须填',
    messages: {
      blank: '“{indicator}”没有填年度指标值。',
      inName: '“{indicator}”把指标值写进了名称，年度指标值一栏是空的。',
      moneyOnly: '“{indicator}”是数量指标，指标值却填金额 {found}。',
    },
  },
  'B12-28': {
    title: '得分空白',
    basis: '附件1-2、1-3“得分”栏和总分行：有分值的须打分',
    messages: { fail: '“{indicator}”没有填得分。', execution: '预算执行率没有填得分。', total: '总分没有填。' },
  },
  'B12-29': {
    title: '同样完成率得分率应相同',
    basis: '审核惯例：完成率相差不到 0.5 个百分点，得分率不应相差 5% 以上',
    messages: { fail: '完成率相同而得分率不同（{found}）：{rows}。' },
  },
  'B12-30': {
    title: '完成日期',
    basis: '附件1-2、1-3 时效指标：指标值写的日期就是期限',
    messages: { fail: '“{indicator}”应在 {expected} 完成，实际 {found}，已逾期却没有扣分。' },
  },
  'B12-31': {
    title: '频次与次数',
    basis: '词义：每周、每月、每季度的频次折成全年次数',
    messages: { fail: '“{indicator}”要求 {target}，全年应 {expected} 次，而“{other}”为 {found}，互相矛盾。' },
  },
  'B12-32': {
    title: '比率不超过 100%',
    basis: '词义：满意度、合格率、覆盖率、及时率、达标率等是整体的一部分',
    messages: { fail: '“{indicator}”不可能超过 100%，填的是 {found}。' },
  },
  'B12-33': {
    title: '指标设置',
    basis: '审核惯例：产出、效益、满意度都设指标，并归在相应的类下',
    messages: {
      empty: '“{level}”下没有设指标。',
      misplaced: '“{indicator}”归在“{first}”之下的“{second}”，归类可疑。',
      costElsewhere: '“{indicator}”说的是成本，却归在“{second}”。',
      missingLevel: '没有设 {missing} 类指标，请确认。',
    },
  },
  'B12-34': {
    title: '指标重复',
    basis: '审核惯例：同一内容只计一次分',
    messages: { fail: '“{indicator}”在本表重复出现。', execution: '“{indicator}”与预算执行率重复计分。' },
  },
  'B12-35': {
    title: '预算调整幅度',
    basis:
      '审核惯例：预算调整超过 20% 的说明（幅度由评分方案定；湖南指标表超过 30% 不得分）；表上印有调整须说明的从其规定',
    messages: {
      fail: '全年预算比年初变动 {change}，请说明调整原因。',
      always: '本表要求预算有调整就说明理由：变动 {change}，请在原因栏说明。',
    },
  },
  'B12-36': {
    title: '满分',
    basis: '审核惯例：自评满分的，要看指标有没有区分度',
    messages: { fail: '总分为满分 {found}，请确认指标有区分度。' },
  },
  'B12-37': {
    title: '完成值全部等于目标',
    basis: '审核惯例：完成值应是实际数，不是抄指标值',
    messages: { fail: '{found} 条指标的完成值全部等于目标值，请确认是实际数。' },
  },
  'B12-38': {
    title: '成本指标与执行数',
    basis: '词义：总额类成本指标的完成值就是全年执行数',
    messages: { fail: '“{indicator}”完成值 {found} 与全年执行数 {expected} 不同，请确认口径。' },
  },
  'B12-39': {
    title: '其中行不计分',
    basis: '附件1-2、1-3 资金栏“其中”行的分值、得分印“—”：执行率只计一次分',
    messages: {
      fail: '“其中”行的分值、得分应为“—”，填的是 {found}。',
      counted: '“其中”行填了 {found} 并计入了总分，重复计算。',
    },
  },
  'B12-40': {
    title: '其中各项合计',
    basis: '算术：“其中”各项加起来是总项',
    messages: {
      fail: '“{indicator}”为 {found}，其中各项合计 {expected}。',
      exceeds: '“{indicator}”为 {found}，其中各项合计 {expected}，超过总数。',
    },
  },
};
