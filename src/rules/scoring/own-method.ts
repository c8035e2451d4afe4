import { cut } from '../figures/print';
import Big from 'big.js';
import { compact, type EvaluationForm, type Form, type Indicator } from '../../forms';
import { cellAt, type CellRef, type Sheet, sheetNamed, type Workbook } from '../../workbook';
import type { Profile } from '../profiles/profile';
import { isPositive } from '../figures/sign';
import { methodIn, notesIn, type PrintedMethod, type PrintedNotes, speaksOfPoints } from './method-words';

/**
 * The method that a form prints itself (src/rules/README.md §1): in its notes, in the cells below its tables, in a column 得分计算方法 or 评分标准. It goes
 * before the profile's; what it explains is no error.
 */
export interface OwnMethod {
  /** The profile with what the form prints put in its place; the very profile where the form prints nothing of its own. */
  readonly profile: Profile;
  readonly notes: PrintedNotes;
  /** Where the form prints it: the first of the texts. */
  readonly cell: CellRef | null;
  /** What the row's own cell says; `unclear`: it speaks of points in words that are not understood. */
  readonly ofRow: (indicator: Indicator) => PrintedMethod | 'unclear' | undefined;
  /** The same of the row of 年度资金总额. */
  readonly ofExecution: PrintedMethod | 'unclear' | undefined;
}

const HEAD = /方法|标准(?!分|值)|办法|规则|公式|细则|计分|评分|得分/u;
const AT_LEAST = 8;

interface Text {
  readonly cell: CellRef;
  readonly raw: string;
}

/** What a column heads for a row: its cell, or the merged cell that reaches into the row. */
function textAt(sheet: Sheet, row: number, column: number): Text | undefined {
  const area = sheet.merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  const [at, from] = [area?.top ?? row, area?.left ?? column];
  const raw = cellAt(sheet, at, from)?.text;
  return raw === undefined || raw.trim() === ''
    ? undefined
    : { cell: { sheet: sheet.name, row: at, column: from }, raw };
}

/** The columns that say how points are given, per table. */
function methodColumns(form: EvaluationForm, table: 'indicators' | 'funds'): readonly number[] {
  return form.columns.flatMap(({ table: of, role, head, cell }) =>
    of === table && role === 'aside' && HEAD.test(head) ? [cell.column] : [],
  );
}

/** Cells below the tables that speak of how points are given, whether or not they begin with 备注. */
function textsBelow(sheet: Sheet, form: EvaluationForm): readonly Text[] {
  const last = Math.max(-1, ...form.indicators.map(({ name }) => name.cell.row), form.total?.label.cell.row ?? -1);
  const texts: Text[] = [];
  for (let row = last + 1; row <= form.area.bottom; row++) {
    for (const [column, { text }] of sheet.cells.get(row) ?? []) {
      const isOwn = column >= form.area.left && column <= form.area.right && text.length >= AT_LEAST;
      if (isOwn && /得分|分值|计分|评分|满分|折算|执行率|说明/u.test(compact(text)))
        texts.push({ cell: { sheet: sheet.name, row, column }, raw: text });
    }
  }
  return texts;
}

/** The form's own words, wherever they stand. */
function textsOf(sheet: Sheet | undefined, form: EvaluationForm): readonly Text[] {
  const fields = [...form.notes, ...form.remarks, ...form.funds.flatMap(({ reason }) => reason ?? [])];
  const read = fields.flatMap(({ cell, raw, state }) => (state === 'read' ? [{ cell, raw }] : []));
  const known = new Set(read.map(({ cell }) => `${cell.row} ${cell.column}`));
  const below = sheet ? textsBelow(sheet, form) : [];
  // 得分（执行率≥90%得满分）, 预算执行情况（10分，执行率90%以上得满分）
  const block = form.fundsWeight?.cell;
  const over = sheet && block && textAt(sheet, block.row, block.column);
  const heads = form.columns.flatMap(({ table, cell, head }) => (table === 'funds' ? { cell, raw: head } : []));
  return [
    ...read,
    ...below.filter(({ cell }) => !known.has(`${cell.row} ${cell.column}`)),
    ...[...heads, ...(over ? [over] : [])].filter(({ raw }) => /执行率.*分/u.test(compact(raw))),
  ];
}

/** Full points from the profile's limit on, in proportion below. */
function byProfile({ fullExecution }: Profile): PrintedMethod | undefined {
  if (fullExecution === undefined) return undefined;
  const step = { from: new Big(fullExecution), to: new Big(1000), award: new Big(1), isShare: true };
  return { isProportional: true, isAllOrNothing: false, steps: [step] };
}

function withNotes(profile: Profile, { reverse, bands, overshoot }: PrintedNotes): Profile {
  if (!reverse && !bands && !overshoot) return profile;
  return {
    ...profile,
    ...(reverse ? { reverse } : {}),
    ...(bands ? { bands } : {}),
    ...(overshoot ? { overshoot: overshoot.limit } : {}),
  };
}

function readMethod(text: Text | undefined): PrintedMethod | 'unclear' | undefined {
  if (!text) return undefined;
  return methodIn(text.raw) ?? (speaksOfPoints(text.raw) ? 'unclear' : undefined);
}

function find(workbook: Workbook, form: EvaluationForm, profile: Profile): OwnMethod {
  const sheet = sheetNamed(workbook, form.sheet);
  const texts = textsOf(sheet, form);
  const notes = notesIn(texts.map(({ raw }) => raw));
  const [own] = methodColumns(form, 'indicators');
  const [ofFunds] = methodColumns(form, 'funds');
  const total = form.fundsTotal?.label.cell.row;
  const told = texts.find(({ raw }) => Object.values(notesIn([raw])).some((said) => said !== false));
  const rows = new Map<Indicator, PrintedMethod | 'unclear' | undefined>();
  return {
    profile: withNotes(profile, notes),
    notes,
    cell: told?.cell ?? null,
    ofRow: (indicator) => {
      if (own === undefined || !sheet) return undefined;
      if (!rows.has(indicator)) rows.set(indicator, readMethod(textAt(sheet, indicator.name.cell.row, own)));
      return rows.get(indicator);
    },
    ofExecution:
      (ofFunds !== undefined && total !== undefined && sheet && readMethod(textAt(sheet, total, ofFunds))) ||
      (notes.execution ?? byProfile(profile)),
  };
}

const known = new WeakMap<Profile, WeakMap<Form, OwnMethod>>();

/** What a form prints of how its points are given; looked up once a form and profile. */
export function ownMethod(
  { workbook, profile }: { readonly workbook: Workbook; readonly profile: Profile },
  form: EvaluationForm,
): OwnMethod {
  const forms = known.get(profile) ?? new WeakMap<Form, OwnMethod>();
  known.set(profile, forms);
  const method = forms.get(form) ?? find(workbook, form, profile);
  forms.set(form, method);
  return method;
}

/** What differs from the profile, as a person is told of it. */
export type OwnWay =
  | { readonly way: 'initialBase' | 'converted' | 'rescaled' | 'steps' | 'execution' | 'adjustment' | 'rows' }
  | { readonly way: 'reverse'; readonly method: 'linear' | 'ratio' | 'zero' }
  | { readonly way: 'bands'; readonly achieved: number; readonly partly: number }
  | { readonly way: 'overshoot'; readonly limit: number }
  | { readonly way: 'explain'; readonly below: string };

/** The methods that a form prints itself, for those who want to know by what it was checked. */
export function ownWays(context: Parameters<typeof ownMethod>[0], form: EvaluationForm): readonly OwnWay[] {
  const own = ownMethod(context, form);
  const { notes } = own;
  const { profile } = context;
  const { bands, reverse, overshoot } = notes;
  const isByInitial =
    form.fundsTotal?.adjustedBudget &&
    (form.rateBase === 'initialBudget' || (notes.isByInitial && form.fundsTotal.initialBudget));
  const isConverted = form.columns.some(({ role, head }) => role === 'score' && /折算|加权/u.test(head));
  const { ofExecution } = own;
  const isStepped = ofExecution !== undefined && ofExecution !== 'unclear' && !ofExecution.isProportional;
  const byRow = form.indicators.some((indicator) => {
    const method = own.ofRow(indicator);
    return method !== undefined && method !== 'unclear' && !method.isProportional;
  });
  const ways: readonly (OwnWay | false | undefined)[] = [
    isByInitial ? { way: 'initialBase' } : undefined,
    isConverted && { way: 'converted' },
    notes.rescales && { way: 'rescaled' },
    notes.quantity && { way: 'steps' },
    isStepped && { way: 'execution' },
    byRow && { way: 'rows' },
    reverse && reverse !== profile.reverse ? { way: 'reverse', method: reverse } : undefined,
    bands && (bands.achieved !== profile.bands.achieved || bands.partly !== profile.bands.partly)
      ? { way: 'bands', ...bands }
      : undefined,
    overshoot && { way: 'overshoot', limit: overshoot.limit },
    notes.explainsAdjustment && { way: 'adjustment' },
    notes.explainBelow && { way: 'explain', below: notes.explainBelow.toFixed() },
  ];
  return ways.filter((way): way is OwnWay => Boolean(way));
}

const HUNDRED = new Big(100);
const NOTHING = new Big(0);

/** The rate, in percent, from which on a method gives full points; undefined where it names none. */
export function fullFrom({ steps }: PrintedMethod): Big | undefined {
  return steps.find(({ to, award, isShare }) => to.gt(HUNDRED) && isShare && award.eq(1))?.from;
}

/** Points by a method, with their arithmetic. */
export interface OwnPoints {
  readonly points: Big;
  readonly arithmetic: string;
}

/**
 * What a method gives for a completion: `shortBy` in percentage points or in what the indicator counts, `rate` in percent. Of a shortfall that
 * is no whole number of steps both neighbours and the exact share are possible.
 */
export function pointsBy(
  method: PrintedMethod,
  weight: Big,
  { shortBy, rates }: { readonly shortBy: (unit: 'point' | 'own', base?: Big) => Big; readonly rates: readonly Big[] },
): readonly OwnPoints[] {
  const found: OwnPoints[] = [];
  const { deduction, steps } = method;
  if (deduction) {
    const { every, unit, off, isShare, base } = deduction;
    const short = shortBy(unit, base);
    const times = short.div(every);
    const each = isShare ? weight.times(off) : off;
    const possible = [times, times.round(0, Big.roundDown), times.round(0, Big.roundUp)];
    for (const count of short.lte(0) ? [NOTHING] : possible) {
      const points = weight.minus(each.times(count));
      found.push({
        points: isPositive(points) ? points : NOTHING,
        arithmetic: `${weight.toFixed()} − ${each.toFixed()} × ${cut(count)} = ${cut(isPositive(points) ? points : NOTHING)}`,
      });
    }
  }
  for (const rate of rates) {
    for (const { from, to, award, isShare } of steps) {
      if (rate.lt(from) || rate.gt(to)) continue;
      const points = isShare ? weight.times(award) : award.gt(weight) ? weight : award;
      found.push({
        points,
        arithmetic: `${rate.round(2).toFixed()}% → ${isShare ? `${weight.toFixed()} × ${award.times(HUNDRED).toFixed()}% = ` : ''}${cut(points)}`,
      });
    }
  }
  if (method.isAllOrNothing && rates.every((rate) => rate.lt(HUNDRED)))
    found.push({ points: NOTHING, arithmetic: '0' });
  return found;
}
