import type { TextLine } from './lines';
import type { Tree } from './tree';
import { markedIn } from './form-names';
import { endsLikeProject, isProjectName } from './project-names';
import { UNIT_NAME } from './vocabulary/names';

/** What a report as a whole is about: its title names the year, the unit, and the project if it is a project's report. */
export interface TitleSubject {
  /** `projects`: the projects of a unit; `project`: one of them. */
  readonly kind: 'unit' | 'projects' | 'project';
  readonly project: TextLine | null;
  /** What 支出 and a thing without more are in it: planned, or accounted for; null when it does not say. */
  readonly stage: 'budget' | 'executed' | null;
  readonly year: number | null;
  /** The unit's name as the title has it, '' when it has none. */
  readonly unit: string;
}

/** "现将某镇2020年度“三公”经费决算情况公布如下" */
const SETTLED = /(?:现将|三公)[^。;]{0,60}决算(?:汇总|执行)?(?:情况|数)?[^。;,预]{0,12}如下/u;
const LONGEST_OPENING = 400;
const MOST_LINES = 14;
const LONGEST = 90;
const IS_TITLE = /(?:报告|自评|评价|说明|总结|结果|公开)(?:书|表)?(?:\([^()]*\))?$/u;
const YEAR = /(20\d\d)\s*年/u;

/** The lines that the title stands on: before the first chapter, the longest run that ends like a title. */
function titleOf(plain: string, lines: readonly TextLine[], tree: Tree): TextLine | undefined {
  const chapter = tree.enumerated[0]?.start ?? Infinity;
  const head = lines.filter(({ start }, index) => start < chapter && index < MOST_LINES);
  for (let index = 0; index < head.length; index++) {
    const line = head[index];
    if (!line) continue;
    for (const last of [head[index + 1], line]) {
      if (!last || last.end - line.start > LONGEST + 4) continue;
      const words = plain.slice(line.start, last.end).replace(/\s+/gu, '');
      if (words.length > LONGEST || !IS_TITLE.test(words) || /[。;,]/u.test(words)) continue;
      // A first line that is a title by itself goes before the two together.
      if (last !== line && IS_TITLE.test(plain.slice(line.start, line.end))) continue;
      return { start: line.start, end: last.end };
    }
  }
  return undefined;
}

const TAIL =
  /(?:项目)?(?:支出)?(?:资金)?(?:使用(?:情况)?)?(?:单位|部门)?(?:整体)?(?:绩效)?(?:目标)?(?:完成情况)?(?:单位)?(?:自我)?(?:自评|评价|总结)(?:工作)?(?:情况)?(?:的)?(?:报告|总结|说明|结果)?$/u;

/** Where the project's name lies in the title; null when it names none. */
function projectIn(plain: string, title: TextLine): TextLine | null {
  const words = plain.slice(title.start, title.end);
  const end = words.replace(/\s*\([^()]*\)\s*$/u, '').length;
  const tail =
    /(?:项目|专项|经费|资金|工程|补助|补贴|转移支付)?\s*(?:支出)?\s*(?:使用情况)?\s*(?:绩效)?\s*(?:单位)?\s*(?:自评|评价|自我评价)/u.exec(
      words.slice(0, end),
    );
  if (!tail || TAIL.exec(words.slice(0, end)) === null) return null;
  const noun = /^(?:项目|专项|经费|资金|工程|补助|补贴|转移支付)/u.exec(tail[0])?.[0] ?? '';
  let stop = tail.index + noun.length;
  const before = words.slice(0, stop);
  // "…项目2021年度绩效自评报告": the year stands behind the name.
  const behind = /\s*20\d\d\s*年度?\s*(?:项目)?$/u.exec(before);
  if (behind) stop = behind.index;
  const year = [...words.slice(0, stop).matchAll(/20\d\d\s*年度?/gu)].at(-1);
  let from = year ? year.index + year[0].length : (/^\s*关于/u.exec(words)?.[0].length ?? 0);
  // "某县卫生健康局关于2022年…的报告": whose report it is stands before 关于.
  const about = words.slice(0, stop).lastIndexOf('关于');
  if (!year && about > 0) from = about + 2;
  else if (!year) from += unitBefore(words.slice(from, stop));
  const own = words.slice(from, stop);
  const inner = /^\s*(?:市级|县级|区级|省级|本级)?\s*(?:财政)?(?:预算)?\s*/u.exec(own)?.[0].length ?? 0;
  const name = own.slice(/^\s*/u.exec(own)?.[0].length ?? 0);
  if (/整体|^(?:部门|单位)/u.test(name) || inner >= own.length) return null;
  if (!endsLikeProject(name)) return null;
  return { start: title.start + stop - name.length, end: title.start + stop };
}

/** The length of a unit's name that the words begin with, when a name is left behind it. */
function unitBefore(words: string): number {
  const match =
    /^[^\n]{2,20}?(?:局|委员会|中心|办公室|人民政府|管理处|管理所|[小中大]学|学校|幼儿园|医院|卫生院|法院|检察院|[大支]队|图书馆|联合会)\s*(?=.{4,})/u.exec(
      words,
    );
  return match && !/^(?:项目|建设项目)/u.test(words.slice(match[0].length)) ? match[0].length : 0;
}

function yearOf(plain: string, title: TextLine | undefined): number | null {
  const titled = title && YEAR.exec(plain.slice(title.start, title.end));
  if (titled) return Number(titled[1]);
  const inHead = /(?:^|[^较比与和于])(20\d\d)年度/u.exec(plain.slice(0, 500));
  if (inHead) return Number(inHead[1]);
  const counts = new Map<number, number>();
  // A day or a month is when something was done, not what the report is about.
  for (const [, year = ''] of plain.matchAll(/(\d+)年(?!\s*\d{1,2}月)/gu)) {
    if (!/^20\d\d$/u.test(year)) continue;
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** "项目名称：乡村医生补助" on a line of its own, the only one of the text. */
const LABELLED =
  /^\s*(?:\d{1,2}[.、]|[一二三四五六七八九十]、|\([一二三四五六七八九十]\))?\s*项目(?:支出)?名称\s*:\s*(?=\S)/u;

function labelledIn(plain: string, lines: readonly TextLine[]): TextLine | null {
  const found = lines.flatMap(({ start, end }) => {
    const label = LABELLED.exec(plain.slice(start, end));
    const name = label ? { start: start + label[0].length, end } : null;
    return name && end - name.start <= LONGEST / 2 && !/[。;,:]/u.test(plain.slice(name.start, end)) ? [name] : [];
  });
  const [only, more] = found;
  return only && !more ? only : null;
}

/** The project whose name stands by itself right below the title: "（农村客运补贴资金）". */
function belowIn(plain: string, title: TextLine, lines: readonly TextLine[], tree: Tree): TextLine | null {
  const line = lines.find(({ start, end }) => start >= title.end && plain.slice(start, end).trim() !== '');
  if (!line || line.start >= (tree.enumerated[0]?.start ?? Infinity)) return null;
  const [all = '', before = '', name = ''] =
    /^(\s*\(?\s*(?:20\d\d年度?)?)([^\n()。,;:]{4,40}?)\s*\)?\s*$/u.exec(plain.slice(line.start, line.end)) ?? [];
  if (all === '' || !(isProjectName(name) || markedIn(name))) return null;
  const start = line.start + before.length;
  return { start, end: start + name.length };
}

/** Whoever speaks of more than one project's money. */
const OF_UNIT =
  /整体支出|基本支出|[我本](?:局|委|办|中心|单位|部门|院|校|馆|站|所|处|会|厅|镇|乡|街道)(?:[^,。;]{0,12})(?:收入|支出|预算|决算)|部门预算|部门决算|三公/u;

/** A text without a title that speaks of 本项目 only, or begins with what it is on: the report of one project. */
function isNameless(plain: string): boolean {
  return (
    /[本该]项目|现将[^。,各个]{8,60}项目(?!支出)[^。]{0,6}绩效[^。]{0,16}如下/u.test(plain) && !OF_UNIT.test(plain)
  );
}

/** What the text is about, by its title. */
export function subjectOf(plain: string, lines: readonly TextLine[], tree: Tree): TitleSubject {
  const title = titleOf(plain, lines, tree);
  const words = title ? plain.slice(title.start, title.end).replace(/\s+/gu, '') : '';
  const isWhole = /整体|决算|预算公开/u.test(words);
  const named = isWhole
    ? null
    : ((title && (projectIn(plain, title) ?? belowIn(plain, title, lines, tree))) ?? labelledIn(plain, lines));
  const project = named ?? (!title && isNameless(plain) ? { start: 0, end: 0 } : null);
  const unit = /^(.{3,30}?)(?=20\d\d年|部门|单位预算|单位决算|整体)/u.exec(words.replace(/^关于/u, ''))?.[1] ?? '';
  // 重点项目推进服务中心 is a unit's name.
  const said = UNIT_NAME.test(unit) ? words.replace(unit, '') : words;
  const ofProjects = /项目|专项/u.test(said) && !/整体|决算|预算公开/u.test(said);
  return {
    kind: project ? 'project' : ofProjects ? 'projects' : 'unit',
    project,
    stage:
      /预算(?:公开|情况|说明|编制)/u.test(words) && !/决算|自评|评价|执行/u.test(words)
        ? 'budget'
        : (/决算|经费支出/u.test(words) && !/预算|自评|评价/u.test(words)) ||
            SETTLED.test(plain.slice(0, LONGEST_OPENING))
          ? 'executed'
          : null,
    year: yearOf(plain, title),
    unit: UNIT_NAME.test(unit) ? unit : '',
  };
}
