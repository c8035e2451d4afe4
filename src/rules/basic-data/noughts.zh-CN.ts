import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-19': {
    title: '全零与空白混用',
    basis: '审核惯例：没有发生的一律填 0；水费、电费、差旅费全年为 0 的少见',
    example: '水费、电费、差旅费三年全为 0',
    messages: {
      nought: '“{line}”三栏全为 0，请确认是否漏填或归错类。',
      mixed: '有 {count} 格空白，而同一行或相邻的行没有发生的填了 0；没有发生的请都填 0，有数的请补填。',
    },
  },
} as const satisfies RuleTexts;
