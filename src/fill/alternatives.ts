import type Big from 'big.js';
import { type Amount, type AmountField, type Form, inUnit } from '../forms';
import { type Case, type CheckResult, type Finding, inWan, type Profile } from '../rules';
import {
  basicSide,
  caseWith,
  departmentSide,
  fundsIn,
  pairs,
  projectsSide,
  type Side,
  single,
} from '../rules/workings';
import { address, cellOf, type CellRef, sameCell, sheetNamed, type Steps, type Workbook } from '../workbook';
import type { Candidate } from './candidate';
import { written } from './content';
import { Labels } from './label';
import { nameOptions, type NameOption } from './name-alternatives';
import type { FillEdit } from './plan';
import { Allowance, MOST_ROWS_IN_ALL, prove, countRows } from './settle';

/** One of several places that say the same thing differently, and what taking its word comes to. */
export interface Alternative {
  readonly cell: CellRef;
  /** As it is printed there; a sum of several cells with its terms. */
  readonly says: string;
  /** What sets the others to it, with what follows; null when that solves nothing, does harm, or cannot be written. */
  readonly edits: readonly [FillEdit, ...FillEdit[]] | null;
  /** Ids of findings. */
  readonly solves: readonly string[];
  /** What stays less grave, and what is brought up. */
  readonly leaves: readonly Finding[];
}

/** A place, with its amount in 万元. */
interface Place {
  readonly cell: CellRef;
  readonly says: string;
  readonly number: Big;
  /** The one field that says it; null for a sum of several. */
  readonly field: (AmountField & { readonly value: Amount }) | null;
  readonly form: Form | null;
  /** The form's words for it. */
  readonly line: string;
}

/** Rules between places of which any may be the right one: of their findings nobody can compute what should stand there. */
const RULES: ReadonlySet<string> = new Set(['X-02', 'X-03']);

/**
 * The places that a finding says disagree, each with what taking its word would write: proved like every correction. Empty for findings of
 * other kinds, and where fewer than two places have a figure.
 */
export function* alternativesFor(
  workbook: Workbook,
  check: CheckResult,
  profile: Profile,
  finding: Finding,
): Steps<readonly Alternative[]> {
  if (finding.place) return [];
  const options = isRenamed(finding)
    ? nameOptions(workbook, check, finding)
    : RULES.has(finding.rule)
      ? amountOptions(workbook, check, profile, finding)
      : [];
  if (options.length < 2) return [];
  const allowance = new Allowance(Math.floor(MOST_ROWS_IN_ALL / Math.max(1, countRows(workbook))));
  const found: Alternative[] = [];
  for (const { cell, says, wanted } of options) {
    const edits = wanted.filter((edit) => edit !== null);
    const proved =
      edits.length > 0 && edits.length === wanted.length
        ? yield* prove(workbook, check, edits, profile, allowance)
        : undefined;
    const [first, ...rest] = proved?.edits ?? [];
    const solves = (proved?.solves ?? []).map(({ id }) => id);
    const isGood = proved && first !== undefined && solves.includes(finding.id);
    found.push({
      cell,
      says,
      edits: isGood ? [first, ...rest] : null,
      solves: isGood ? solves : [],
      leaves: isGood ? [...proved.eases, ...proved.raises] : [],
    });
  }
  return found;
}

/** A project of 1-1 that may be the one of a form under another name. */
function isRenamed({ rule, message }: Finding): boolean {
  return rule === 'X-04' && message === 'formRenamed';
}

function amountOptions(
  workbook: Workbook,
  check: CheckResult,
  profile: Profile,
  finding: Finding,
): readonly NameOption[] {
  const places = placesOf(caseWith(workbook, check.forms, { profile }), finding);
  return places.map((place) => ({
    cell: place.cell,
    says: place.says,
    wanted: places.flatMap((other) => (other.number.eq(place.number) ? [] : [editOf(workbook, finding, other, place)])),
  }));
}

function placesOf(context: Case, finding: Finding): readonly Place[] {
  const basic = single(context.forms.basicData);
  if (finding.rule === 'X-03' && finding.message !== 'project') return sidesOf(context);
  if (!basic) return [];
  const isBudget = finding.rule === 'X-02';
  const columns = isBudget ? (['initialBudget', 'adjustedBudget'] as const) : (['executed'] as const);
  const pair = pairs(basic, context.forms.projects).find(({ line }) =>
    sameCell((isBudget ? line.budget : line.final).cell, finding.cell),
  );
  if (!pair) return [];
  const { line, form } = pair;
  const own = isBudget ? line.budget : line.final;
  return [
    ...placeOf(own, basic, line.label.value ?? ''),
    ...columns.flatMap((column) => {
      const { whole, fields } = fundsIn(form, column);
      // Parts that stand for a total are no one figure.
      return fields.length === 1 && fields[0] === whole ? placeOf(whole, form, form.fundsTotal?.label.value ?? '') : [];
    }),
  ];
}

function placeOf(field: AmountField | null, form: Form, line: string): readonly Place[] {
  const value = field?.value;
  if (!field || !value) return [];
  return [{ cell: field.cell, says: field.raw.trim(), number: inWan(value), field: { ...field, value }, form, line }];
}

/** 项目支出 of the three forms. */
function sidesOf(context: Case): readonly Place[] {
  const { forms } = context;
  const basic = single(forms.basicData);
  const department = single(forms.departments);
  const project = single(forms.projects);
  const part = department?.byNature?.parts.find(({ kind }) => kind === 'projectExpenditure');
  const one = (field: AmountField | null | undefined, form: Form | undefined, line: string): Place[] => [
    ...(field && form ? placeOf(field, form, line) : []),
  ];
  const sum = (side: Side | undefined): Place[] => {
    const cell = side?.cells[0];
    return side && cell ? [{ cell, says: side.text, number: side.number, field: null, form: null, line: '' }] : [];
  };
  const either = (single: readonly Place[], side: Side | undefined) => (single.length > 0 ? single : sum(side));
  return [
    ...either(
      one(basic?.projectExpenditure?.final, basic, basic?.projectExpenditure?.label.value ?? ''),
      basic && basicSide(context, basic),
    ),
    ...either(one(part?.amount, department, ''), department && departmentSide(context, department)),
    ...either(
      one(project?.fundsTotal?.executed, project, project?.fundsTotal?.label.value ?? ''),
      projectsSide(context),
    ),
  ];
}

/** What makes `place` say what `other` says; null where it is a sum, or the user's own formula. */
function editOf(workbook: Workbook, { id, rule }: Finding, place: Place, other: Place): FillEdit | null {
  const { field, form, line } = place;
  const sheet = sheetNamed(workbook, place.cell.sheet);
  if (!field || !form || !sheet || cellOf(workbook, field.cell)?.formula !== undefined) return null;
  const { number } = inUnit({ ...field.value, number: other.number, unit: '万元' }, field.value.unit);
  const decimals = Math.max(field.value.decimals ?? 0, number.toFixed().split('.')[1]?.length ?? 0);
  const arithmetic = `= ${address(other.cell)} ${other.says}`;
  const candidate: Candidate = {
    form,
    path: '',
    rule,
    field,
    line,
    computed: { as: 'amount', number, decimals, unit: field.value.unit },
    arithmetic,
    inputs: [],
    siblings: [field],
  };
  const labels = new Labels(workbook);
  const { before, after } = written(candidate, sheet, labels.printedHead(field.cell, form));
  return {
    id: `${id} ${address(field.cell)}`,
    cell: field.cell,
    label: labels.of(line, field.cell, form),
    before,
    after,
    why: arithmetic,
    kind: 'computed',
    rule,
    form: form.kind,
    group: 'differs',
    arithmetic,
    formula: null,
    doubtful: [],
    follows: [],
  };
}
