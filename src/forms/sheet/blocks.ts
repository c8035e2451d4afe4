import type { Entry, Grid } from './grid';
import { AFTER_INDICATORS, FOOTER_WORDS, REMARK, REPORT_MARK } from '../vocabulary/labels';
import { withinBounds } from './bounds';
import { rolesOf, type RoleAt, type RowRole } from './roles';
import { identityOf } from '../vocabulary/identity';
import { titleRole } from './title-role';
import { comparable } from '../cell/text';
import { isTotalRow } from './total-row';

/** A run of rows of one sheet that may hold one form. `last` is its last row with content. */
export interface Block {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
  readonly roles: readonly RoleAt[];
}

/** The first row with this role. */
export function rowOf(block: Block, role: RowRole): number | undefined {
  return block.roles.find((at) => at.role === role)?.row;
}

/** The block's rows with content, from `from` to `to`. */
export function rowsOf(block: Block, from = block.first, to = block.last): readonly number[] {
  return block.grid.rowsBetween(Math.max(from, block.first), Math.min(to, block.last));
}

/** All entries of the block's rows, top to bottom, left to right. */
export function entriesOf(block: Block, from = block.first, to = block.last): readonly Entry[] {
  const entries: Entry[] = [];
  for (const row of rowsOf(block, from, to)) for (const entry of block.grid.entries(row)) entries.push(entry);
  return entries;
}

/** The rows above the form's first table or identity row: caption, title, year, unit of money. */
export function headingRows(block: Block): readonly number[] {
  const body = block.roles.find(({ role }) => !['caption', 'basicTitle', 'evaluationTitle'].includes(role));
  return rowsOf(block, block.first, (body?.row ?? block.last + 1) - 1);
}

const BODY: readonly RowRole[] = ['staff', 'funds', 'indicators', 'basicLine'];
const TITLES: readonly RowRole[] = ['basicTitle', 'evaluationTitle', 'otherTitle'];

class Draft {
  readonly roles: RoleAt[] = [];
  /** The same without their places: asked of each row, however many there are. */
  readonly #held = new Set<RowRole>();
  first: number;
  last: number;
  /** Leftmost column of the indicator table, while rows still belong to it. */
  within: number | undefined;

  constructor(row: number) {
    this.first = row;
    this.last = row;
  }

  add(role: RowRole, row: number): void {
    this.roles.push({ role, row });
    this.#held.add(role);
  }

  has(...wanted: readonly RowRole[]): boolean {
    return wanted.some((role) => this.#held.has(role));
  }

  /** The form's substance, as against its heading. */
  get hasBody(): boolean {
    return this.has(...BODY);
  }
}

/** Does a row with this role begin another form, given what the present one already has? */
function begins(role: RowRole, draft: Draft): boolean {
  if (draft.roles.length === 0) return true;
  switch (role) {
    case 'caption':
      return draft.hasBody || draft.has('otherTitle');
    case 'basicTitle':
    case 'evaluationTitle':
    case 'otherTitle':
      return draft.hasBody || draft.has(...TITLES.filter((title) => title !== role));
    case 'project':
    case 'department':
      return draft.hasBody;
    case 'staff':
      return draft.has('staff', 'funds', 'indicators');
    case 'funds':
      return draft.has('staff') || (draft.has('funds') && draft.has('indicators'));
    case 'indicators':
      return draft.has('staff');
    // An indicator may be called 三公经费控制率: such a label alone begins nothing.
    case 'basicLine':
    case 'closed':
      return false;
  }
}

const isFigured = ({ cell, text }: Entry): boolean => typeof cell.value === 'number' || /^[-\d.,]+[%分]?$/u.test(text);

/** An indicator may be called 报送绩效自评表, or be measured in 编制人数: inside the indicators only heads count. */
function rolesWithin(entries: readonly Entry[], draft: Draft | undefined): readonly RowRole[] {
  const roles = rolesOf(entries);
  const { within } = draft ?? {};
  if (within === undefined || roles.length === 0) return roles;
  const outside = entries.filter((entry) => entry.column <= within);
  return roles.filter((role) => {
    // An indicator 预算执行率 under 预算执行 has the words of a head, but figures beside them.
    if (role === 'funds') return !entries.some(isFigured);
    if (role === 'indicators' || role === 'closed') return true;
    if (role === 'caption') return outside.length > 0;
    return TITLES.includes(role) ? outside.some((entry) => titleRole(entry) !== undefined) : entries[0] === outside[0];
  });
}

/** Splits a sheet into runs of rows, each of which may be one form. A sheet without any form's labels gives none. */
export function blocksOf(grid: Grid): readonly Block[] {
  const [top] = grid.rowNumbers;
  if (top !== undefined && grid.entries(top)[0]?.text.startsWith(REPORT_MARK)) return [];
  const drafts: Draft[] = [];
  let draft: Draft | undefined;
  for (const row of grid.rowNumbers) {
    const entries = grid.entries(row);
    const roles = rolesWithin(entries, draft);
    const current = draft;
    if (!current || roles.some((role) => begins(role, current))) {
      draft = new Draft(current ? startOf(grid, row, current, drafts) : row);
      drafts.push(draft);
    } else if (
      roles.some((role) => TITLES.includes(role) || role === 'caption') &&
      isTail(grid, row, current, drafts)
    ) {
      draft = new Draft(row);
      drafts.push(draft);
    }
    if (draft) extend(draft, row, roles, entries);
  }
  return joined(grid, drafts)
    .filter(({ roles }) => roles.length > 0)
    .map(({ first, last, roles }) => ({ grid: withinBounds(grid, first, last, roles), first, last, roles }));
}

function extend(draft: Draft, row: number, roles: readonly RowRole[], entries: readonly Entry[]): void {
  for (const role of roles) draft.add(role, row);
  draft.last = row;
  const [first] = entries;
  if (roles.includes('indicators')) draft.within = first?.column;
  else if (isTotalRow(entries) || (first && first.column === draft.within && AFTER_INDICATORS.test(first.bare))) {
    draft.within = undefined;
  }
}

const HEADING_WORDS = /部门|单位|项目|整体|支出|预算|绩效|年度|附件|附表|局|镇|乡|委|办|中心|公司|学校|医院/u;

/** A line of a title that goes over several rows, or of its year: alone in its row, short, no label, no note. */
function isHeadingLine(entries: readonly Entry[]): boolean {
  const [only, ...others] = entries;
  if (!only || others.length > 0 || only.text.length > 40 || /[:。;]/u.test(only.text)) return false;
  if (REMARK.test(only.bare) || AFTER_INDICATORS.test(only.bare) || FOOTER_WORDS.test(only.bare)) return false;
  return YEAR_LINE.test(only.text) || HEADING_WORDS.test(only.text);
}

const names = (entries: readonly Entry[]): boolean => entries.some(({ label }) => identityOf(label) !== undefined);

/** A short label with its value, or the value alone: 项目名称 above 主管部门, whatever it is called. */
function isPair(entries: readonly Entry[]): boolean {
  return entries.length <= 2 && entries.every(({ text, cell }) => typeof cell.value === 'string' && text.length <= 60);
}

/** A year in a line of its own: 2023年度. */
export const YEAR_LINE = /^\(?20\d{2}年?度?\)?$/u;

/** Where a form begins: with the heading lines right above the row that shows it. */
function startOf(grid: Grid, row: number, above: Draft, drafts: readonly Draft[]): number {
  const taken = above.roles.at(-1)?.row ?? -1;
  let start = row;
  for (let before = grid.rowBefore(row); before !== undefined && before > taken; before = grid.rowBefore(before)) {
    const entries = grid.entries(before);
    const inTable = above.within !== undefined && (entries[0]?.column ?? 0) > above.within;
    const isIdentity = names(entries);
    const isBesideOne = start < row && before === start - 1 && isPair(entries) && names(grid.entries(start));
    if (
      before < above.first ||
      inTable ||
      !(isHeadingLine(entries) || (above.roles.length === 0 && (isIdentity || isBesideOne)))
    )
      break;
    start = before;
  }
  if (start === row) return row;
  const last = grid.rowBefore(start);
  if (last !== undefined && last >= above.first) above.last = last;
  else if (drafts.at(-1) === above && above.roles.length === 0) above.last = above.first - 1;
  return start;
}

/** 填报单位 and the like between two forms: the end of the one above when it is nearer to it, or reads like a footer. */
function isTail(grid: Grid, row: number, draft: Draft, drafts: readonly Draft[]): boolean {
  const above = drafts.at(-2);
  if (!above?.hasBody || draft.hasBody || draft.has('caption', ...TITLES)) return false;
  const toAbove = draft.first - above.last;
  const toBelow = row - draft.last;
  const reads = grid.entries(draft.first).some((entry) => FOOTER_WORDS.test(entry.text));
  return toAbove < toBelow || (toAbove === toBelow && reads);
}

/** A run that began with 填报单位 and the like but has no substance is the tail of the form above it. */
function joined(grid: Grid, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    if (draft.last < draft.first) continue;
    const above = kept.at(-1);
    const tail = !draft.hasBody && !draft.has('caption', ...TITLES);
    if (above?.hasBody && tail) above.last = draft.last;
    else if (above && continues(grid, draft, above)) {
      for (const { role, row } of draft.roles) above.add(role, row);
      above.last = draft.last;
    } else kept.push(draft);
  }
  return kept;
}

/** The next page of the form above: its title again (续), its heads again, no identity and no funds of its own. */
function continues(grid: Grid, draft: Draft, above: Draft): boolean {
  if (!above.has('evaluationTitle', 'basicTitle', 'funds', 'indicators', 'staff') || draft.has('staff')) return false;
  const [title, before] = [titleOf(grid, draft), titleOf(grid, above)];
  if (draft.has('basicTitle') !== above.has('basicTitle') && title !== undefined) return false;
  const isNamed = CONTINUED.test(title ?? '') || CONTINUED.test(captionOf(grid, draft));
  if (isNamed) return true;
  const repeats = title === undefined || comparable(title) === comparable(before ?? '');
  if (!repeats || !draft.has('indicators') || !above.has('indicators') || draft.has('funds')) return false;
  return subjectOf(grid, draft) === undefined || subjectOf(grid, draft) === subjectOf(grid, above);
}

const CONTINUED = /续|第?[二三四2-9]页|之[二三]/u;

function titleOf(grid: Grid, draft: Draft): string | undefined {
  const row = draft.roles.find(({ role }) => TITLES.includes(role))?.row;
  return row === undefined ? undefined : grid.entries(row).find((entry) => titleRole(entry) !== undefined)?.text;
}

function captionOf(grid: Grid, draft: Draft): string {
  const row = draft.roles.find(({ role }) => role === 'caption')?.row;
  return row === undefined
    ? ''
    : grid
        .entries(row)
        .map((entry) => entry.text)
        .join('');
}

function subjectOf(grid: Grid, draft: Draft): string | undefined {
  const row = draft.roles.find(({ role }) => role === 'project' || role === 'department')?.row;
  return row === undefined
    ? undefined
    : comparable(
        grid
          .entries(row)
          .map((entry) => entry.text)
          .join(''),
      );
}
