import type { Entry } from './grid';
import {
  BASIC_LINE,
  CAPTION,
  FUNDS_COLUMN,
  IDENTITY,
  INDICATOR_COLUMN,
  REMARK,
  STAFF,
  TITLE,
} from '../vocabulary/labels';
import { remembered } from '../remembered';
import { bareLabel } from '../cell/text';

/** What a row announces, by the labels in it. */
export type RowRole =
  | 'caption'
  | 'basicTitle'
  | 'evaluationTitle'
  | 'otherTitle'
  | 'staff'
  | 'project'
  | 'department'
  | 'funds'
  | 'indicators'
  | 'basicLine';

/** Finds the key of the first pattern that fits a text, in the order of `patterns`. */
export function matcher<K extends string>(patterns: Readonly<Record<K, RegExp>>): (text: string) => K | undefined {
  const keys = Object.keys(patterns) as K[];
  return remembered((text: string) => keys.find((key) => patterns[key].test(text)));
}

/** A head is a few words; a cell that holds a sentence is none. */
const LONGEST_HEAD = 40;

/** "2022年全年预算数" is 全年预算数, "2023年初预算数" is 年初预算数. */
function withoutYear(head: string): string {
  return head.replace(/^20\d{2}(?=年初)|^20\d{2}年度?/u, '');
}

/** Finds what a head heads, in the order of `patterns`. */
export function headMatcher<K extends string>(patterns: Readonly<Record<K, RegExp>>): (head: string) => K | undefined {
  const match = matcher(patterns);
  return remembered((head: string) => match(withoutYear(head)));
}

/** All heads of a row with what they head, in column order. */
export function headsIn<K extends string>(
  keyOf: (head: string) => K | undefined,
  entries: readonly Entry[],
): readonly (readonly [K, Entry])[] {
  const heads: (readonly [K, Entry])[] = [];
  for (const entry of entries) {
    if (entry.text.length > LONGEST_HEAD || typeof entry.cell.value === 'number') continue;
    const key = keyOf(entry.bare);
    if (key) heads.push([key, entry]);
  }
  return heads;
}

const fundsColumn = headMatcher(FUNDS_COLUMN);
/** What a head of the indicator block heads. */
export const indicatorColumn = headMatcher(INDICATOR_COLUMN);

/** Heads of the funds block found among a row's entries. */
export function fundsHeads(entries: readonly Entry[]): Map<keyof typeof FUNDS_COLUMN, Entry> {
  const found = new Map<keyof typeof FUNDS_COLUMN, Entry>();
  for (const [key, entry] of headsIn(fundsColumn, entries)) {
    // Of two heads of one kind the later is nearer to the figures ("年度预算数" heads the block, "调整后预算数" the column).
    if (key === 'adjustedBudget' || !found.has(key)) found.set(key, entry);
  }
  return found;
}

const LEVELS: readonly string[] = ['level1', 'level2', 'level3'];

/** Heads of the indicator block found among a row's entries; the first of each kind, none left of the levels. */
export function indicatorHeads(entries: readonly Entry[]): Map<keyof typeof INDICATOR_COLUMN, Entry> {
  const heads = headsIn(indicatorColumn, entries);
  // What stands left of the levels heads the whole block: 年度绩效指标.
  const left = heads.find(([key]) => LEVELS.includes(key))?.[1].column ?? -1;
  const found = new Map<keyof typeof INDICATOR_COLUMN, Entry>();
  for (const [key, entry] of heads) if (!found.has(key) && entry.column >= left) found.set(key, entry);
  return found;
}

/** Longer texts are sentences, not titles. */
const LONGEST_TITLE = 60;

type TitleRole = 'basicTitle' | 'evaluationTitle' | 'otherTitle';

/** A title announces a form; a note that mentions one does not. */
export const titleRole = ({ text }: Entry): TitleRole | undefined => titleRoleOf(text);

const titleRoleOf = remembered((text: string): TitleRole | undefined => {
  if (text.length > LONGEST_TITLE || REMARK.test(bareLabel(text)) || /[。;；]/u.test(text)) return undefined;
  if (TITLE.basicData.test(text)) return 'basicTitle';
  if (!/表(?:\(.*\)?|（.*)?$|表.{0,3}20\d{2}年度?/u.test(text)) return undefined;
  if (/绩效/u.test(text) && TITLE.other.test(text)) return 'otherTitle';
  return TITLE.evaluation.test(text) ? 'evaluationTitle' : undefined;
});

function isFundsHead(entries: readonly Entry[]): boolean {
  const heads = fundsHeads(entries);
  const amounts = (['initialBudget', 'adjustedBudget', 'executed'] as const).filter((key) => heads.has(key));
  return heads.has('executed') && (amounts.length >= 2 || heads.has('executionRate') || heads.has('score'));
}

function isIndicatorHead(entries: readonly Entry[]): boolean {
  const heads = indicatorHeads(entries);
  return heads.has('level3') && (heads.has('level1') || heads.has('level2'));
}

const STAFF_HEADS = [STAFF.authorisedPosts, STAFF.staffInPost, STAFF.controlRate];
const staffHeads = remembered((label: string) => STAFF_HEADS.filter((head) => label.length < 20 && head.test(label)));

function isStaffHead(labels: readonly string[]): boolean {
  return new Set(labels.flatMap(staffHeads)).size >= 2;
}

const basicLine = matcher(BASIC_LINE);

/** The roles of a row. A row of a list (项目名称 as the head of a column beside others) identifies nothing. */
export function rolesOf(entries: readonly Entry[]): readonly RowRole[] {
  const roles: RowRole[] = [];
  if (entries.length <= 3 && entries.some((entry) => CAPTION.test(entry.bare))) roles.push('caption');
  const title = entries.length <= 4 ? entries.map(titleRole).find((role) => role !== undefined) : undefined;
  if (title) roles.push(title);
  const labels = entries.map((entry) => entry.label);
  if (isStaffHead(labels)) roles.push('staff');
  const funds = isFundsHead(entries);
  const indicators = isIndicatorHead(entries);
  if (!funds && !indicators && entries.length <= 6) {
    if (labels.slice(0, 2).some((label) => IDENTITY.project.test(label))) roles.push('project');
    if (labels.slice(0, 2).some((label) => IDENTITY.department.test(label))) roles.push('department');
  }
  if (funds) roles.push('funds');
  if (indicators) roles.push('indicators');
  const [first] = labels;
  const line = first === undefined ? undefined : basicLine(first);
  if (line === 'threePublic' || line === 'officeExpenses' || line === 'budgetAdjustment') roles.push('basicLine');
  return roles;
}
