import type { TextField } from '../cell/field';
import { isBlank } from '../cell/text';
import type { FormKind } from '../form';
import type { ReadColumn, UnreadHead } from '../columns';
import { headingRows, rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { Entry } from '../sheet/grid';
import { fundsRole, LONGEST_HEAD } from '../sheet/heads';
import { titleRole } from '../sheet/title-role';
import { blankEntry } from '../sheet/entry';
import { readText } from '../cell/read-field';
import { insideText, valueBeside } from '../sheet/labelled';
import { notUnderstood } from '../sheet/not-understood';
import { identityOf, OTHER_IDENTITY, type Identity } from '../vocabulary/identity';
import { CAPTION, FOOTER_WORDS, TOTAL_IN_HEAD } from '../vocabulary/labels';

/** Who and what a form is about: labels with their values above its tables. */
export interface IdentityBlock {
  /** The texts of each kind, all of them, in reading order. */
  readonly fields: Readonly<Record<Identity, readonly TextField[]>>;
  readonly read: readonly ReadColumn[];
  readonly unread: readonly UnreadHead[];
}

const isIdentityLabel = (entry: Entry): boolean =>
  identityOf(entry.label) !== undefined || OTHER_IDENTITY.test(entry.label);

/** 实施(主管)单位, 主管部门(实施单位): one line says both. */
const isBoth = (label: string): boolean => /主管/u.test(label) && /实施|承担|承办|使用|执行/u.test(label);
const BOTH = ['authority', 'implementer'] as const;

interface Pair {
  readonly label: Entry;
  readonly value: TextField;
}

/** Reads the block of a form. What is missing and stands under a label that is not understood is told by its place, or reported. */
export function identitiesOf(block: Block, kind: FormKind): IdentityBlock {
  const fields: Record<Identity, TextField[]> = { project: [], department: [], authority: [], implementer: [] };
  const read: ReadColumn[] = [];
  const open: Pair[] = [];
  const give = (role: Identity, { label, value }: Pair, ground: ReadColumn['ground']): void => {
    fields[role].push(value);
    read.push({ table: 'identity', cell: block.grid.ref(label), head: label.label, role, ground });
  };
  const table = block.roles.find(({ role }) => role === 'funds' || role === 'indicators');
  const indicators = rowOf(block, 'indicators') ?? block.last + 1;
  const titled = rowOf(block, 'evaluationTitle') ?? block.first - 1;
  const edge = Math.min(...rowsOf(block, block.first, block.last).map((row) => firstColumn(block, row)));
  const heading = new Set(headingRows(block).filter((row) => isHeading(block.grid.entries(row))));
  for (const row of rowsOf(block, block.first, indicators - 1)) {
    const isAbove = table === undefined || row < table.row;
    let last: TextField | undefined;
    const lost = isAbove && row > titled ? lostLabel(block, row) : undefined;
    if (lost) open.push(lost);
    for (const entry of block.grid.entries(row)) {
      const role = identityOf(entry.label);
      // Below the funds a further project is named at most; 部门 there is a word of the text.
      if (
        role &&
        (isAbove || row === table.row || role === 'project') &&
        !isColumnHead(block, entry, row === table?.row)
      ) {
        last = valueBeside(block.grid, entry, isIdentityLabel);
        for (const one of isBoth(entry.label) ? BOTH : [role]) give(one, { label: entry, value: last }, 'head');
      } else if (
        isAbove &&
        !heading.has(row) &&
        isOpenLabel(entry) &&
        !isValueOf(entry, last) &&
        !isOver(block, entry, edge)
      ) {
        last = valueBeside(block.grid, entry, isIdentityLabel);
        open.push({ label: entry, value: last });
      } else if (isIdentityLabel(entry) || FOOTER_WORDS.test(entry.label))
        last = valueBeside(block.grid, entry, isIdentityLabel);
    }
  }
  const wanted: readonly Identity[] = kind === '1-2' ? ['department'] : ['project', 'authority', 'implementer'];
  const lacking = () => wanted.filter((role) => fields[role].length === 0);
  for (const [role, pair] of byPlace(lacking(), open)) give(role, pair, 'place');
  // 部门整体绩效自评表 ｜ 主管部门 ｜ … and no other unit: it is the department itself.
  const isOther = ({ value }: Pair) => value.state === 'read' && mayName('department', value);
  if (kind === '1-2' && fields.department.length === 0 && !open.some(isOther))
    fields.department.push(...fields.authority);
  const isTaken = ({ label }: Pair) => read.some(({ cell }) => cell.row === label.row && cell.column === label.column);
  // 主管部门 ｜ … ｜ a label that is not understood ｜ …: the other unit, whatever it is called.
  const isBesideUnit = ({ label, value }: Pair, role: Identity): boolean =>
    (role === 'authority' || role === 'implementer') &&
    /^\p{Script=Han}{2,20}$/u.test(value.value ?? '') &&
    read.some(({ cell, role: known }) => cell.row === label.row && (known === 'authority' || known === 'implementer'));
  const unread = open.flatMap((pair): UnreadHead[] => {
    const couldBe = lacking().filter((role) => mayName(role, pair.value) || isBesideUnit(pair, role));
    if (isTaken(pair) || couldBe.length === 0) return [];
    return [{ table: 'identity', cell: block.grid.ref(pair.label), head: pair.label.label, couldBe, isLabel: true }];
  });
  for (const role of lacking()) {
    const pair = open.find((one) => !isTaken(one) && mayName(role, one.value));
    if (pair) fields[role].push(notUnderstood({ ref: pair.value.cell, cell: undefined }));
  }
  return { fields, read, unread };
}

/** A text that stands where a value does, in a row whose label is lost: the first place of the row is blank. */
function lostLabel(block: Block, row: number): Pair | undefined {
  const { grid } = block;
  const [value] = grid.entries(row);
  const left = Math.min(...headingRows(block).flatMap((one) => grid.entries(one).map(({ column }) => column)));
  if (!value || value.column <= left || isIdentityLabel(value) || typeof value.cell.value === 'number')
    return undefined;
  if (value.inside !== undefined || UNIT_LINE.test(value.text) || grid.at(row, left).ref.row !== row) return undefined;
  return { label: blankEntry(row, left, left), value: readText(grid.ref(value), value.raw) };
}

/** A title, a year, the unit of money: not a label with its value beside it. */
function isHeading(entries: readonly Entry[]): boolean {
  const [first, second] = entries;
  // 支出项目 ｜ 河流治理经费支出绩效自评表: what is written there for a name has the words of a title.
  if (first && PROJECT.test(first.label) && titleRole(first) === undefined) return false;
  if (!first || !second || entries.some((entry) => titleRole(entry) !== undefined || CAPTION.test(entry.bare)))
    return true;
  return entries.some((entry) => UNIT_LINE.test(entry.text));
}

const UNIT_LINE = /^\(?(?:金额|计量)?单位[:：]?\(?(?:人民币)?(?:万|亿)?元\)?$/u;

/** 资金名称 ｜ 年初预算数 ｜ 全年预算数, 任务名称 ｜ … ｜ 预算执行率: in the line of the heads of the funds it is one of them. */
function isColumnHead({ grid }: Block, entry: Entry, isHeadRow: boolean): boolean {
  const next = grid.rightOf(entry);
  return isHeadRow && (/任务/u.test(entry.label) || (next !== undefined && fundsRole(next.bare) !== undefined));
}

/** A text that may be a label, and no known one. */
function isOpenLabel(entry: Entry): boolean {
  const { label, text, cell } = entry;
  if (typeof cell.value === 'number' || label.length > LONGEST_HEAD / 2 || !/\p{L}/u.test(label)) return false;
  if (isBlank(insideText(entry)) && text.length > LONGEST_HEAD / 2) return false;
  return (
    !isIdentityLabel(entry) &&
    !fundsRole(entry.bare) &&
    !CAPTION.test(label) &&
    !TOTAL_IN_HEAD.test(label) &&
    !FOOTER_WORDS.test(text)
  );
}

const firstColumn = ({ grid }: Block, row: number): number => grid.entries(row)[0]?.column ?? Infinity;

/** 一、基本情况 ｜ 项目名称 ｜ …: at the form's edge, right before another label, there is no place for a value. */
function isOver({ grid }: Block, entry: Entry, edge: number): boolean {
  if (entry.column > edge) return false;
  const next = isBlank(insideText(entry)) ? grid.rightOf(entry) : undefined;
  return next?.column === entry.right + 1 && isIdentityLabel(next);
}

/** The value of the label before it. */
function isValueOf(entry: Entry, last: TextField | undefined): boolean {
  return last?.cell.row === entry.row && last.cell.column === entry.column;
}

const BODY =
  /(?:局|委|办|院|厅|部|处|科|站|所|队|镇|乡|街道|社区|村|政府|中心|合作社|联社|学校|小学|中学|大学|医院|公司|会|馆|团|库|场|室|社|园|矿|行|台|组|区|县|市|州|旗)(?:本级|机关|\(.*\))?$/u;

/** Could a text be what a label of that kind announces? A blank could. */
function mayName(role: Identity, value: TextField): boolean {
  if (value.state === 'blank') return true;
  const name = (value.value ?? '').replace(/\s+/gu, '');
  if (!/\p{Script=Han}{2}/u.test(name)) return false;
  return role === 'project' ? name.length >= 4 : BODY.test(name);
}

/** 项目, 专项资金, 项目全称: by itself any of these may head a list; above the tables, with a place beside it, it asks for the name. */
const PROJECT =
  /^(?:预算|支出|子|工程|[一二三]级|具体|专项|政策|财政|资金|重点)?(?:项目(?:支出)?|专项(?:资金|经费)?|任务(?:清单)?|政策|工程|课题)(?:名称|全称)?$/u;

/** The project is named first; of the units, one that is missing is the one whose label is not understood. */
function byPlace(lacking: readonly Identity[], open: readonly Pair[]): readonly (readonly [Identity, Pair])[] {
  const found: (readonly [Identity, Pair])[] = [];
  const filled = open.filter(({ value }) => value.state === 'read');
  const first = open[0] && filled.includes(open[0]) ? open[0] : open.find(({ label }) => PROJECT.test(label.label));
  if (lacking.includes('project') && first && mayName('project', first.value)) found.push(['project', first]);
  const units = lacking.filter((role) => role !== 'project');
  const [unit, ...others] = filled.filter((pair) => pair !== found[0]?.[1] && mayName('authority', pair.value));
  if (units.length === 1 && units[0] && unit && others.length === 0) found.push([units[0], unit]);
  return found;
}
