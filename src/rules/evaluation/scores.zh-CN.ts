import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-12': {
    title: '得分范围',
    basis: '财预〔2020〕10号：指标得分从 0 分到该指标的分值',
    example: '0 ≤ 得分 ≤ 分值',
    messages: {
      above: '“{indicator}”得分 {found} 超过了分值 {weight}，请改正。',
      below: '“{indicator}”得分填了负数 {found}，最少是 0 分，请改正。',
    },
  },
  'B12-13': {
    title: '定量指标得分',
    basis: '财预〔2020〕10号 定量指标：达到指标值得满分，未达到按完成值与指标值的比例计分；反向指标的算法由评分方案定',
    example: '15 × 99 ÷ 100 = 14.85',
    messages: {
      above: '“{indicator}”目标 {target}、完成 {actual}，按比例应得 {expected} 分，填的是 {found}，多给了分，请改正。',
      below:
        '“{indicator}”目标 {target}、完成 {actual}，按比例应得 {expected} 分，填的是 {found}，少给了分，请核实；另有扣分理由的写明。',
      whole:
        '得分取了整数，与按比例计算不同（填的 → 按比例）：{rows}。请核对评分办法；本地按整数计分的，可在“设置”的得分小数位选“整数”。',
      tenths:
        '得分取了一位小数，与按比例计算不同（填的 → 按比例）：{rows}。请核对评分办法；本地按一位小数计分的，可在“设置”的得分小数位选一位。',
      truncated:
        '“{indicator}”目标 {target}、完成 {actual}，按比例四舍五入应得 {expected} 分，填的 {found} 是直接截断，请改正。',
      coarse:
        '“{indicator}”目标 {target}、完成 {actual}，按表内数计算应得 {expected} 分，填的是 {found}；这个差只有完成值取过整才能解释，请按表内数改，或把完成值填到小数。',
      printed: '“{indicator}”目标 {target}、完成 {actual}，按本表所印方法应得 {expected} 分，填的是 {found}，请核实。',
    },
  },
  'B12-16': {
    title: '未达标却满分',
    basis: '财预〔2020〕10号 定量指标：达到指标值才得满分',
    example: '目标 100%、完成 99%，5 分得 5 分',
    messages: {
      fail: '“{indicator}”目标 {target}、完成 {actual}，没有达到却得满分：应得 {expected} 分，填的是 {found}，请改正得分；完成值填错的改完成值。',
      unfinished:
        '“{indicator}”目标 {target}，完成值写“{actual}”，还没有完成却得满分 {found}：请填实际完成的数，按实际扣分。',
      seldom: '“{indicator}”目标 {target}、完成 {actual}，没有达到却得满分 {found}：请按实际扣分。',
    },
  },
  'B12-17': {
    title: '达标却扣分',
    basis: '财预〔2020〕10号 定量指标：达到指标值即得满分',
    example: '目标 98%、完成 98%，20 分得 19.6 分',
    messages: {
      fail: '“{indicator}”目标 {target}、完成 {actual}，已经达到：应得满分 {expected}，填的是 {found}，请改正；完成值填错的改完成值。',
      withReason:
        '“{indicator}”目标 {target}、完成 {actual}，已经达到却扣了分（满分 {expected}，填的是 {found}）；原因栏有说明，请核实该不该扣。',
    },
  },
} as const satisfies RuleTexts;
