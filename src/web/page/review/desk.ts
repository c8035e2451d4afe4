import {
  workAhead,
  Decisions,
  isGrave,
  once,
  plainNumeral,
  roundsOf,
  type DecisionEntry,
  type FindingRecord,
  type Round,
  type DecisionStanding,
  type UnitRecord,
} from '../../../review';
import type { PickedFile } from './pick';
import type { ReviewLine } from './reviewing';
import type { Narrowing, UnitColumn } from '../../../messages/page/review.texts';

/** What lies on the reviewer's desk: units, decisions, the earlier round; what of it is shown, and in which order. No screen. */

/** A unit on the desk. */
export interface DeskUnit {
  readonly record: UnitRecord;
  readonly files: readonly PickedFile[];
}

export interface DeskFilter {
  readonly search: string;
  readonly verdict: UnitRecord['verdict'] | 'any';
  /** A year as text, '' for units without one, `any`. */
  readonly year: string;
  readonly narrowing: Narrowing;
  /** Only units that have this rule's problem. */
  readonly rule: string | null;
}

export const WHOLE: DeskFilter = { search: '', verdict: 'any', year: 'any', narrowing: 'all', rule: null };

export interface Order {
  readonly column: UnitColumn;
  readonly descending: boolean;
}

export class Desk {
  private readonly byFile = new Map<number, DeskUnit>();
  private list: DeskUnit[] = [];
  private before: readonly UnitRecord[] = [];
  private compared: { readonly all: readonly Round[]; readonly of: ReadonlyMap<UnitRecord, Round> } | null = null;
  private readonly askedIn = new WeakMap<UnitRecord, { readonly about: unknown; readonly count: number }>();
  decisions = new Decisions();
  /** Decisions were made that no file has. */
  isUnsaved = false;

  get units(): readonly DeskUnit[] {
    return this.list;
  }

  get records(): readonly UnitRecord[] {
    return this.list.map(({ record }) => record);
  }

  /** The units of the round before. */
  get earlier(): readonly UnitRecord[] {
    return this.before;
  }

  get hasEarlier(): boolean {
    return this.before.length > 0;
  }

  clear(): void {
    this.byFile.clear();
    this.list = [];
    this.compared = null;
  }

  /** A unit was checked; it takes the place of those with a file of its own. `all` are the files that its indices are of. */
  add({ record, files }: ReviewLine, all: readonly PickedFile[]): void {
    const unit: DeskUnit = { record, files: files.flatMap((index) => all[index] ?? []) };
    const [main] = files;
    const former = main === undefined ? undefined : this.byFile.get(main);
    const gone = new Set(files.flatMap((index) => this.byFile.get(index) ?? []));
    if (former) {
      this.list = this.list.flatMap((one) => (one === former ? [unit] : gone.has(one) ? [] : [one]));
    } else this.list.push(unit);
    for (const index of files) this.byFile.set(index, unit);
    this.compared = null;
    workAhead(record);
  }

  compareWith(earlier: readonly UnitRecord[]): void {
    this.before = earlier;
    this.compared = null;
  }

  get rounds(): readonly Round[] {
    return this.compare().all;
  }

  roundOf(record: UnitRecord): Round | undefined {
    return this.compare().of.get(record);
  }

  private compare() {
    if (this.compared) return this.compared;
    const all = this.hasEarlier ? roundsOf(this.records, this.before) : [];
    this.compared = { all, of: new Map(all.flatMap((round) => (round.now ? [[round.now, round] as const] : []))) };
    return this.compared;
  }

  /** Puts further decisions on the desk. */
  addDecisions(further: Decisions): void {
    this.decisions = this.decisions.together(further);
  }

  decide(
    record: UnitRecord,
    finding: FindingRecord,
    made: Pick<DecisionEntry, 'decision' | 'remark' | 'by' | 'at'>,
  ): void {
    this.decisions = this.decisions.with(record, finding, made);
    this.isUnsaved = true;
  }

  standing(record: UnitRecord, finding: FindingRecord): DecisionStanding {
    return this.decisions.of(record, finding);
  }

  asked(record: UnitRecord): number {
    const about = this.decisions.about(record);
    const known = this.askedIn.get(record);
    if (known && known.about === about) return known.count;
    const count = record.findings.filter((finding) => this.standing(record, finding).decision === 'ask').length;
    this.askedIn.set(record, { about, count });
    return count;
  }

  /** The years there are, newest first, '' for none. */
  get years(): readonly string[] {
    return [...new Set(this.list.map(({ record: { year } }) => (year === null ? '' : String(year))))].sort().reverse();
  }

  /** The units that pass, in order. Without an order as their files are. */
  shown(filter: DeskFilter, order: Order | null): readonly DeskUnit[] {
    const words = filter.search.trim().toLowerCase();
    const passing = this.list.filter(({ record }) => this.passes(record, filter, words));
    if (!order) return passing;
    const sign = order.descending ? -1 : 1;
    const keys = new Map(passing.map((unit) => [unit, this.keyOf(unit.record, order.column)]));
    return [...passing].sort((a, b) => sign * compare(keys.get(a) ?? '', keys.get(b) ?? ''));
  }

  private passes(record: UnitRecord, filter: DeskFilter, words: string): boolean {
    const { verdict, year, rule, narrowing } = filter;
    if (verdict !== 'any' && record.verdict !== verdict) return false;
    if (year !== 'any' && (record.year === null ? '' : String(record.year)) !== year) return false;
    if (rule !== null && !record.findings.some((one) => one.rule === rule && one.cause === null)) return false;
    if (!this.isNarrowed(record, narrowing)) return false;
    if (words === '') return true;
    return searched(record).includes(words);
  }

  private isNarrowed(record: UnitRecord, narrowing: Narrowing): boolean {
    switch (narrowing) {
      case 'all':
        return true;
      case 'errors':
        return record.errors > 0;
      case 'unread':
        return unreadIn(record) > 0;
      case 'missing':
        return record.missing.length > 0;
      case 'asked':
        return this.asked(record) > 0;
      case 'conflicts':
        return (
          this.decisions.about(record) !== undefined &&
          record.findings.some((finding) => this.standing(record, finding).state === 'conflict')
        );
    }
  }

  private keyOf(record: UnitRecord, column: UnitColumn): string | number {
    switch (column) {
      case 'unit':
        return record.unit === '' ? (record.files[0] ?? '') : record.unit;
      case 'year':
        return record.year ?? 0;
      case 'verdict':
        return ['ready', 'incomplete', 'notReady', 'unchecked'].indexOf(record.verdict);
      case 'missing':
        return record.missing.length;
      case 'errors':
      case 'warnings':
      case 'hints':
        return record[column];
      case 'unread':
        return unreadIn(record);
      case 'score':
        return plainNumeral(record.score) ?? -1;
      case 'grade':
        return record.grade;
      case 'asked':
        return this.asked(record);
      case 'changes':
        return (this.roundOf(record)?.changes ?? []).filter(({ change }) => change !== 'solved').length;
      case 'question':
        return record.findings.find(isGrave)?.rule ?? '';
    }
  }
}

/** What was not understood or could not be decided; a file that was not read at all counts once. */
export function unreadIn({ unread, undecided, problem }: UnitRecord): number {
  return unread + undecided + (problem === '' ? 0 : 1);
}

/** What is looked through for words, one text a line. */
const searched = once(({ unit, files, findings }) =>
  [unit, ...files, ...findings.filter(isGrave).map(({ sentence }) => sentence)].join('\n').toLowerCase(),
);

/** Made once: asked by `localeCompare` it is looked up with every comparison. */
const inChinese = new Intl.Collator('zh-CN');

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : inChinese.compare(String(a), String(b));
}
