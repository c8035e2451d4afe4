import type { About, Stage } from './narrative';
import { stageSaid } from './stage-words';
import { ANOTHER, UNIT_NAME } from './vocabulary/names';
import { type Unknown, type FoundWord, wordsIn, type Year } from './words';

/** What the words before a quantity say that it is. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly words: readonly (FoundWord | Unknown | Year)[];
  readonly about: About | null;
  /** All that is named, in order: several before 分别为. */
  readonly abouts: readonly About[];
  readonly stage: Stage | null;
  readonly stages: readonly Stage[];
  /** The stage is only a word that others qualify: the 支出 of 基本支出. */
  readonly bare: boolean;
  /** The stage is what was done with money: 下达, 拨付, 到位. */
  readonly act: boolean;
  readonly negative: boolean;
  readonly whole: boolean;
  /** 全局, 部门整体: more than a project's money. */
  readonly leavesProject: boolean;
  /** 总, 全部 */
  readonly all: boolean;
  /** 项目 by itself, not as the end of a name. */
  readonly ofProjects: boolean;
  /** 该项目, 本项目 */
  readonly own: boolean;
  /** 项目资金, 专项资金 */
  readonly projectMoney: boolean;
  /** It names the year, or says 全年. */
  readonly ofYear: boolean;
  readonly ofFund: boolean;
  readonly given: boolean;
  readonly level: boolean;
  readonly opensParts: boolean;
  readonly each: boolean;
  readonly sumsUp: boolean;
  readonly year: number | null;
  readonly lastYear: boolean;
  /** The year named before the comparison: "2022年比2021年". */
  readonly subjectYear: number | null;
  readonly compares: boolean;
  readonly same: boolean;
  /** What is named before the comparison: "三公经费比上年"; null without one. */
  readonly subject: LeadSubject | null;
  /** Something else than a time is what it is compared with: "比基本支出", "比年初预算". */
  readonly comparesThings: boolean;
  readonly direction: 'rise' | 'fall' | null;
  readonly shares: boolean;
  readonly rates: 'executed' | 'income' | null;
  readonly denies: boolean;
  /** What is in no vocabulary: nothing · a unit's name or a reason before what is named · something that the name may be about. */
  readonly unknown: 'none' | 'before' | 'inside';
}

export interface LeadSubject {
  readonly about: About | null;
  readonly stage: Stage | null;
  /** The words of the vocabulary that name it. */
  readonly name?: string | undefined;
}

/** Longer stretches of words describe what was done; no amount is named at such length. */
const LONGEST = 90;

function isUnitName(text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  return bare.length >= 2 && bare.length <= 30 && UNIT_NAME.test(bare) && !ANOTHER.test(bare);
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

function subjectOf(words: readonly FoundWord[]): LeadSubject {
  const named = words.filter((word) => word.kind === 'about').at(-1);
  return { about: named?.about ?? null, name: named?.text, stage: stageSaid(words)?.stage ?? null };
}

/** "与上年相比" ends what is compared with. */
const CLOSES = /^(?:相比|对比|比较|相比较)$/u;

/** "2023年我县", "全市": the place that a project's money is given to. */
const OF_PLACE = /^(?:我|全|本)(?:县|市|区|省|州|旗|盟)$/u;

const isKnown = (word: FoundWord | Unknown | Year): word is FoundWord =>
  word.kind !== 'unknown' && word.kind !== 'year';

/** Names that no other word makes another thing's: what stands before them says whose they are. */
const OWN_NAMES: readonly About[] = [
  'basicExpenditure',
  'personnel',
  'officeExpenses',
  'threePublic',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'travelAbroad',
  'reception',
  'governmentFunds',
];

/** Where among the words what is unknown stands, once a unit's name and a reason are set aside. */
function unknownIn(plain: string, words: Lead['words'], named: number): Lead['unknown'] {
  const rest = words.slice(named);
  const last = rest.map(({ kind }) => kind).lastIndexOf('unknown');
  if (last < 0) return 'none';
  const behind = rest.slice(last + 1).filter(isKnown);
  const from = rest[0]?.start ?? 0;
  const before = plain.slice(from, rest[last]?.end ?? from);
  // "因…等事项调整追加58.60万元": why, then what.
  if (
    /^.{0,6}(?:因|由于|根据|为)/u.test(before.trimStart()) &&
    behind.some((word) => word.kind === 'stage' && word.stage === 'adjustment')
  )
    return 'before';
  // "我县共收到衔接资金": whose money it is.
  const isGiven = rest.filter(isKnown).some((word) => word.kind === 'stage' && word.strength === 'act');
  // 全 is a word of its own.
  const place = plain.slice(0, rest[last]?.end ?? from).slice(-2);
  const isOfPlace = OF_PLACE.test(place) && (rest[last]?.end ?? 0) - (rest[last]?.start ?? 0) <= 2;
  const unknowns = rest.filter(({ kind }) => kind === 'unknown').length;
  if (
    isOfPlace &&
    unknowns === 1 &&
    (isGiven || stageSaid(behind) || behind.some(({ kind }) => kind === 'projectMoney' || kind === 'own'))
  )
    return 'before';
  const about = behind.find((word) => word.kind === 'about');
  if (
    about?.kind === 'about' &&
    OWN_NAMES.includes(about.about) &&
    !ANOTHER.test(plain.slice(from, about.start).replace(/拨款/gu, ''))
  )
    return 'before';
  return 'inside';
}

function yearBefore(words: Lead['words']): number | null {
  const mark = words.findIndex(({ kind }) => kind === 'compare');
  const years = words.slice(0, Math.max(0, mark)).flatMap((word) => (word.kind === 'year' ? [word.year] : []));
  return years.at(-1) ?? null;
}

/** Which of the first words name the unit itself, from and to: "某区事务中心2022年支出". */
function unitNameIn(plain: string, words: Lead['words']): readonly [number, number] {
  const first = words.findIndex((word) => word.kind === 'unknown');
  if (first < 0 || first > 3) return [0, 0];
  // 财政, 部门, 中 may be words inside a name: it goes on to its last ending.
  let best = 0;
  const from = words[first]?.start ?? 0;
  for (let index = first; index < Math.min(words.length, first + 10); index++) {
    const word = words[index];
    if (!word || word.kind === 'year' || word.kind === 'stage' || word.kind === 'about') break;
    const next = words[index + 1];
    const isSubject =
      next === undefined ||
      ['year', 'whole', 'time', 'about', 'when'].includes(next.kind) ||
      (next.kind === 'stage' && next.strength === 'name');
    if (isSubject && isUnitName(plain.slice(from, word.end))) best = index + 1;
  }
  return best > 0 ? [first, best] : [0, 0];
}

/** Understands the words from `from` to `to`. */
export function leadOf(plain: string, from: number, to: number): Lead {
  const start = Math.max(from, to - LONGEST);
  const all = wordsIn(plain, start, to);
  const [first, named] = start === from ? unitNameIn(plain, all) : [0, 0];
  const words = [...all.slice(0, first), ...all.slice(named)];
  const known = words.filter(isKnown);
  const has = (kind: FoundWord['kind']) => known.some((word) => word.kind === kind);
  const abouts = known.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
  const mark = known.findIndex(({ kind }) => kind === 'compare');
  // "与上年对比支出合计减少": what is compared stands behind the comparison.
  const closing = known.map((word) => word.kind === 'compare' && CLOSES.test(word.text)).lastIndexOf(true);
  const isClosed = mark >= 0 && closing > mark;
  const years = words.flatMap((word) => (word.kind === 'year' ? [word.year] : []));
  const said = stageSaid(known);
  const rate = known.filter((word) => word.kind === 'rate').at(-1);
  const behindMark = mark < 0 ? null : subjectOf(isClosed ? known.slice(mark, closing) : known.slice(mark));
  const subject = mark < 0 ? null : subjectOf(known.slice(0, mark));
  const isNamedBehind = isClosed && subject !== null && (subject.about ?? subject.stage) === null;
  return {
    start,
    end: to,
    words,
    about: abouts.at(-1) ?? null,
    abouts,
    stage: said?.stage ?? null,
    stages: known.flatMap((word) => (word.kind === 'stage' && word.strength === 'name' ? [word.stage] : [])),
    bare: said?.bare ?? false,
    act: said?.act ?? false,
    negative: said?.sign === -1,
    whole: has('whole') || named > 0,
    leavesProject:
      known.some((word) => word.kind === 'whole' && /^全(?![部年])|部门|整体/u.test(word.text)) ||
      /收、支|收支[总合]计|本年(?:收入|支出)合计/u.test(plain.slice(start, to)),
    all: has('all'),
    ofProjects: known.some((word) => word.kind === 'noun' && word.text === '项目'),
    own: has('own'),
    projectMoney: has('projectMoney'),
    ofYear: has('time') || years.length > 0,
    ofFund: has('fund'),
    given: has('giver'),
    level: has('level'),
    opensParts: has('parts'),
    each: has('each'),
    sumsUp: has('sumUp'),
    year: years.at(-1) ?? null,
    lastYear: has('lastYear'),
    subjectYear: yearBefore(words),
    compares: mark >= 0,
    same: has('same'),
    subject: isNamedBehind ? subjectOf(known.slice(closing + 1)) : subject,
    comparesThings: behindMark !== null && (behindMark.about ?? behindMark.stage) !== null,
    direction: directionAtEnd(words),
    shares: has('share'),
    rates: rate?.kind === 'rate' ? rate.of : null,
    denies: has('not'),
    unknown: start === from ? unknownIn(plain, all, named) : 'inside',
  };
}

/** "支出：…", "三公经费预算中，公务接待费…": a clause by itself that says the stage of what stands behind it. */
export function headsStage({ start, end, about, stage, unknown, own, rates, compares }: Lead, plain: string): boolean {
  if (stage === null || compares) return false;
  const isOnly = about === null && unknown === 'none' && !own && rates === null && plain.charAt(end) === ':';
  return isOnly || /(?:预算|决算|支出)中\s*$/u.test(plain.slice(start, end));
}
