import Big from 'big.js';
import { compact } from '../../forms';

/**
 * How points are given, as forms print it in notes and in columns 得分计算方法, 评分标准: read from their words. What is not said is absent; what is
 * said in other words is not guessed (src/rules/README.md §1: the form's own printed method goes before the profile's).
 */

/** 每低1个百分点扣0.5分. `base`: counted from this percentage instead of the target (低于90%的，每低1个百分点…). */
export interface Deduction {
  readonly every: Big;
  /** Percentage points, or what the indicator counts in. */
  readonly unit: 'point' | 'own';
  /** Points taken off each time; `share` where the text says so many percent of the weight. */
  readonly off: Big;
  readonly isShare: boolean;
  readonly base?: Big;
}

/** 90%以上得满分, 80%-90%得8分, 60%以下不得分: what a completion in percent earns, as points or as a share of the weight. */
export interface Step {
  readonly from: Big;
  readonly to: Big;
  readonly award: Big;
  readonly isShare: boolean;
}

export interface PrintedMethod {
  /** 按比例计分, 完成值÷指标值, B/A×分值. */
  readonly isProportional: boolean;
  /** Missed earns nothing: 未达到不得分. */
  readonly isAllOrNothing: boolean;
  readonly deduction?: Deduction;
  readonly steps: readonly Step[];
}

/** What the notes of a form say of its indicators and of 预算执行率. */
export interface PrintedNotes {
  readonly reverse?: 'linear' | 'ratio' | 'zero';
  /** Lower bounds of the upper two bands of a qualitative score, as parts of the weight. */
  readonly bands?: { readonly achieved: number; readonly partly: number };
  /** From which multiple of the target on more is looked at, and whether points are then taken off. */
  readonly overshoot?: { readonly limit: number; readonly reduces: boolean };
  readonly quantity?: PrintedMethod;
  readonly execution?: PrintedMethod;
  /** 执行率 below which the form asks for a reason, in percent. */
  readonly explainBelow?: Big;
  /** 执行率 = 全年执行数 ÷ 年初预算数. */
  readonly isByInitial: boolean;
  /** 不适用的指标不计分，其分值扣除后折算. */
  readonly rescales: boolean;
  /** 年中发生预算调整的，应单独说明理由. */
  readonly explainsAdjustment: boolean;
}

const CHINESE_DIGITS = '零一二三四五六七八九十';

/** Compacted, with the Chinese digits of 每低一个百分点扣两分 as figures. */
function plain(raw: string): string {
  return compact(raw)
    .replace(/两(?=[个分次项户件人天])/gu, '二')
    .replace(/([一二三四五六七八九十])(?=[个分次项户件人天日例起%])(?!分之)/gu, (digit) =>
      String(CHINESE_DIGITS.indexOf(digit)),
    )
    .replace(/百分之(\d+(?:\.\d+)?)/gu, '$1%')
    .replace(/[×xX*·]/gu, '×')
    .replace(/[÷／]/gu, '/');
}

const DEDUCTION =
  /每(?:降低|减少|低于?|少|下降|降|差|超过|超出|超|高于?|增加|多|延迟|延期|逾期|晚|推迟|出现|发生|有|发现)?(?<every>\d+(?:\.\d+)?)?(?:个)?(?<unit>百分点|%|[\p{Script=Han}]{1,3}?)(?:的)?[,，]?(?:则)?(?:相应)?扣(?:减|除)?(?<share>(?:该项|权重|分值|指标)[分值权重指标总]*的?)?(?<off>\d+(?:\.\d+)?)(?<offUnit>分|%)/u;
const BASE = /(?:低于|未达到|达不到|不足|小于)(\d+(?:\.\d+)?)%的?[,，]?$/u;

function deductionIn(text: string): Deduction | undefined {
  const match = DEDUCTION.exec(text);
  const { every = '1', unit, off, offUnit } = match?.groups ?? {};
  if (!match || !off) return undefined;
  const base = BASE.exec(text.slice(0, match.index))?.[1];
  return {
    every: new Big(every),
    unit: unit === '百分点' || unit === '%' ? 'point' : 'own',
    off: offUnit === '%' ? new Big(off).div(100) : new Big(off),
    isShare: offUnit === '%',
    ...(base === undefined ? {} : { base: new Big(base) }),
  };
}

const P = '(\\d+(?:\\.\\d+)?)%';
const INCL = '(?:\\((?:含|不含)[^()]*\\)|(?:及|含)?)';
const RANGES: readonly (readonly [pattern: string, bounds: (a: string, b: string) => readonly [string, string]])[] = [
  [`${P}${INCL}(?:[-—–~至到]+)${P}${INCL}(?:之间)?`, (a, b) => (Number(a) < Number(b) ? [a, b] : [b, a])],
  [`(?:≥|>=|>|大于等于|大于|高于|超过|不低于|达到)${P}${INCL}(?:及?以上)?`, (a) => [a, '1000']],
  [`${P}${INCL}(?:及|或)?以上${INCL}`, (a) => [a, '1000']],
  [`(?:<|≤|<=|低于|小于|不足|未达到|达不到)${P}${INCL}`, (a) => ['0', a]],
  [`${P}${INCL}(?:及|或)?以下`, (a) => ['0', a]],
];
const AWARD =
  '(?:的)?[,，:]?(?:视[为同]\\p{Script=Han}{2,4}[,，]?)?(?:则)?(?:(?:得|计|按|记|为|给|评)+(?:(?<full>满分|全分|全部分值|(?:该项|指标)?(?:分值|权重)(?:的?100%)?(?![的×]|\\d))|(?<points>\\d+(?:\\.\\d+)?)分|(?:(?:该项|指标)?(?:分值|权重|满分)(?:的|×)?)(?<share>\\d+(?:\\.\\d+)?)%|(?<only>\\d+(?:\\.\\d+)?)%(?:的?(?:分值|权重|计分|得分)))|(?<none>不(?:得|计|予)[计得]?分))';
const STEPS = RANGES.map(([range, bounds]) => [new RegExp(`${range}${AWARD}`, 'gu'), bounds] as const);

function stepsIn(text: string): readonly Step[] {
  // Every range is one of percents; most texts of a form speak of none.
  if (!text.includes('%')) return [];
  // What was read as a range is not read again as one of its ends.
  let rest = text;
  return STEPS.flatMap(([pattern, bounds]) => {
    const found = [...rest.matchAll(pattern)].map((match): Step => {
      const [low, high] = bounds(match[1] ?? '0', match[2] ?? '0');
      const { points, share, only, none } = match.groups ?? {};
      const percent = share ?? only;
      const award = none ? '0' : (points ?? (percent ? new Big(percent).div(100).toFixed() : '1'));
      return { from: new Big(low), to: new Big(high), award: new Big(award), isShare: points === undefined };
    });
    rest = rest.replace(pattern, ';');
    return found;
  });
}

const PROPORTIONAL =
  /比例|(?:完成值|实际值|完成率|执行率|B)\)?[/×][^,;。]{0,14}(?:指标值|目标值|分值|权重|A)|(?:分值|权重)×[^,;。]{0,6}(?:完成率|执行率|完成比例|完成值)/u;
const NOTHING =
  /(?:未|没有|不)(?:能)?(?:达到|达标|完成|达成|实现)[^,;。]{0,8}[,，]?(?:的)?[,，]?(?:则)?(?:不得分|不计分|得0分|计0分|0分)|否则(?:不得分|不计分|得0分|0分)/u;

/** What one text says of the points of one thing; undefined when it says nothing of it that is understood. */
export function methodIn(raw: string): PrintedMethod | undefined {
  const text = plain(raw);
  const deduction = deductionIn(text);
  const steps = stepsIn(text);
  const isProportional = PROPORTIONAL.test(text);
  const isAllOrNothing = NOTHING.test(text);
  if (!deduction && steps.length === 0 && !isProportional && !isAllOrNothing) return undefined;
  return { isProportional, isAllOrNothing, ...(deduction ? { deduction } : {}), steps };
}

/** Does a text speak of points although its method was not understood? 按评分细则逐项扣分. */
export function speaksOfPoints(raw: string): boolean {
  return /扣|得分|计分|满分|不得分|分值/u.test(compact(raw));
}

/** Sentences and numbered items, each of which speaks of one thing. */
function sentencesOf(raw: string): readonly string[] {
  return raw
    .split(/[。;；\n]|(?:^|[,，、:：\s])(?:\d{1,2}[.、．]|[（(]\d{1,2}[)）]|[①-⑨])/u)
    .map(plain)
    .filter((text) => text !== '');
}

const BANDS =
  /(?:100%?|满分)[-—–~至到]+(\d+(?:\.\d+)?)%?(?:\(.{1,8}?\))?[、,，;和及/或]*(\d+(?:\.\d+)?)%?[-—–~至到]+(\d+(?:\.\d+)?)%?(?:\(.{1,8}?\))?[、,，;和及/或]*(\d+(?:\.\d+)?)%?[-—–~至到]+0%?/u;

function bandsIn(text: string): PrintedNotes['bands'] {
  const [, first, , second, third] = BANDS.exec(text) ?? [];
  if (first === undefined || second === undefined || second !== third) return undefined;
  const [achieved, partly] = [Number(first) / 100, Number(second) / 100];
  return achieved > partly && achieved < 1 && partly > 0 ? { achieved, partly } : undefined;
}

const IS_REVERSE = /反向|逆向|负向|越[低小少]越[好优]/u;

function reverseIn(text: string): PrintedNotes['reverse'] {
  if (!IS_REVERSE.test(text)) return undefined;
  const behind = text.slice(IS_REVERSE.exec(text)?.index ?? 0);
  if (/(?:指标值|目标值|A)\)?\/\(?(?:全年|年度|本年)?(?:实际)?(?:完成值|实际值|完成|B)/u.test(behind)) return 'ratio';
  if (
    /1[-−–](?:\(|\[)|2[-−–](?:全年|实际)?(?:完成值|实际值)|\((?:全年|实际)*(?:完成值|实际值)[-−–].{0,6}指标值\)\//u.test(
      behind,
    )
  )
    return 'linear';
  return NOTHING.test(behind) || /超过[^,;。]{0,8}(?:不得分|0分)/u.test(behind) ? 'zero' : undefined;
}

const OVER =
  /(?:高于|超过|超出|大于|超额)[^,;。]{0,14}?(?:指标值|目标值|目标|年初)?[^,;。\d]{0,6}(\d{2,3})%(?:\(含\))?(?:及?以上)?/u;

const REDUCES =
  /调减|扣减|扣分|酌情扣|减少|扣除|(?:不(?:得|能)?超过|最高|按|得|计)[^,;。]{0,5}(?:分值|权重)的?\d+%|\d+%(?:计分|得分)/u;

function overshootIn(text: string): PrintedNotes['overshoot'] {
  if (!/指标值|目标值|完成值|超额|完成率/u.test(text) || /执行率|预算/u.test(text)) return undefined;
  const percent = OVER.exec(text)?.[1];
  const reduces = REDUCES.test(text);
  if (percent === undefined || !(reduces || /说明|原因/u.test(text))) return undefined;
  const number = Number(percent);
  return { limit: number > 100 ? number / 100 : 1 + number / 100, reduces };
}

const STEP_FIRST = /^[<>≤≥=]*\d+(?:\.\d+)?%|^(?:低于|不足|小于|未?达到|高于|大于|超过)\d/u;
const IS_EXECUTION = /执行率|预算执行|资金支付率/u;
const EXPLAIN = /执行率[^,;。]{0,6}?(?:未达到|低于|不足|小于|达不到|未达)(\d{1,2}(?:\.\d+)?)%[^。;]*?(?:说明|原因)/u;
const BY_INITIAL = /执行率[:=]?=?[^,;。]{0,14}(?:执行数|支出数|B)\)?\/\(?年初预算/u;

const RESCALES = /不适用[^。;]{0,40}(?:折算|折合|换算|剔除|扣除|按比例|\/[^,。;]{0,12}分值)/u;
const ADJUSTED =
  /(?:预算|资金|经费)[^。;]{0,12}(?:调整(?!后)|追加|调增|调减)[^。;]*说明|(?:调整(?!后)|追加|调增|调减)[^。;]{0,12}(?:预算|资金|经费)[^。;]*说明/u;

/** What the notes of a form say, sentence by sentence. */
export function notesIn(raws: readonly string[]): PrintedNotes {
  const sentences = raws.flatMap(sentencesOf);
  const found = <T>(read: (text: string) => T | undefined): T | undefined => {
    for (const text of sentences) {
      const value = read(text);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const merged = (texts: readonly string[]) => {
    const method = methodIn(texts.join('。'));
    return method && (method.deduction !== undefined || method.steps.length > 0 || method.isAllOrNothing)
      ? method
      : undefined;
  };
  // 执行率90%以上的，得10分；80%-90%的，得8分: the further steps do not say again of what they are.
  let isStep = false;
  const ofExecution = sentences.filter((text) => {
    isStep = IS_EXECUTION.test(text) ? !EXPLAIN.test(text) : isStep && STEP_FIRST.test(text);
    return isStep;
  });
  const ofQuantity = sentences.filter(
    (text) => !IS_EXECUTION.test(text) && !IS_REVERSE.test(text) && /定量|正向|完成率|指标值|完成比例/u.test(text),
  );
  const reverse = found(reverseIn);
  const bands = found(bandsIn);
  const overshoot = found(overshootIn);
  const below = found((text) => EXPLAIN.exec(text)?.[1]);
  const quantity = merged(ofQuantity);
  const execution = merged(ofExecution);
  return {
    ...(reverse ? { reverse } : {}),
    ...(bands ? { bands } : {}),
    ...(overshoot ? { overshoot } : {}),
    ...(quantity ? { quantity } : {}),
    ...(execution ? { execution } : {}),
    ...(below === undefined ? {} : { explainBelow: new Big(below) }),
    isByInitial: sentences.some((text) => BY_INITIAL.test(text)),
    rescales: raws.some((raw) => RESCALES.test(plain(raw))),
    explainsAdjustment: raws.some((raw) => ADJUSTED.test(plain(raw))),
  };
}
