import {
  FUNDS_PARTS,
  FUNDS_WORDS,
  INDICATOR_PARTS,
  INDICATOR_WORDS,
  WEAK_NAMES,
  type FundsRole,
  type IndicatorRole,
} from '../vocabulary/heads';
import { withoutRemarks, type Parts, type Word } from '../vocabulary/words';
import { remembered } from '../remembered';
import type { Ground } from '../columns';
import type { Entry } from './entry';
import { yearIn } from './years';

/** A head is a few words; a cell that holds a sentence is none. */
export const LONGEST_HEAD = 40;

/** What a head heads, and how that was understood. */
export interface HeadRole<R> {
  readonly role: R;
  readonly ground: Extract<Ground, 'head' | 'parts'>;
}

/** "2022年全年预算数" is 全年预算数, "2023年初预算数" is 年初预算数. */
function withoutYear(head: string): string {
  return head.replace(/^20\d{2}(?=年初)|^20\d{2}年度?/u, '');
}

function byParts<R extends string>(parts: readonly Parts<R>[], head: string): R | undefined {
  return parts.find((one) => one.parts.test(head) && !one.except?.test(head))?.role;
}

/** Finds what a head heads: a word of the list, else the first parts that fit. */
function understand<R extends string>(
  list: readonly Word<R>[],
  parts: readonly Parts<R>[],
): (head: string) => HeadRole<R> | undefined {
  const known = new Map(list.map(({ word, role }) => [word, role]));
  return remembered((head: string) => {
    if (head === '') return undefined;
    const plain = withoutRemarks(withoutYear(head));
    const word = known.get(plain);
    // 备注(未完成原因): what the brackets say may be what is meant.
    const remark = word === 'aside' ? /\(([^()]{2,})\)/u.exec(head)?.[1] : undefined;
    const inside = remark === undefined ? undefined : byParts(parts, remark);
    if (inside !== undefined && inside !== 'aside') return { role: inside, ground: 'parts' };
    if (word !== undefined) return { role: word, ground: 'head' };
    const fits = byParts(parts, plain);
    return fits && { role: fits, ground: 'parts' };
  });
}

/** What a head of the indicator table heads. */
export const indicatorRole = understand<IndicatorRole>(INDICATOR_WORDS, INDICATOR_PARTS);
/** What a head of the funds block heads. */
export const fundsRole = understand<FundsRole>(FUNDS_WORDS, FUNDS_PARTS);

/** 全年执行：47.50 holds its figure: what stands before it is the word. */
const wordOf = ({ bare, label, inside }: Entry): string => (/^\s*-?\p{Nd}/u.test(inside ?? '') ? label : bare);

/** All heads of a row with what they head, in column order; columns that no check needs are left out. */
export function headsIn<R extends string>(
  roleOf: (head: string) => HeadRole<R> | undefined,
  entries: readonly Entry[],
): readonly (readonly [Exclude<R, 'aside'>, Entry])[] {
  const heads: (readonly [Exclude<R, 'aside'>, Entry])[] = [];
  for (const entry of entries) {
    if (entry.text.length > LONGEST_HEAD || typeof entry.cell.value === 'number') continue;
    const found = roleOf(wordOf(entry));
    if (found && found.role !== 'aside') heads.push([found.role as Exclude<R, 'aside'>, entry]);
  }
  return heads;
}

/** 折算得分 (score × share) is the 得分 of a form that prints it; the score on 100 beside it is not summed. */
const CONVERTED = /折算|加权|换算|折合|^权重得分/u;
const ON_HUNDRED = /百分制|单项/u;

/**
 * Of several heads of one role: this year's before another year's, the converted score before the score on 100, a word of the vocabulary before
 * one that only has its parts, else the first.
 */
function preferred(role: string, before: Entry, entry: Entry, isExact: (entry: Entry) => boolean): Entry {
  const [year, other] = [yearIn(before.text), yearIn(entry.text)];
  if (year !== other) {
    if (year === undefined) return before;
    return other === undefined || other > year ? entry : before;
  }
  const isBetter = isExact(entry) && !isExact(before);
  if (isBetter || (isExact(before) && !isExact(entry) && !CONVERTED.test(entry.text))) return isBetter ? entry : before;
  if (role !== 'score') return before;
  const isConverted = CONVERTED.test(entry.text) && !CONVERTED.test(before.text);
  return isConverted || (ON_HUNDRED.test(before.text) && !ON_HUNDRED.test(entry.text)) ? entry : before;
}

export type FundsKey = Exclude<FundsRole, 'aside'>;
export type IndicatorKey = Exclude<IndicatorRole, 'aside'>;

const ADJUSTED = /调整/u;

/** Heads of the funds block found among a row's entries. */
export function fundsHeads(entries: readonly Entry[]): Map<FundsKey, Entry> {
  const found = new Map<FundsKey, Entry>();
  const isExact = (entry: Entry) => fundsRole(wordOf(entry))?.ground === 'head';
  for (const [key, entry] of headsIn(fundsRole, entries)) {
    const before = found.get(key);
    // Of two heads of one kind the later is nearer to the figures ("年度预算数" heads the block, "调整后预算数" the column).
    const isAlike =
      before !== undefined && yearIn(before.text) === yearIn(entry.text) && isExact(before) === isExact(entry);
    // 预算执行（10） beside the lines of the amounts says what they are.
    const isOver = before !== undefined && before === entries[0] && before.bottom > entry.bottom;
    const isLater = (key === 'adjustedBudget' && isAlike) || isOver;
    // 预算安排 ｜ 预算调整 ｜ 调整后预算: what stands before the adjusted budget is the one it was adjusted from.
    if (isLater && !found.has('initialBudget') && ADJUSTED.test(entry.bare) && !ADJUSTED.test(before.bare))
      found.set('initialBudget', before);
    found.set(key, before && !isLater ? preferred(key, before, entry, isExact) : entry);
  }
  return found;
}

const said = ({ bare }: Entry): number => (/^(?:指标)?分数$/u.test(withoutRemarks(bare)) ? 0 : 1);

const isExactIndicator = (entry: Entry) => indicatorRole(entry.bare)?.ground === 'head';

const LEVELS: readonly string[] = ['level1', 'level2', 'level3'];

/** Heads of the indicator block found among a row's entries; one of each kind, none left of the levels. */
export function indicatorHeads(entries: readonly Entry[]): Map<IndicatorKey, Entry> {
  const heads = headsIn(indicatorRole, entries);
  const found = new Map<IndicatorKey, Entry>();
  // So it is of most rows.
  if (heads.length === 0) return found;
  // What stands left of the levels heads the whole block: 年度绩效指标.
  const left = heads.find(([key]) => LEVELS.includes(key))?.[1].column ?? -1;
  const isLeft = ([, entry]: (typeof heads)[number]) => entry.column < left;
  for (const [key, entry] of heads) {
    if (entry.column < left) continue;
    const before = found.get(key);
    const isLeast = key === 'level3' && entry.bare.startsWith('四级');
    found.set(key, before && !isLeast ? preferred(key, before, entry, isExactIndicator) : entry);
  }
  // 指标权重 ｜ 一级指标 ｜ …, 分值 ｜ 得分 ｜ 一级指标 ｜ …: points that stand nowhere else.
  const ahead = new Map(heads.filter(isLeft).reverse());
  const [leftWeight, leftScore] = [ahead.get('weight'), ahead.get('score')];
  if (leftWeight && !found.has('weight') && (found.has('score') || leftScore)) {
    found.set('weight', leftWeight);
    if (leftScore && !found.has('score')) found.set('score', leftScore);
  }
  // 分数 ｜ 评价得分: of two columns of points the one that says no more has the weights.
  const [plain, ...scores] = heads.filter(([key]) => key === 'score').sort((a, b) => said(a[1]) - said(b[1]));
  const [score] = scores;
  if (plain && score && scores.length === 1 && !found.has('weight') && said(plain[1]) === 0) {
    found.set('weight', plain[1]);
    found.set('score', score[1]);
  }
  const names = found.has('level3') ? undefined : weakNames(entries, found);
  if (names) found.set('level3', names);
  return found;
}

const NUMBERED = /^\(?(?:(\d{1,2})|[A-Za-z①-⑳]|[一二三四五六七八九十]{1,2}|栏次|行次)\)?(?:=.{1,20})?$/u;

/** 1 ｜ 2 ｜ 3 …, （a） ｜ （b） …, A ｜ B ｜ C=B/A: the line below the heads that counts the columns. */
export function isNumberingLine(entries: readonly Entry[]): boolean {
  const marks = entries.map(({ text }) => NUMBERED.exec(text));
  if (entries.length < 3 || marks.some((mark) => mark === null)) return false;
  const numbers = marks.flatMap((mark) => (mark?.[1] === undefined ? [] : [Number(mark[1])]));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

const VALUES = ['target', 'actual', 'weight', 'score'] as const;

/** 具体指标, 绩效指标 … between the levels and the values name the indicators where nothing else does. */
function weakNames(entries: readonly Entry[], found: ReadonlyMap<IndicatorKey, Entry>): Entry | undefined {
  const level = found.get('level2') ?? found.get('level1');
  const values = VALUES.filter((key) => found.has(key)).map((key) => found.get(key) as Entry);
  if (values.length === 0) return undefined;
  // 指标分类 ｜ 绩效指标 ｜ 目标值: without any level the name stands behind what it is sorted by.
  const [first] = entries;
  const before = level ?? (first && !WEAK_NAMES.test(withoutRemarks(first.bare)) ? first : undefined);
  if (!before) return undefined;
  return entries
    .filter((entry) => entry.column > before.column && WEAK_NAMES.test(withoutRemarks(entry.bare)))
    .filter((entry) => values.some((value) => value.column > entry.column))
    .at(-1);
}

const IN_FURTHER_LINES = ['target', 'actual', 'weight', 'score', 'operator', 'unit'] as const;

/**
 * Is the row a further line of an indicator head that stands in the row beside it: does it name columns and no levels, and hold no figures? Most
 * of its cells are heads: 年度目标 ｜ … ｜ 完成情况 ｜ … are labels with their values.
 */
export function isFurtherLine(entries: readonly Entry[]): boolean {
  const heads = indicatorHeads(entries);
  const isFigured = entries.some((entry) => typeof entry.cell.value === 'number');
  const isOther = heads.has('level3') || entries.some((entry) => /执行率|预算数/u.test(entry.text));
  const known = entries.filter((entry) => entry.text.length <= LONGEST_HEAD && indicatorRole(entry.bare) !== undefined);
  const names = IN_FURTHER_LINES.filter((key) => heads.has(key)).length;
  return names >= 2 && !isFigured && !isOther && known.length * 2 > entries.length;
}

/** Does the row head a funds block? Several columns of amounts, or one beside the rate: and not 1-1's 决算, 预算, 决算. */
export function isFundsHead(entries: readonly Entry[]): boolean {
  const heads = fundsHeads(entries);
  if (heads.size === 0) return false;
  const amounts = (['initialBudget', 'adjustedBudget', 'executed'] as const).flatMap((key) => heads.get(key) ?? []);
  const rated = heads.has('executionRate') || heads.has('score') || heads.has('weight');
  const closed = entries.filter((entry) => entry.text.length <= LONGEST_HEAD && /决算/u.test(entry.text)).length;
  if (!rated && (closed > 1 || (closed === 1 && amounts.length < 3))) return false;
  if (heads.has('executed')) return amounts.length >= 2 || heads.has('executionRate') || heads.has('score');
  // A head that is not understood may be 全年执行数: what else stands there tells the block.
  return heads.has('executionRate') && (amounts.length >= 2 || (amounts.length === 1 && heads.has('score')));
}

/** Does the row head an indicator table? It names levels, or all of target, actual and points. */
export function isIndicatorHead(entries: readonly Entry[]): boolean {
  const heads = indicatorHeads(entries);
  if (heads.size === 0) return false;
  const levels = (['level1', 'level2', 'level3'] as const).filter((key) => heads.has(key)).length;
  if (levels >= 2) return heads.has('level3') || VALUES.some((key) => heads.has(key));
  const values = VALUES.filter((key) => heads.has(key)).length;
  // 年初批复数 ｜ 全年执行数 ｜ 分值 ｜ 得分 head amounts, not indicators; so they do behind 指标.
  if (isFundsHead(entries) && !(levels && heads.has('target'))) return false;
  if (levels !== 1) return values === 4;
  // Of the heads one may not be understood: a table whose rows have names, values and points is one of indicators.
  return values >= 2 && heads.size >= 4 && (values >= 3 || (heads.has('target') && heads.has('actual')));
}
