import Big from 'big.js';
import { MONEY_WORDS, type MoneyUnit } from '../forms';
import { type Lead, leadOf } from './lead';
import type { TextLine } from './lines';
import { isProjectName } from './project-names';
import { type TextQuantity, quantitiesIn } from './quantity';

/** A table of the text as cells: pasted with tabs or bars, or a Word table that is none of the forms. */

export interface TextCell extends TextLine {
  readonly text: string;
  /** The figure that is all the cell holds. */
  readonly figure: TextQuantity | undefined;
}

/** What a column holds, by its head. */
export interface TextColumn {
  readonly kind: 'amount' | 'rate' | 'share' | 'change' | 'growth' | 'score' | 'none';
  readonly lead: Lead;
  readonly unit: MoneyUnit | undefined;
}

export interface TableRow extends TextLine {
  readonly label: TextCell;
  readonly lead: Lead;
  /** 合计, 总计 */
  readonly isTotal: boolean;
  /** 其中, 小计: within another row, or over some of them. */
  readonly isWithin: boolean;
  /** By their column. */
  readonly cells: readonly (TextCell | undefined)[];
}

export interface TextTable extends TextLine {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly TableRow[];
  /** The head of the labels says that they are projects: 项目名称. */
  readonly ofProjects: boolean;
}

/** What only the forms of the self-evaluation have: they are read as forms. */
const FORM = /分值|[一二三]级指标|财政供养|经费控制情况|填表人|年度资金总额/u;
const LABELS = /名称|项目|内容|科目|类别|类型|来源|事项|用途|单位|指标|分类|类$|^(?:收入|支出)$/u;
const TOTAL = /^(?:(?:本年|全年|当年)?(?:收入|支出)?(?:合计|总计|共计|总额)|总(?:收入|支出))$/u;
/** "一、本年收入", "其中：（1）运行维护费" */
const NUMBERED = /^(?:其中[:]?)?\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])\s*/u;
/** How far work has come, not money. */
const OF_WORK = /(?:项目|任务|目标|指标|工程|产出|工作|建设)(?:绩效)?(?:完成|进度)/u;
const WITHIN = /^其中|小计/u;
const UNIT = /(?:单位|金额)\s*[:为]?\s*\(?(?:人民币)?([千万亿]?元)/u;
const IN_HEAD = /[(/]([千万亿]?元)/u;
const MOST_COLUMNS = 20;
/** How far above a table its unit stands. */
const NEAR = 60;

const asUnit = (text: string | undefined): MoneyUnit | undefined => MONEY_WORDS[text ?? ''];

function cellOf(plain: string, start: number, end: number): TextCell {
  let [from, to] = [start, end];
  while (from < to && plain.charAt(from) <= ' ') from++;
  while (to > from && plain.charAt(to - 1) <= ' ') to--;
  const text = plain.slice(from, to);
  const [figure] = /^-?\s*\d[\d,]*(?:\.\d+)?\s*(?:万元|亿元|元|%|分)?$/u.test(text)
    ? quantitiesIn(plain, from, to)
    : [];
  return { start: from, end: to, text: text.replace(/\s+/gu, ''), figure };
}

function cellsOf(plain: string, { start, end: last }: TextLine): readonly TextCell[] {
  const cells: TextCell[] = [];
  // The last cells of a row may be empty.
  let end = last;
  while (plain.charAt(end) === '\t' || plain.charAt(end) === ' ') end++;
  const line = plain.slice(start, end);
  if (!/[\t|]/u.test(line))
    return [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ index, 0: own }) =>
      cellOf(plain, start + index, start + index + own.length),
    );
  const mark = line.includes('\t') ? '\t' : '|';
  for (let at = start; at <= end && cells.length <= MOST_COLUMNS;) {
    const next = plain.indexOf(mark, at);
    const stop = next < 0 || next > end ? end : next;
    cells.push(cellOf(plain, at, stop));
    at = stop + 1;
  }
  return cells;
}

function kindOf(head: string, lead: Lead): TextColumn['kind'] {
  if (/得分|评分/u.test(head)) return 'score';
  if (/序号|备注|权重|说明|数量|人数|面积|日期|时间/u.test(head)) return 'none';
  if (lead.rates !== null || (/(?:完成|执行)(?:比例|率|进度)/u.test(head) && !OF_WORK.test(head))) return 'rate';
  if (lead.shares || /占比|比重|比例/u.test(head)) return 'share';
  if (/(?:增减|变动|增长|下降|变化)(?:率|幅度|比例|%|\(%\))|增幅|降幅/u.test(head)) return 'growth';
  if (/增减|变动|变化|差额|差异/u.test(head)) return 'change';
  const says = lead.stage !== null || lead.about !== null || lead.year !== null || lead.lastYear || lead.sumsUp;
  return says || /金额|资金|数额|经费/u.test(head) ? 'amount' : 'none';
}

/** Rows that follow each other; between them nothing but blanks. */
export function tablesIn(plain: string, rows: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && plain.slice(before.end, row.start).trim() === '') last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The rows of tables with what their heads say; none when they have no heads that say anything, or are one of the forms. */
export function tablesOf(
  plain: string,
  lines: readonly TextLine[],
  unitOf: MoneyUnit | undefined,
): readonly TextTable[] {
  const [first, ...others] = lines;
  const last = lines.at(-1);
  if (!first || !last || others.length === 0 || FORM.test(plain.slice(first.start, last.end))) return [];
  const rule = ({ text }: TextCell) => /^[-:]*$/u.test(text);
  const all = lines.map((line) => ({ ...line, cells: cellsOf(plain, line) })).filter(({ cells }) => !cells.every(rule));
  const body = all.findIndex(({ cells }) =>
    cells.some(({ figure }) => figure && figure.unit !== 'score' && !isCount(figure)),
  );
  const width = all[body]?.cells.length ?? 0;
  const heads = all.slice(0, Math.max(0, body)).filter(({ cells }) => cells.length === width);
  const head = heads.at(-1);
  if (!head || width < 2 || width > MOST_COLUMNS) return [];
  const above = plain
    .slice(Math.max(0, first.start - NEAR), head.end)
    .split('\n')
    .slice(-4)
    .join('\n');
  const unit = asUnit(UNIT.exec(above)?.[1]) ?? unitOf;
  const columns = head.cells.map((cell, index): TextColumn => {
    const upper = heads.length > 1 ? (heads.at(-2)?.cells[index]?.text ?? '') : '';
    const text = upper === cell.text ? cell.text : upper + cell.text;
    const lead = leadOf(text, 0, text.length);
    return { kind: kindOf(text, lead), lead, unit: asUnit(IN_HEAD.exec(text)?.[1]) ?? unit };
  });
  const labels = head.cells.flatMap(({ text }, index) =>
    LABELS.test(text) && !isFigures(all.slice(body), index) ? [index] : [],
  );
  // Figures below their heads and nothing else: of what the report is about.
  const label = labels[0] ?? (isFigures(all.slice(body), 0) ? -1 : 0);
  const word = (index: number) => head.cells[index]?.text ?? '';
  // 收入 on the left, 支出 on the right: two tables beside each other.
  const other = labels.find(
    (index) => index > label + 1 && [word(label), word(label).replace('收入', '支出')].includes(word(index)),
  );
  const sides =
    other === undefined
      ? [[0, width]]
      : [
          [0, other],
          [other, width],
        ];
  return sides.flatMap(([from = 0, to = width]): TextTable[] => {
    const own = from === 0 ? label : from;
    const kinds = columns.map((column, index): TextColumn =>
      index === own || index < from || index >= to ? { ...column, kind: 'none' } : column,
    );
    if (!kinds.some(({ kind }) => kind === 'amount')) return [];
    const rows = all.slice(body).flatMap((row) => rowOf(plain, row, own, width, [from, to]));
    const ofProjects =
      /(?:项目|专项)(?:资金|支出)?名称/u.test(word(own)) || (/^(?:项目|专项)$/u.test(word(own)) && areProjects(rows));
    return [{ start: first.start, end: last.end, columns: kinds, ofProjects, rows }];
  });
}

/** Below 项目 by itself stand kinds of expenditure, too: one name like a project's, and no name of the forms' or of the accounts'. */
function areProjects(rows: readonly TableRow[]): boolean {
  const own = rows.filter(({ isTotal, isWithin }) => !isTotal && !isWithin);
  const isKind = ({ lead, label }: TableRow) => lead.about !== null || lead.stage !== null || /费$/u.test(label.text);
  return own.some(({ label }) => isProjectName(label.text)) && !own.some(isKind);
}

function isCount({ unit, decimals, number }: TextQuantity): boolean {
  return unit === 'none' && decimals === 0 && number.lt(new Big(100));
}

/** Does the column hold figures in most rows, whatever its head says? */
function isFigures(rows: readonly { readonly cells: readonly TextCell[] }[], index: number): boolean {
  return 2 * rows.filter(({ cells }) => cells[index]?.figure !== undefined).length > rows.length;
}

function rowOf(
  plain: string,
  { start, end, cells }: TextLine & { readonly cells: readonly TextCell[] },
  label: number,
  width: number,
  side: readonly [from: number, to: number],
): readonly TableRow[] {
  // A total's label often goes over the cells before the figures.
  const first = cells.slice(...side).find(({ text }) => text !== '');
  const isShort = cells.length < width && first !== undefined && TOTAL.test(first.text);
  if (cells.length !== width && !isShort) return [];
  const placed = isShort ? [...Array<undefined>(width - cells.length), ...cells] : cells;
  if (label < 0) {
    const none = { start, end: start, text: '', figure: undefined };
    return cells.some(({ text, figure }) => text !== '' && !figure)
      ? []
      : [{ start, end, label: none, lead: leadOf(plain, start, start), isTotal: false, isWithin: false, cells }];
  }
  const own = isShort || (first && TOTAL.test(first.text)) ? first : cells[label];
  if (!own || own.text === '' || own.figure) return [];
  const number = NUMBERED.exec(plain.slice(own.start, own.end))?.[0] ?? '';
  const lead = leadOf(plain, own.start + number.length, own.end);
  const words = own.text.replace(NUMBERED, '');
  const isWithin = WITHIN.test(own.text);
  return [{ start, end, label: own, lead, isTotal: TOTAL.test(words), isWithin, cells: placed }];
}
