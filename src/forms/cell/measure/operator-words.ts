import type { Meaning } from './cursor';
import type { Operator } from '../measure';

/**
 * The operators of measures as forms write them, with where each was seen. "layouts" is the list of ways of writing in the description of
 * layouts (§2.8); "practice" are the ways county forms of several provinces share. All are compacted: half-width, no white space.
 */

/** 不得少于, 不能少于 …: a comparison with each of the modal words it takes. */
const modal = (...comparisons: readonly string[]): readonly string[] =>
  ['不', '不得', '不能', '不应', '不可'].flatMap((no) => comparisons.map((comparison) => no + comparison));

/** Operators before a number. */
export const LEADING: readonly Meaning<Operator>[] = [
  { means: '>=', words: ['≥', '≧', '⩾', '≽', '≮', '>=', '=>', '≥=', '>==', '=≥'], seen: 'layouts; 云南 prints ≧' },
  {
    means: '>=',
    words: [
      ...['大于', '高于', '多于'].flatMap((more) => [`${more}等于`, `${more}或等于`, `${more}、等于`, `${more}和等于`]),
      ...modal('少于', '低于', '小于', '短于', '弱于', '下于', '早于', '少', '低'),
      '至少',
      '最少',
      '最低',
      '起码',
      '至少要',
      '至少达到',
    ],
    seen: 'layouts (不少于, 最少); 湖南, 安徽',
  },
  { means: '<=', words: ['≤', '≦', '⩽', '≼', '≯', '<=', '=<', '≤=', '=≤'], seen: 'layouts; 云南 prints ≦' },
  {
    means: '<=',
    words: [
      ...['小于', '低于', '少于'].flatMap((less) => [`${less}等于`, `${less}或等于`, `${less}、等于`, `${less}和等于`]),
      ...modal('超过', '高于', '大于', '多于', '超出', '超', '长于', '晚于', '迟于', '突破'),
      '至多',
      '最多',
      '最高',
      '最迟',
      '最晚',
      '控制在',
      '限于',
      '低于或等于',
    ],
    seen: 'layouts; cost and deadline rows of 湖南, 四川',
  },
  { means: '>', words: ['>', '大于', '超过', '高于', '多于', '突破'], seen: 'practice' },
  { means: '<', words: ['<', '小于', '低于', '少于', '早于'], seen: 'practice' },
  { means: '=', words: ['=', '==', '═', '等于'], seen: 'layouts (﹦, ═)' },
];

/** Operators behind a number or its unit. */
export const TRAILING: readonly Meaning<Operator>[] = [
  { means: '>=', words: ['以上', '及以上', '或以上', '及更多', '或更多', '起'], seen: 'layouts (98%以上)' },
  {
    means: '<=',
    words: ['以下', '及以下', '或以下', '以内', '及以内', '之内', '内'],
    seen: 'layouts; timeliness rows (15分钟以内)',
  },
];
