import { rowOf, rowsOf, type Block } from '../sheet/blocks';
import type { TextField } from '../cell/field';
import { footerOf, notesOf } from '../footer';
import type { DepartmentForm, EvaluationParts, ProjectForm } from '../form';
import { parseFunds } from './funds';
import { goalsOf } from './goals';
import type { Entry } from '../sheet/grid';
import { parseIndicators } from './indicators';
import { AFTER_INDICATORS, IDENTITY, OTHER_IDENTITY, REASON_BELOW, REMARK } from '../vocabulary/labels';
import { valueBeside } from '../sheet/labelled';
import { areaOf, titleOf, titleYear } from '../sheet/title';

type Identity = keyof typeof IDENTITY;
const IDENTITIES = Object.keys(IDENTITY) as Identity[];

const isIdentityLabel = (entry: Entry): boolean =>
  IDENTITIES.some((key) => IDENTITY[key].test(entry.label)) || OTHER_IDENTITY.test(entry.label);

/** The texts announced by identity labels, all of each kind, in reading order. Only above the tables. */
function identities(block: Block): Record<Identity, TextField[]> {
  const found: Record<Identity, TextField[]> = { project: [], department: [], authority: [], implementer: [] };
  const table = block.roles.find(({ role }) => role === 'funds' || role === 'indicators');
  const indicators = rowOf(block, 'indicators') ?? block.last + 1;
  for (const row of rowsOf(block, block.first, indicators - 1)) {
    for (const entry of block.grid.entries(row)) {
      const key = IDENTITIES.find((identity) => IDENTITY[identity].test(entry.label));
      // Below the funds a further project is named at most; 部门 there is a word of the text.
      if (!key || (table && row > table.row && key !== 'project')) continue;
      found[key].push(valueBeside(block.grid, entry, isIdentityLabel));
    }
  }
  return found;
}

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

function commonOf(block: Block): Omit<EvaluationParts, 'kind' | 'subject'> & {
  readonly funding: ReturnType<typeof parseFunds>;
  readonly ids: ReturnType<typeof identities>;
} {
  const mention = titleYear(block);
  const funding = parseFunds(block);
  const { last, lastIndicator, ...indicators } = parseIndicators(block);
  const first = block.roles.find(({ role }) => role === 'funds' || role === 'indicators')?.row ?? block.last + 1;
  const table = { first, last: Math.max(last ?? funding.end - 1, funding.end - 1) };
  const ids = identities(block);
  return {
    sheet: block.grid.sheet.name,
    area: areaOf(block),
    title: titleOf(block),
    year: mention?.year ?? null,
    years: mention ? [mention] : [],
    unit: funding.unit,
    footer: footerOf(block, table),
    notes: notesOf(block, table),
    columns: [],
    unread: [],
    funds: funding.rows,
    fundsTotal: funding.total,
    fundsWeight: funding.weight,
    goals: goalsOf(block),
    authority: ids.authority[0] ?? null,
    implementer: ids.implementer[0] ?? null,
    remarks: remarksOf(block, lastIndicator ?? table.last),
    reasonBelow: reasonBelowOf(block, lastIndicator ?? table.last),
    ...indicators,
    funding,
    ids,
  };
}

/** Parses a block as 附件1-2 部门整体支出绩效自评表. */
export function parseDepartment(block: Block): DepartmentForm {
  const { funding, ids, ...common } = commonOf(block);
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
export function parseProject(block: Block): ProjectForm {
  const { funding: _, ids, ...common } = commonOf(block);
  const [project = null, ...furtherProjects] = ids.project;
  return { ...common, kind: '1-3', subject: project?.value ?? '', project, furtherProjects };
}
