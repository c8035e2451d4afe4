import type { FundsStatement, TextRange } from './narrative';
import { LONGEST, textRange, type Stated } from './stated';

/** Funds there are none of, and targets that were all met. */

const FUNDS: readonly (readonly [RegExp, FundsStatement['about']])[] = [
  [/政府性基金/u, 'governmentFunds'],
  [/国有资本经营/u, 'stateCapital'],
  [/社会保险基金|社保基金/u, 'socialInsurance'],
];

/** "没有政府性基金收入", or 无 under the heading 政府性基金预算支出情况. */
export function withoutIn({ text, plain, sentence, items }: Stated): readonly FundsStatement[] {
  if (items.some(({ quantity }) => quantity.unit === 'money' && !quantity.number.eq(0))) return [];
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const isNone =
    /没有|无|不涉及|未安排|未使用|未发生|不存在/u.test(words) ||
    items.some(({ quantity }) => quantity.unit === 'money');
  if (!isNone) return [];
  const place = textRange(text, sentence.start, sentence.end);
  const named = FUNDS.filter(([pattern]) => pattern.test(words));
  const isBare =
    /^(?:本|我)?(?:单位|部门|局|中心|年度|年|\d|校|院)*(?:无|没有|不涉及|无此项|未安排)(?:相关|此类|该|此)?(?:项)?(?:收入|支出|预算|安排|情况|收支)?[。,]?$/u.test(
      words.slice(0, 40),
    );
  const under = isBare ? FUNDS.filter(([pattern]) => pattern.test(sentence.paragraph.section.heading)) : [];
  return (named.length > 0 ? named : under).map(([, about]) => ({ about, place }));
}

const ALL_DONE = [
  /(^|[^未没不])(?:全部|全面|均已?|都已?|已全部|圆满)(?:按时|按期|按质|保质保量|圆满|顺利|如期)?(?:完成|达成|实现|达到)(?:了)?(?:年初|年度|既定|预期|设定|各项|预定|当年|全年|本年|制定|确定|的|\d{4}年度?)*(?:绩效)?(?:目标|指标)(?!的)/u,
  /(?:各项|全部|所有)(?:年度|年初|预期|既定)?(?:绩效)?(?:目标|指标)(?:任务)?(?:值)?(?:均已?|已?全部|都已?|全面)(?:按时|按期|圆满|顺利|如期)?(?:完成|达成|实现|达标|达到)/u,
] as const;

export function allDoneIn({ text, plain, sentence }: Stated): readonly TextRange[] {
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  for (const pattern of ALL_DONE) {
    const match = pattern.exec(words);
    if (!match) continue;
    const from = match.index + (match[1] ?? '').length;
    if (/未能|没有|尚未|基本/u.test(words.slice(Math.max(0, from - 6), from))) continue;
    return [textRange(text, sentence.start + from, sentence.start + match.index + match[0].length)];
  }
  return [];
}
