import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-05': {
    title: '万元与元',
    basis: '算术：万元与元相差一万倍；以表头印的单位为准',
    example: '一处 6.00，另一处 60000：相差一万倍',
    messages: {
      fail: '这里填 {found}，同一笔钱在别处是 {expected}，相差约一万倍，像是把元当成了万元：本表按{unit}填，请核对后改。',
    },
  },
} as const satisfies RuleTexts;
