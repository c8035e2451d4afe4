import type { About, Stage } from './narrative';
import { type Unknown, type Word, wordsIn, type Year } from './words';

/** What the words before a quantity say that it is. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly words: readonly (Word | Unknown | Year)[];
  readonly about: About | null;
  /** All that is named, in order: several before 分别为. */
  readonly abouts: readonly About[];
  readonly stage: Stage | null;
  readonly stages: readonly Stage[];
  /** The stage was only implied: the 支出 of 基本支出. */
  readonly negative: boolean;
  readonly whole: boolean;
  /** It names the year, or says 全年. */
  readonly ofYear: boolean;
  readonly ofFund: boolean;
  readonly opensParts: boolean;
  readonly each: boolean;
  readonly sumsUp: boolean;
  readonly year: number | null;
  readonly lastYear: boolean;
  readonly compares: boolean;
  /** What is named before the comparison: "三公经费比上年"; null without a comparison. */
  readonly subject: About | null;
  /** Something else than a time is what it is compared with: "比基本支出". */
  readonly comparesThings: boolean;
  readonly direction: 'rise' | 'fall' | null;
  readonly shares: boolean;
  readonly rates: boolean;
  readonly denies: boolean;
  /** Everything is in the vocabulary. */
  readonly clear: boolean;
}

/** Longer stretches of words describe what was done; no amount is named at such length. */
const LONGEST = 60;

/** A unit's name before the year: "某区事务中心2022年支出". */
const UNIT_NAME =
  /(?:局|中心|委员会|委|办公室|办|政府|学校|中学|小学|大学|学院|幼儿园|医院|卫生院|院|所|站|馆|会|社|处|队|部|街道|镇|乡|厅)$/u;
const GIVING = /[向给对拨由从为用付]|下属|所属|二级|各/u;

function isUnitName(text: string): boolean {
  return text.length >= 3 && text.length <= 30 && UNIT_NAME.test(text) && !GIVING.test(text);
}

const STRENGTH: Readonly<Record<Stage, number>> = {
  carryIn: 7,
  carryOver: 6,
  adjustment: 5,
  initial: 4,
  executed: 3,
  budget: 2,
  income: 1,
  unstated: 0,
};

/** "年初预算执行" is executed, "年初预算收入" initial: the strongest of the stages named; weak ones only when there is no other. */
function stageOf(words: readonly Word[]): { stage: Stage; sign: 1 | -1 } | null {
  const stages = words.flatMap((word) => (word.kind === 'stage' ? [word] : []));
  const strong = stages.filter((word) => word.weak !== true);
  const pool = strong.length > 0 ? strong : stages.slice(-1);
  const [first, ...others] = pool;
  if (!first) return null;
  const best = others.reduce((a, b) => (STRENGTH[b.stage] > STRENGTH[a.stage] ? b : a), first);
  return { stage: best.stage, sign: best.sign ?? 1 };
}

/** 增加, 下降 right before the quantity; inside a name (…提升经费) they compare nothing. */
function directionAtEnd(words: Lead['words']): Lead['direction'] {
  for (let index = words.length - 1; index >= 0; index--) {
    const kind = words[index]?.kind;
    if (kind === 'rise' || kind === 'fall') return kind;
    if (kind !== 'filler') return null;
  }
  return null;
}

function aboutIn(words: readonly Word[]): About | null {
  return words.flatMap((word) => (word.kind === 'about' ? [word.about] : [])).at(-1) ?? null;
}

/** Understands the words from `from` to `to`. `opens` when they begin their sentence: there a unit may be named. */
export function leadOf(plain: string, from: number, to: number, opens: boolean): Lead {
  const start = Math.max(from, to - LONGEST);
  const all = wordsIn(plain, start, to);
  const unit = opens && start === from ? unitNameIn(plain, all) : 0;
  const words = all.slice(unit);
  const known = words.filter((word): word is Word => word.kind !== 'unknown' && word.kind !== 'year');
  const has = (kind: Word['kind']) => known.some((word) => word.kind === kind);
  const abouts = known.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
  const mark = known.findIndex(({ kind }) => kind === 'compare');
  const years = words.flatMap((word) => (word.kind === 'year' ? [word.year] : []));
  const found = stageOf(known);
  return {
    start,
    end: to,
    words,
    about: aboutIn(known),
    abouts,
    stage: found?.stage ?? null,
    stages: known.flatMap((word) => (word.kind === 'stage' && word.weak !== true ? [word.stage] : [])),
    negative: found?.sign === -1,
    whole: has('whole') || unit > 0,
    ofYear: has('time') || years.length > 0,
    ofFund: has('fund'),
    opensParts: has('parts'),
    each: has('each'),
    sumsUp: has('sumUp'),
    year: years.at(-1) ?? null,
    lastYear: has('lastYear'),
    compares: mark >= 0,
    subject: mark < 0 ? null : aboutIn(known.slice(0, mark)),
    comparesThings: mark >= 0 && aboutIn(known.slice(mark)) !== null,
    direction: directionAtEnd(words),
    shares: has('share'),
    rates: has('rate'),
    denies: has('not'),
    clear: start === from && words.every((word) => word.kind !== 'unknown'),
  };
}

/** How many of the first words name the unit itself. */
function unitNameIn(plain: string, words: readonly (Word | Unknown | Year)[]): number {
  const first = words.findIndex((word) => word.kind === 'unknown');
  if (first < 0 || first > 2) return 0;
  // 财政, 部门, 中 may be words inside a name: it goes on to its last ending.
  let best = 0;
  const from = words[first]?.start ?? 0;
  for (let index = first; index < Math.min(words.length, first + 8); index++) {
    const word = words[index];
    if (!word || word.kind === 'year' || word.kind === 'stage' || word.kind === 'about') break;
    const next = words[index + 1]?.kind;
    const isSubject = next === 'year' || next === 'whole' || next === 'time';
    if (isSubject && isUnitName(plain.slice(from, word.end))) best = index + 1;
  }
  return best;
}
