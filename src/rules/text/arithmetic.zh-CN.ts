import type { MoreTexts } from '../engine/words';

export const words = {
  'X-15': {
    title: '正文的算式',
    basis: '由算术得出：其中各项之和、增长率、占比、执行率',
    example: '101.81 + 5.47 = 107.28',
    messages: {
      sum: '正文各项之和是 {expected}，合计却写 {found}，差 {difference}，请核对合计与各项。',
      exceeds: '正文“其中”各项之和 {expected} 大于合计 {found}，差 {difference}，请核对合计与各项。',
      counts: '正文说共 {found} 个，所分各类之和却是 {expected} 个，请核对个数。',
      growth: '正文的增减幅度写 {found}，按金额算应为 {expected}，请核对金额与幅度。',
      growthTruncated: '正文的增减幅度 {found} 是截断，四舍五入应为 {expected}，请改正。',
      change: '正文写 {found}，按增减额算应为 {expected}，请核对。',
      share: '正文的占比写 {found}，按金额算应为 {expected}，请核对金额与占比。',
      shareTruncated: '正文的占比 {found} 是截断，四舍五入应为 {expected}，请改正。',
      task: '正文写完成任务的 {found}，任务数取整数时最接近的是 {expected}，请核实。',
      rate: '正文的执行率写 {found}，按金额算应为 {expected}，请核对金额与执行率。',
      projects: '正文各项目支出之和是 {expected}，项目支出却写 {found}，请核对。',
      twice: '正文前后不一：一处写 {expected}，另一处写 {found}，请改成一致。',
    },
  },
} as const satisfies MoreTexts;
