import { address, type Steps } from '../../workbook';
import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { TextField } from '../cell/field';
import { footerOf, notesOf } from '../footer';
import type { DepartmentForm, EvaluationParts, FormKind, ProjectForm } from '../form';
import type { FundsRow, Indicator, TotalRow } from '../rows';
import { withFundsHead } from './funds-head';
import { parseFunds, type FundsBlock } from './funds';
import { MOST_OF_RATE } from './funds-pairs';
import { goalsOf } from './goals';
import { parseIndicators } from './indicators';
import { restsOfNames } from './rest-of-names';
import { countedOnce } from './shared-points';
import { statementsOf } from './statements';
import { identitiesOf, type IdentityBlock } from './identity-block';
import { AFTER_INDICATORS, REASON_BELOW, REMARK, TOTAL_IN_HEAD } from '../vocabulary/labels';
import { withoutRemarks } from '../vocabulary/words';
import { readPoints, readText } from '../cell/read-field';
import { isBlank } from '../cell/text';
import type { Entry } from '../sheet/grid';
import { isNumberingLine } from '../sheet/heads';
import type { UnreadHead } from '../columns';
import { gradeIn, isPoints } from '../sheet/total-row';
import { valueBeside } from '../sheet/labelled';
import { areaOf, titleOf, titleYear } from '../sheet/title';

/** Labelled texts below the indicators: 其他需要说明事项, 评价结论, 存在问题 … */
function remarksOf(block: Block, last: number): readonly TextField[] {
  return rowsOf(block, last + 1).flatMap((row) => {
    const [label] = block.grid.entries(row);
    return label && AFTER_INDICATORS.test(label.bare) && REMARK.test(label.bare)
      ? [valueBeside(block.grid, label, () => false)]
      : [];
  });
}

function reasonBelowOf(block: Block, last: number): TextField | null {
  for (const row of rowsOf(block, last + 1)) {
    const [label] = block.grid.entries(row);
    if (label && REASON_BELOW.test(label.bare)) return valueBeside(block.grid, label, () => false);
  }
  return null;
}

/**
 * 自评得分 ｜ 96.50 above the tables: the form's total, where no row below the indicators gives it. Among the amounts, where 得分 is the execution
 * rate's, only what is called a total (自评总分) and has its points beside it.
 */
function totalInHead(block: Block, first: number, end: number): TotalRow | null {
  const { grid } = block;
  const last = (rowOf(block, 'indicators') ?? first) - 1;
  for (const row of rowsOf(block, block.first, last)) {
    const entries = grid.entries(row);
    const label = entries.find((entry) => TOTAL_IN_HEAD.test(withoutRemarks(entry.label)));
    if (!label) continue;
    const next = grid.rightOf(label);
    const isAmong = row >= first && (row < end || label.label === '得分');
    if (isAmong && (!label.label.includes('总') || !next || !isPoints(next))) continue;
    const below = isAmong ? undefined : grid.rowAfter(label.bottom);
    const under = below === undefined ? undefined : grid.entries(below).find((entry) => entry.column === label.column);
    const inside = label.inside ?? '';
    const value = behindWeight(entries, label) ?? [next, under].find((entry) => entry !== undefined && isPoints(entry));
    const score = !isBlank(inside)
      ? readPoints(grid.ref(label), { value: inside, text: inside, format: '@' })
      : value
        ? readPoints(grid.ref(value), value.cell)
        : readPoints(grid.besides(label), undefined);
    const grade = entries.map(gradeIn).find((one) => one !== undefined);
    const graded = entries.find((entry) => gradeIn(entry) !== undefined);
    return {
      label: readText(grid.ref(label), label.raw),
      weight: null,
      score,
      grade: grade && graded ? readText(grid.ref(graded), grade) : null,
      regular: true,
    };
  }
  return null;
}

/** 得分 above the amounts over what the rate was awarded is no total: one figure is one thing. */
function ofForm(head: TotalRow | null, rows: readonly FundsRow[]): TotalRow | null {
  const score = head?.score;
  const isRates = rows.some((row) => row.score && score && address(row.score.cell) === address(score.cell));
  return isRates && score?.value?.number.lte(MOST_OF_RATE) ? null : head;
}

/** 总分 ｜ 100 ｜ 98.50: of two figures alone behind the label the hundred is what there is to get. */
function behindWeight(entries: readonly Entry[], label: Entry): Entry | undefined {
  const [first, second, ...more] = entries.filter(({ column }) => column > label.column);
  const isFull = first && second && isPoints(first) && isPoints(second) && Number.parseFloat(first.text) === 100;
  return isFull && more.every((one) => !isPoints(one)) ? second : undefined;
}

/** The total as its own row gives it; a score left blank there stands in the head, if anywhere. */
function scoredInHead(own: TotalRow | null, head: TotalRow | null, first: number): TotalRow | null {
  if (!own || head?.score?.state !== 'read') return own ?? head;
  if (own.score?.state !== 'blank') {
    // A figure below its label stands in a column that 得分 heads; so may one among the amounts.
    const isTotal =
      head.score.cell.row === head.label.cell.row && head.label.cell.row < first && head.label.raw.trim() !== '得分';
    return isTotal ? { ...own, inHead: head.score } : own;
  }
  return { ...own, score: head.score, grade: own.grade ?? head.grade };
}

/** 12月底前 on a form about 2023 means that year's: 2024年1月8日 is of the year after. */
function inFormYear(indicator: Indicator, year: number | undefined): Indicator {
  const { target, actual } = indicator;
  const done = actual.value;
  const limit = target.value?.kind === 'date' ? target.value.year : undefined;
  if (actual.state !== 'read' || done?.kind !== 'date' || year === undefined) return indicator;
  if (done.year !== year + 1 || limit !== undefined) return indicator;
  return { ...indicator, actual: { ...actual, value: { ...done, next: true } } };
}

/** Three figures side by side above the indicators that belong to no table: 收入合计 ｜ 上年结转 over 560.00 ｜ 20.00. It is said that they are not read. */
function unreadRows(
  block: Block,
  last: number,
  { rows, end }: FundsBlock,
  others: readonly Indicator[],
): readonly UnreadHead[] {
  const { grid } = block;
  const isFigure = (entry: Entry | undefined) => /^-?\d[\d,.]*%?$/u.test(entry?.text ?? '');
  const from = Math.min(...[rowOf(block, 'funds'), rows[0]?.label.cell.row].map((row) => row ?? end));
  return rowsOf(block, 0, last).flatMap((row) => {
    const entries = grid.entries(row);
    const figure = entries.find((_, at) => [0, 1, 2].every((by) => isFigure(entries[at + by])));
    const isRead = (row >= from && row < end) || others.some(({ name }) => name.cell.row === row);
    const above = grid.entries(grid.rowBefore(row) ?? row).find(({ column }) => column === figure?.column);
    const label = above ?? entries[0];
    if (!figure || !label || isRead || isNumberingLine(entries)) return [];
    return [{ table: 'funds', cell: grid.ref(label), head: label.label, couldBe: [], isLabel: true }];
  });
}

type Common = Omit<EvaluationParts, 'kind' | 'subject'> & {
  readonly funding: ReturnType<typeof parseFunds>;
  readonly ids: IdentityBlock['fields'];
};

function* commonOf(block: Block, kind: FormKind): Steps<Common> {
  const mention = titleYear(block);
  const funding = parseFunds(block);
  const once = yield* parseIndicators(block, funding.end);
  const rests = restsOfNames(block.grid, once, funding);
  const { last, lastIndicator, read, unread, ...indicators } = rests
    ? yield* parseIndicators(block, funding.end, rests)
    : once;
  yield;
  const first = block.roles.find(({ role }) => role === 'funds' || role === 'indicators')?.row ?? block.last + 1;
  const table = { first, last: Math.max(last ?? funding.end - 1, funding.end - 1) };
  const between = (rowOf(block, 'indicators') ?? block.last + 1) - 1;
  const { grid } = block;
  const own = grid.isFilled
    ? countedOnce(indicators.indicators, indicators.total, funding.total)
    : indicators.indicators;
  const statements = statementsOf(block, funding.end, between, indicators.groups.length);
  const identity = identitiesOf(block, kind);
  const ids = identity.fields;
  return {
    sheet: block.grid.sheet.name,
    area: areaOf(block),
    title: titleOf(block),
    year: mention?.year ?? null,
    years: mention ? [mention] : [],
    unit: funding.unit,
    footer: footerOf(block, table),
    notes: notesOf(block, table),
    columns: [...identity.read, ...funding.read, ...statements.read, ...read],
    unread: [...identity.unread, ...funding.unread, ...unread, ...unreadRows(block, between, funding, statements.rows)],
    funds: funding.rows,
    fundsTotal: funding.total,
    rateBase: funding.rateBase,
    fundsWeight: funding.weight,
    goals: goalsOf(block),
    authority: ids.authority[0] ?? null,
    implementer: ids.implementer[0] ?? null,
    remarks: remarksOf(block, lastIndicator ?? table.last),
    reasonBelow: reasonBelowOf(block, lastIndicator ?? table.last),
    ...indicators,
    groups: [...indicators.groups, ...(statements.group ? [statements.group] : [])],
    indicators: [...own.map((one) => inFormYear(one, mention?.year)), ...statements.rows],
    total: scoredInHead(indicators.total, ofForm(totalInHead(block, first, funding.end), funding.rows), first),
    funding,
    ids,
  };
}

/** Parses a block as 附件1-2 部门整体支出绩效自评表. */
export function* parseDepartment(found: Block): Steps<DepartmentForm> {
  const block = withFundsHead(found);
  const { funding, ids, ...common } = yield* commonOf(block, '1-2');
  const department = ids.department[0] ?? null;
  return {
    ...common,
    kind: '1-2',
    subject: department?.value ?? '',
    department,
    bySource: funding.bySource,
    byNature: funding.byNature,
  };
}

/** Parses a block as 附件1-3 项目支出绩效自评表. */
export function* parseProject(found: Block): Steps<ProjectForm> {
  const block = withFundsHead(found);
  const { funding: _, ids, ...common } = yield* commonOf(block, '1-3');
  const [project = null, ...furtherProjects] = ids.project;
  return { ...common, kind: '1-3', subject: project?.value ?? '', project, furtherProjects };
}
