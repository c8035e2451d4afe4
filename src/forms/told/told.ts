import type { Workbook } from '../../workbook';
import { bareLabel, compact } from '../cell/text';
import type { FormKind } from '../form';
import type { ColumnRole, TableName } from '../columns';
import { withoutRemarks } from '../vocabulary/words';

/**
 * What a person has told of a form that was not understood: kept with the workbook, or an entry of a bureau's profile. It names the kind of
 * form and the words that stand there, never a sheet or an address: so it holds after rows were inserted, and for every form of the kind.
 */
export type Told = ToldColumn | ToldRow;

/** This column (or label) is: 得分. */
export interface ToldColumn {
  readonly form: FormKind;
  readonly table: TableName;
  /** The head as printed; '' for a column without one, which is then known by the head left of it, `after`. */
  readonly head: string;
  readonly after?: string | undefined;
  readonly role: ColumnRole;
}

/** This row of the funds block is a part of: 财政拨款. `within` is the label of that row as printed; '' for 年度资金总额 itself. */
export interface ToldRow {
  readonly form: FormKind;
  readonly row: string;
  readonly within: string;
}

const POINTS = { weight: '分值', score: '得分', reason: '偏差原因分析及改进措施', aside: '备注' } as const;

/**
 * What a head or label of each role is called on the blank forms: a column that was told is read as if this stood above it. A table's roles are
 * those that can be told.
 */
export const TOLD_WORDS: Readonly<Record<TableName, Readonly<Partial<Record<ColumnRole, string>>>>> = {
  identity: { project: '项目名称', department: '预算部门名称', authority: '主管部门', implementer: '实施单位' },
  staff: { authorisedPosts: '编制数', staffInPost: '实际在职人数', controlRate: '控制率' },
  lines: { previousFinal: '上年决算数', budget: '本年预算数', final: '本年决算数' },
  funds: {
    initialBudget: '年初预算数',
    adjustedBudget: '全年预算数',
    executed: '全年执行数',
    executionRate: '执行率',
    ...POINTS,
  },
  // Their labels are told by place and sums; where that fails, the label is to be given its word.
  buildings: {},
  goals: {},
  indicators: {
    level1: '一级指标',
    level2: '二级指标',
    level3: '三级指标',
    operator: '指标性质',
    unit: '度量单位',
    target: '年度指标值',
    actual: '实际完成值',
    ...POINTS,
  },
};

const KINDS: readonly unknown[] = ['1-1', '1-2', '1-3'] satisfies readonly FormKind[];

export const isToldColumn = (told: Told): told is ToldColumn => 'role' in told;

/** Whether a value, of a file or of what was kept, is something told. */
export function isTold(value: unknown): value is Told {
  if (typeof value !== 'object' || value === null) return false;
  const { form, table, head, after, role, row, within } = value as Readonly<Record<string, unknown>>;
  if (!KINDS.includes(form)) return false;
  if (typeof row === 'string') return form !== '1-1' && row !== '' && typeof within === 'string';
  if (typeof head !== 'string' || typeof table !== 'string' || typeof role !== 'string') return false;
  const words = Object.entries(TOLD_WORDS).find(([name]) => name === table)?.[1];
  return words !== undefined && role in words && (head !== '' || (typeof after === 'string' && after !== ''));
}

/** What was kept with a workbook; whatever is nothing told (another version's, a damaged one) is passed over. */
export function keptTold({ told }: Workbook): readonly Told[] {
  if (told === undefined) return [];
  try {
    const list: unknown = JSON.parse(told);
    return Array.isArray(list) ? list.filter(isTold) : [];
  } catch {
    return [];
  }
}

/** A head or label as what was told names it: without blanks, numbers, brackets and what stands in them. */
export function toldName(head: string): string {
  return withoutRemarks(bareLabel(compact(head)));
}

/** Whether two things told are of the same column or row: then the later holds. */
export function ofSame(a: Told, b: Told): boolean {
  if (a.form !== b.form) return false;
  if (!isToldColumn(a) || !isToldColumn(b)) {
    return !isToldColumn(a) && !isToldColumn(b) && toldName(a.row) === toldName(b.row);
  }
  const after = ({ head, after: left = '' }: ToldColumn) => (head === '' ? toldName(left) : '');
  return a.table === b.table && toldName(a.head) === toldName(b.head) && after(a) === after(b);
}
