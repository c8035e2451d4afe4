import type { BasicDataForm, BasicLine, Forms } from '../forms';
import { leadOf } from './lead';
import { bareName, BLANKS_AND_MARKS, NAME_MARKS } from './project-names';
import { ANOTHER, COUNTED, GENERIC } from './vocabulary/names';

/**
 * The names that the forms carry, wherever the text says them: a heading or a sentence with a project's name is that project's, whatever words
 * the name is made of, and the unit's own name is the unit. In what is read every such name is one word that nothing else means.
 */
export interface FormNames {
  readonly projects: readonly string[];
  readonly units: readonly string[];
}

export const NO_NAMES: FormNames = { projects: [], units: [] };

/** Han characters that no report is written with: the first names the first project. */
const FIRST = 0x3400;
const MOST = 0x500;
const MARKED = new RegExp(`^[${NAME_MARKS}]`, 'u');
const MARK = new RegExp(`[${NAME_MARKS}]`, 'u');

const SHORTEST = 4;
/** "区统计局", "我县统计局": the place before a unit's name without it. */
const OF_PLACE = /(?:^|[^\p{Script=Han}])(我?[省市县区州旗镇乡])$/u;
/** A unit's name as it is read wherever it stands. */
const UNIT = '本单位';
const NOUN = /(?:专项资金|专项经费|补助资金|补助经费|项目|专项|经费|资金|工程|补助|补贴)$/u;
const NOUNS = /^(?:专项|补助|补贴)?(?:项目|经费|资金|工程|专项|补助|补贴)/u;
/** What may stand before a name that ends like none, so that it is one: a mark, a count, 用于 … */
const BEFORE = /(?:^|[\s,。;:、()年度是即\d.]|其中|包括|用于|对于|包含|分别为|涉及)$/u;
/** What texts write in other words than forms. */
const SAID_OTHERWISE = [
  ['运行维护', '运维'],
  ['运行维护', '维护'],
  ['管理维护', '管护'],
  ['特殊教育', '特教'],
  ['高标准', '高标'],
  ['农业综合', '农综'],
  ['与', '和'],
  ['与', '及'],
  ['及', '和'],
  ['及', '与'],
  ['和', '与'],
  ['和', '及'],
] as const;
const PLACE = /^\p{Script=Han}{1,6}?(?:自治县|[省市县区州旗镇乡])(?=\p{Script=Han}{4})/u;

/** The names on the forms, each once. */
export function namesOn({ basicData, departments, projects }: Forms): FormNames {
  const lines = (form: BasicDataForm): readonly BasicLine[] => [
    ...form.earmarkedProjects,
    ...form.projectSiblings,
    ...form.siblingProjects,
    ...form.taskProjects,
    ...form.maintenanceProjects,
  ];
  const named = [
    ...projects.flatMap(({ project, furtherProjects }) => [
      project?.value,
      ...furtherProjects.map(({ value }) => value),
    ]),
    ...basicData.flatMap(lines).map(({ label }) => label.value),
  ];
  const units = [
    ...departments.map(({ department }) => department?.value),
    ...projects.map(({ implementer }) => implementer?.value),
  ];
  const once = (names: readonly (string | null | undefined)[]) => [
    ...new Set(names.flatMap((name) => (name ? [name.trim()] : []))),
  ];
  return { projects: once(named), units: once(units) };
}

/** Is it a project that the forms name: does the stretch begin with such a name? */
export function isMarked(words: string): boolean {
  return MARKED.test(words);
}

/** Which project of the forms is named in the words; '' when none is. */
export function markIn(words: string): string {
  return MARK.exec(words)?.[0] ?? '';
}

/** What may stand before a project's name that says whose it is: a place, a unit, the year. */
const WHOSE =
  /^(?:20\d\d年度?)?\p{Script=Han}{0,24}(?:[省市县区州旗镇乡村]|局|中心|委|办|院|校|馆|站|所|处|会|厅|单位|部门)(?:20\d\d年度?)?$/u;
const RUN = new RegExp(`([${NAME_MARKS}])(?:\\s*\\1)*(?:\\s*项\\s*目)?`, 'gu');

/** Where the words name one project of the forms, the last: undefined when what stands before it says what was done. */
export function markedIn(words: string): { readonly start: number; readonly end: number } | undefined {
  const found = [...words.matchAll(RUN)].at(-1);
  if (!found) return undefined;
  const { start, whole } = { start: found.index, whole: leadOf(words, 0, found.index) };
  const before = words.slice(0, start).replace(/[\s“”"'‘’「」『』(]/gu, '');
  const isFree = whole.unknown === 'none' || (WHOSE.test(before) && !ANOTHER.test(before));
  return isFree ? { start, end: start + found[0].length } : undefined;
}

/** What a heading may say beside the name of the project whose it is. */
const BESIDE =
  /^(?:项目|专项|资金|经费|支出|绩效|预算|目标|自评|自我|评价|实施|完成|执行|使用|管理|开展|建设|情况|概况|综述|分析|结果|说明|总体|及|和|与|的|、|[“”"「」『』()\s])*$/u;

/** The project of the forms that a heading names, saying nothing else. */
export function headedBy(heading: string): { readonly start: number; readonly end: number } | undefined {
  const place = markedIn(heading);
  return place && BESIDE.test(heading.slice(place.end)) ? place : undefined;
}

/** A name without what every project is called. */
function coreOf(full: string): string {
  let core = full;
  while (NOUN.test(core) && core.replace(NOUN, '').length >= 2) core = core.replace(NOUN, '');
  return core;
}

/** A name as it is looked for: no code, year or count before it. */
function cleaned(name: string): string {
  return name
    .normalize('NFKC')
    .replace(BLANKS_AND_MARKS, '')
    .replace(/^\d{6,}[a-z]?\d*[-_]?/iu, '')
    .replace(/^(?:20\d\d年度?|\d+[、.]|\(\d+\))/u, '');
}

/** The ways in which a text may write a name: as it is, without what every project is called, without the place before it. */
function spellings(name: string): readonly string[] {
  const full = cleaned(name);
  const bare = bareName(full);
  const own = [full, bare, coreOf(bare)];
  const all = [...own, ...own.map((one) => one.replace(PLACE, ''))];
  const others = SAID_OTHERWISE.flatMap(([from, to]) =>
    all.filter((one) => one.includes(from)).map((one) => one.replace(from, to)),
  );
  return [...all, ...others, ...endsOf(coreOf(bare))].filter(saysSomething);
}

/** A long name's first and last words: 未成年人保护关爱之家运行 may be 关爱之家运行. */
function endsOf(core: string): readonly string[] {
  const least = Math.max(SHORTEST + 1, Math.ceil(core.length / 2));
  const lengths = Array.from({ length: Math.max(0, core.length - least) }, (_, index) => least + index);
  return lengths.flatMap((length) => [core.slice(0, length), core.slice(-length)]);
}

/** The mark of the one project that a spelling can mean, '' for several; `full`: a form's own words. */
interface Meant {
  readonly mark: string;
  readonly full: boolean;
}

/** Each spelling with what it means: 1-1 and 1-3 may write a project's name differently. */
function marksOf(projects: readonly string[]): ReadonlyMap<string, Meant> {
  const marks = new Map<string, string>();
  const found = new Map<string, Meant>();
  for (const name of projects.slice(0, MOST)) {
    const key = coreOf(bareName(cleaned(name)));
    const mark = marks.get(key) ?? String.fromCharCode(FIRST + marks.size);
    marks.set(key, mark);
    // What several may mean names none.
    for (const one of spellings(name)) {
      const other = found.get(one);
      const full = one === bareName(cleaned(name)) || (other?.full ?? false);
      found.set(one, { mark: other && other.mark !== mark ? '' : mark, full });
    }
  }
  return found;
}

/** Words that any report may say of anything name no project of their own: 业务工作经费. */
function saysSomething(name: string): boolean {
  if (name.length < SHORTEST || GENERIC.test(name) || COUNTED.test(name)) return false;
  return leadOf(name, 0, name.length).words.some(({ kind }) => kind === 'unknown');
}

/** The text without blanks and quotation marks, and where each character of it stands. */
interface Squeezed {
  readonly text: string;
  readonly at: readonly number[];
}

function squeezed(plain: string): Squeezed {
  let text = '';
  const at: number[] = [];
  for (let place = 0; place < plain.length; place++) {
    const character = plain.charAt(place);
    if (/[\s“”‘’"'「」『』《》]/u.test(character)) continue;
    text += character;
    at.push(place);
  }
  return { text, at };
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

/** What may stand behind one that is said shorter. */
const BEHIND =
  /^\s*(?:$|[\n。,;:、(\d]|支出|预算|安排|[年全本当]|实际|执行|累计|共|到位|下达|总投资|投入|结[余转]|剩余|自评|绩效)/u;
const QUOTE_BEFORE = /[“"「『]\s*$/u;
const QUOTE_BEHIND = /^\s*[”"」』]/u;

/** Every place where the words stand, as places of the text: `last` behind them in the squeezed one. */
function spotsOf({ text, at }: Squeezed, words: string): readonly (Spot & { readonly last: number })[] {
  const found: (Spot & { readonly last: number })[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const last = from + words.length;
    found.push({ start: at[from] ?? 0, end: (at[last - 1] ?? 0) + 1, last });
  }
  return found;
}

/** "三高”要素保障 behind its first mark: a name begins with the mark that it closes. */
function opened(plain: string, { start, end }: Spot): number {
  const closes = plain.slice(start, end).search(/[“”"「」『』]/u);
  const isClosed = closes >= 0 && /[”"」』]/u.test(plain.charAt(start + closes));
  return isClosed && /[“"「『]/u.test(plain.charAt(start - 1)) ? start - 1 : start;
}

/** Every place where a spelling stands as a name. */
function namesAt(plain: string, all: Squeezed, spelling: string, full: boolean): readonly Spot[] {
  const isWhole = NOUN.test(spelling);
  return spotsOf(all, spelling).flatMap(({ last, ...spot }) => {
    const [start, end] = [opened(plain, spot), spot.end];
    const noun = NOUNS.exec(all.text.slice(last, last + 6))?.[0] ?? '';
    const noted = (all.at[last + noun.length - 1] ?? 0) + 1;
    // A noun behind a mark is none of the name's own.
    const isOwn = noun !== '' && !/[“”"「」『』]/u.test(plain.slice(end, noted));
    const before = plain.slice(Math.max(0, start - 3), start);
    const behind = plain.slice(end, end + 8);
    const quoted = QUOTE_BEFORE.test(before) && QUOTE_BEHIND.test(behind);
    const alone = BEFORE.test(before) && (full || BEHIND.test(behind));
    return isWhole || noun !== '' || quoted || alone ? [{ start, end: isOwn ? noted : end }] : [];
  });
}

/** The name as it is read: as long as it is printed, its blanks and line ends where they are. */
function nameAs(printed: string, mark: string): string {
  const length = printed.replace(/\s/gu, '').length;
  const word = `${mark.repeat(Math.max(1, length - 2))}项目`;
  let next = 0;
  return printed.replace(/\S/gu, () => word.charAt(next++) || mark);
}

/** Is the name read as a unit's by its words alone? */
function isReadAsUnit(name: string): boolean {
  return leadOf(`区${name}`, 0, name.length + 1).whole && !/项目|专项|[预决]算|资金|经费|[收支]|采购/u.test(name);
}

/** The text with the names of the forms as words that are known; every place stays the same. */
export function withNames(plain: string, { projects, units }: FormNames): string {
  if (projects.length + units.length === 0) return plain;
  const text = squeezed(plain);
  const named = [...marksOf(projects)].flatMap(([spelling, { mark, full }]) =>
    mark === ''
      ? []
      : namesAt(plain, text, spelling, full).map((spot) => ({
          ...spot,
          word: (printed: string) => nameAs(printed, mark),
        })),
  );
  const own = units
    .flatMap((name) => [cleaned(name), cleaned(name).replace(PLACE, '')])
    .filter((name) => name.length >= SHORTEST && !isReadAsUnit(name))
    .flatMap((name) =>
      spotsOf(text, name).map(({ start, end }) => ({
        start: start - (OF_PLACE.exec(plain.slice(Math.max(0, start - 3), start))?.[1]?.length ?? 0),
        end,
        word: ({ length }: string) => UNIT.padEnd(length),
      })),
    );
  const spots = [...named, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, word } of spots) {
    if (start < at) continue;
    pieces.push(plain.slice(at, start), word(plain.slice(start, end)));
    at = end;
  }
  return `${pieces.join('')}${plain.slice(at)}`;
}
