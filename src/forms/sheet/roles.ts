import type { Entry } from './entry';
import { titleRole } from './title-role';
import { identityOf } from '../vocabulary/identity';
import { BASIC_LINE, CAPTION, STAFF } from '../vocabulary/labels';
import { isFundsHead, isIndicatorHead, LONGEST_HEAD } from './heads';
import { remembered } from '../remembered';

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
  | 'basicLine'
  /** The head of 1-1's 经费控制情况: two columns of 决算 and one of 预算. */
  | 'closed';

/** What a row of a block announces. */
export interface RoleAt {
  readonly role: RowRole;
  readonly row: number;
}

/** Finds the key of the first pattern that fits a text, in the order of `patterns`. */
export function matcher<K extends string>(patterns: Readonly<Record<K, RegExp>>): (text: string) => K | undefined {
  const keys = Object.keys(patterns) as K[];
  return remembered((text: string) => keys.find((key) => patterns[key].test(text)));
}

/** Finds what a head heads, in the order of `patterns`. */
export function headMatcher<K extends string>(patterns: Readonly<Record<K, RegExp>>): (head: string) => K | undefined {
  const match = matcher(patterns);
  return remembered((head: string) => match(head.replace(/^20\d{2}(?=年初)|^20\d{2}年度?/u, '')));
}

/** All heads of a row with what they head, in column order. */
export function headsOf<K extends string>(
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

const STAFF_HEADS = [STAFF.authorisedPosts, STAFF.staffInPost, STAFF.controlRate];
const staffHeads = remembered((label: string) => STAFF_HEADS.filter((head) => label.length < 20 && head.test(label)));

function isStaffHead(labels: readonly string[]): boolean {
  const heads = labels.map(staffHeads).filter((found) => found.length > 0);
  return heads.length > 0 && new Set(heads.flat()).size >= 2;
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
  // Of 1-1, though it may print 年初预算数 and 调整后预算数 as the funds of the other forms do.
  const isControl = labels.slice(0, 2).some((label) => /^经费控制/u.test(label));
  const funds = !isControl && isFundsHead(entries);
  const indicators = isIndicatorHead(entries);
  if (!funds && !indicators && entries.length <= 6) {
    // 自评 ｜ 部门 ｜ 财政 below 得分 are who gave it.
    const named = labels
      .slice(0, 2)
      .filter((label, at) => at === 0 || label.length > 2)
      .map(identityOf);
    if (named.includes('project')) roles.push('project');
    if (named.includes('department')) roles.push('department');
  }
  if (funds) roles.push('funds');
  if (indicators) roles.push('indicators');
  const short = entries.filter(({ text }) => text.length < 20 && /[预决]算/u.test(text));
  const closed = short.filter(({ text }) => /决算/u.test(text)).length;
  const isBoth = isControl && closed > 0 && closed < short.length;
  if ((closed >= 2 && short.length >= 3) || isBoth) roles.push('closed');
  const [first] = labels;
  const line = first === undefined ? undefined : basicLine(first);
  if (line === 'threePublic' || line === 'officeExpenses' || line === 'budgetAdjustment') roles.push('basicLine');
  return roles;
}
