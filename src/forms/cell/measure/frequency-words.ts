import type { Meaning } from './cursor';
import type { Period } from '../measure';

/** What is done again and again, and in what time. Compacted: half-width, no white space. */

/** What a frequency is counted in. */
export const PERIODS: readonly Meaning<Period>[] = [
  { means: 'day', words: ['天', '日', '个工作日', '工作日'], seen: 'practice' },
  { means: 'week', words: ['周', '星期', '礼拜', '个星期'], seen: 'layouts (最少一周一次)' },
  { means: 'month', words: ['月', '个月', '月度'], seen: 'practice' },
  { means: 'quarter', words: ['季度', '个季度', '季'], seen: 'practice' },
  { means: 'halfYear', words: ['半年', '半年度'], seen: 'practice' },
  { means: 'year', words: ['年', '年度'], seen: 'practice' },
];

/** What is counted when something is done again and again. */
export const EVENTS: readonly string[] = [
  ...['次', '回', '期', '场', '场次', '轮', '遍', '趟', '批', '批次', '班次', '届', '集', '版'],
  ...['篇', '份', '条', '件', '人次', '人', '户', '个', '家', '处', '站次', '车次', '艘次', '点次'],
];
