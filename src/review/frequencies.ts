import { isRoot, once, type IndicatorRecord, type UnitRecord } from './record';
import type { Severity } from '../rules';
import type { FormKind } from '../forms';
import type { Round } from './rounds';

/** What is wrong everywhere: problems over units. */

/** One rule over all units. */
export interface FaultFrequency {
  readonly rule: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** Units that have it; of how many it is for the reader to say. */
  readonly units: number;
  /** Findings that stand for themselves. */
  readonly findings: number;
  /** Findings a unit, by the unit's place among the records; units without one are left out. */
  readonly byUnit: ReadonlyMap<number, number>;
  /** Units that had it in the round or year before, among those that are in both. */
  readonly before: number;
  /** Units that have it and had it. */
  readonly again: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** A rule's findings of one unit that stand for themselves. */
interface Roots {
  readonly severity: Severity;
  readonly count: number;
}

const graver = (a: Severity, b: Severity): Severity => (GRAVITY[a] < GRAVITY[b] ? a : b);

const rootsOf = once((record): ReadonlyMap<string, Roots> => {
  const rules = new Map<string, Roots>();
  for (const { rule, severity } of record.findings.filter(isRoot)) {
    const one = rules.get(rule) ?? { severity, count: 0 };
    rules.set(rule, { severity: graver(severity, one.severity), count: one.count + 1 });
  }
  return rules;
});

/** Most frequent first; of equal ones the graver. `rounds` are of the same records. */
export function frequenciesOf(
  records: readonly UnitRecord[],
  rounds: readonly Round[] = [],
): readonly FaultFrequency[] {
  const rules = new Map<string, { severity: Severity; byUnit: Map<number, number> }>();
  records.forEach((record, index) => {
    for (const [rule, { severity, count }] of rootsOf(record)) {
      const one = rules.get(rule) ?? { severity, byUnit: new Map<number, number>() };
      one.severity = graver(severity, one.severity);
      one.byUnit.set(index, count);
      rules.set(rule, one);
    }
  });
  const past = pastOf(rounds);
  return [...rules]
    .map(([rule, { severity, byUnit }]): FaultFrequency => {
      const units = past.get(rule) ?? { before: 0, again: 0 };
      const findings = [...byUnit.values()].reduce((sum, count) => sum + count, 0);
      return { rule, severity, units: byUnit.size, findings, byUnit, ...units };
    })
    .sort(
      (a, b) =>
        b.units - a.units ||
        GRAVITY[a.severity] - GRAVITY[b.severity] ||
        b.findings - a.findings ||
        (a.rule < b.rule ? -1 : 1),
    );
}

function pastOf(rounds: readonly Round[]): ReadonlyMap<string, { before: number; again: number }> {
  const past = new Map<string, { before: number; again: number }>();
  for (const { now, before } of rounds) {
    if (!now || !before) continue;
    const current = rootsOf(now);
    for (const rule of rootsOf(before).keys()) {
      const one = past.get(rule) ?? { before: 0, again: 0 };
      one.before += 1;
      if (current.has(rule)) one.again += 1;
      past.set(rule, one);
    }
  }
  return past;
}

/** An indicator's points over all units that have one of this name. */
export interface IndicatorPoints {
  readonly form: FormKind;
  readonly name: string;
  readonly units: number;
  /** How many rows were scored, and how many of those in full. */
  readonly scored: number;
  readonly full: number;
  /** The weights seen, as printed. */
  readonly weights: readonly string[];
}

/** An indicator of fewer units than this is no custom of the place. */
const FEWEST = 3;

/** An indicator of a unit, read once. */
interface Points {
  readonly key: string;
  readonly indicator: IndicatorRecord;
  /** Null where the score or the weight is no plain number, or there is none to score. */
  readonly weight: number | null;
  readonly isFull: boolean;
}

const pointsOf = once((record): readonly Points[] =>
  record.indicators.map((indicator) => {
    const weight = plainNumeral(indicator.weight);
    const score = plainNumeral(indicator.score);
    const key = `${indicator.form} ${indicator.name}`;
    return { key, indicator, weight: score === null || weight === 0 ? null : weight, isFull: score === weight };
  }),
);

/** What {@link frequenciesOf} and {@link alwaysFull} ask of a unit: as it comes, it is no work; of a thousand at once it holds the page. */
export function workAhead(record: UnitRecord): void {
  rootsOf(record);
  pointsOf(record);
}

/** Indicators that every unit that has them scores in full: the most spread first. A score or weight that is no plain number counts as not scored. */
export function alwaysFull(records: readonly UnitRecord[]): readonly IndicatorPoints[] {
  const all = new Map<
    string,
    { first: IndicatorRecord; units: Set<number>; scored: number; full: number; weights: Set<string> }
  >();
  records.forEach((record, index) => {
    for (const { key, indicator: first, weight, isFull } of pointsOf(record)) {
      const one = all.get(key) ?? { first, units: new Set(), scored: 0, full: 0, weights: new Set<string>() };
      all.set(key, one);
      if (weight === null) continue;
      one.units.add(index);
      one.scored += 1;
      if (isFull) one.full += 1;
      one.weights.add(String(weight));
    }
  });
  return [...all.values()]
    .filter(({ first, units, scored, full }) => first.name !== '' && units.size >= FEWEST && full === scored)
    .map(({ first: { form, name }, units, scored, full, weights }) => ({
      form,
      name,
      units: units.size,
      scored,
      full,
      weights: [...weights].sort(),
    }))
    .sort((a, b) => b.units - a.units || (a.name < b.name ? -1 : 1));
}

/** Points as printed, in full width as well, for comparing with each other; null for anything but a plain numeral. */
export function plainNumeral(text: string): number | null {
  const plain = text.trim().normalize('NFKC');
  return /^-?\d{1,12}(?:\.\d{1,8})?$/u.test(plain) ? Number(plain) : null;
}
