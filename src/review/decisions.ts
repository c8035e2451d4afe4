import {
  fileNameOf,
  isGrave,
  subjectKey,
  unitIdentity,
  unitYear,
  yearKey,
  type FindingRecord,
  type UnitRecord,
} from './record';

/**
 * What a reviewer decided, finding by finding, kept in a file of its own (审核记录.json) so that no unit's file is touched. A file is a set of
 * entries: two reviewers' files are merged by putting them together. Where they differ both entries stay, until somebody decides anew.
 */

/** 要求修改 · 接受说明 · 不是问题 */
export const DECISIONS = ['ask', 'accepted', 'dismissed'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface DecisionEntry {
  /** As printed; '' where the forms print none, and the file's name tells whose it is. */
  readonly unit: string;
  readonly file: string;
  readonly year: number | null;
  /** The finding's identity. */
  readonly finding: string;
  /** Digest of the figures that it was decided on. */
  readonly figures: string;
  readonly decision: Decision;
  readonly remark: string;
  /** Who decided; '' when nobody said. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The text of a review file, entries in a fixed order, so that two of them can be compared line by line. */
export function decisionsText({ index }: Decisions): string {
  const sorted = inOrder(index).flatMap((own) => inOrder(own).flat());
  const lines = sorted.map((entry) => `  ${JSON.stringify(entry)}`);
  return `{"heji":"review","version":1,"decisions":[\n${lines.join(',\n')}\n]}\n`;
}

function inOrder<T>(index: ReadonlyMap<string, T>): readonly T[] {
  return [...index].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ownerOf({ unit, file, year }: DecisionEntry): string {
  return unitYear(unitIdentity({ unit, files: [file] }), year);
}

/** Whose word it is: of one person the latest counts. Those who gave no name may be two people, unless they say the same. */
function voice({ by, decision, remark, figures }: DecisionEntry): string {
  return by === '' ? JSON.stringify([decision, remark, figures]) : `by ${by}`;
}

/** What was said of one finding, one entry a person, the latest last. */
function settled(entries: readonly DecisionEntry[]): readonly DecisionEntry[] {
  const latest = new Map<string, DecisionEntry>();
  for (const entry of [...entries].sort(
    (a, b) => compare(a.at, b.at) || compare(JSON.stringify(a), JSON.stringify(b)),
  )) {
    latest.delete(voice(entry));
    latest.set(voice(entry), entry);
  }
  return [...latest.values()];
}

/** Two reviewers who decided differently about one finding. */
export interface Conflict {
  readonly unit: string;
  readonly year: number | null;
  readonly finding: string;
  readonly entries: readonly DecisionEntry[];
}

/** How a finding stands with the reviewer. */
export interface DecisionStanding {
  /** `none`: neither asked about nor decided, as hints and what follows from another finding are. */
  readonly decision: Decision | 'none';
  readonly remark: string;
  /**
   * `default` nobody decided · `decided` · `void` it was decided for other figures, and is open again · `conflict` two reviewers differ, and it
   * is asked about until they agree
   */
  readonly state: 'default' | 'decided' | 'void' | 'conflict';
}

type ByFinding = ReadonlyMap<string, readonly DecisionEntry[]>;

/**
 * The decisions of a review, looked up by finding. Kept by unit and year, so that a unit about which nobody decided costs nothing, and as plain
 * data, so that one thread can hand them to another.
 */
export type DecisionIndex = ReadonlyMap<string, ByFinding>;

/** About the same figures. */
function differ(entries: readonly DecisionEntry[]): boolean {
  return entries.some((a) => entries.some((b) => a.figures === b.figures && a.decision !== b.decision));
}

/** Of several files' entries together: of one person the latest counts, of two people both stay. */
function indexed(entries: readonly DecisionEntry[]): DecisionIndex {
  const index = new Map<string, Map<string, readonly DecisionEntry[]>>();
  for (const entry of entries) {
    const owner = ownerOf(entry);
    const own = index.get(owner) ?? new Map<string, readonly DecisionEntry[]>();
    index.set(owner, own);
    own.set(entry.finding, [...(own.get(entry.finding) ?? []), entry]);
  }
  for (const own of index.values()) for (const [finding, all] of own) own.set(finding, settled(all));
  return index;
}

export class Decisions {
  readonly index: DecisionIndex;

  constructor(made: readonly DecisionEntry[] | DecisionIndex = []) {
    this.index = 'size' in made ? made : indexed(made);
  }

  get entries(): readonly DecisionEntry[] {
    return [...this.index.values()].flatMap((own) => [...own.values()].flat());
  }

  get conflicts(): readonly Conflict[] {
    return [...this.index.values()].flatMap((own) =>
      [...own.values()].filter(differ).flatMap((entries) => {
        const [first] = entries;
        if (!first) return [];
        const { unit, file, year, finding } = first;
        return [{ unit: unit === '' ? file : unit, year, finding, entries }];
      }),
    );
  }

  /** All that was decided about a unit; another object as soon as anything else is. */
  about(record: UnitRecord): ByFinding | undefined {
    return this.index.get(yearKey(record));
  }

  of(record: UnitRecord, finding: FindingRecord): DecisionStanding {
    const usual: Decision | 'none' = isGrave(finding) ? 'ask' : 'none';
    const entries = this.about(record)?.get(finding.id) ?? [];
    const current = entries.filter(({ figures }) => figures === finding.figures);
    const [entry] = current;
    if (entry && differ(current)) return { decision: 'ask', remark: remarksOf(current), state: 'conflict' };
    if (entry) return { decision: entry.decision, remark: remarksOf(current), state: 'decided' };
    if (entries.length > 0) return { decision: usual, remark: remarksOf(entries), state: 'void' };
    return { decision: usual, remark: '', state: 'default' };
  }

  /** Who said what of a finding where reviewers differ: `张 接受说明`. */
  differing(
    record: UnitRecord,
    { id, figures }: FindingRecord,
    names: Readonly<Record<Decision, string>>,
  ): readonly string[] {
    const entries = (this.about(record)?.get(id) ?? []).filter((entry) => entry.figures === figures);
    return differ(entries) ? entries.map(({ by, decision }) => `${by || '—'} ${names[decision]}`) : [];
  }

  /** With one more decision, in place of all that was said of the finding. */
  with(record: UnitRecord, finding: FindingRecord, made: Pick<DecisionEntry, 'decision' | 'remark' | 'by' | 'at'>) {
    const { year } = record;
    const { id, figures } = finding;
    const isNameless = subjectKey(record).startsWith('file:');
    const file = isNameless ? fileNameOf(record.files[0] ?? '') : '';
    const unit = isNameless ? '' : record.unit;
    const own = new Map(this.about(record)).set(id, [{ unit, file, year, finding: id, figures, ...made }]);
    return new Decisions(new Map(this.index).set(yearKey(record), own));
  }

  /** With those of others. */
  together({ index }: Decisions): Decisions {
    const all = new Map(this.index);
    for (const [owner, theirs] of index) {
      const own = new Map(all.get(owner));
      for (const [finding, entries] of theirs) own.set(finding, settled([...(own.get(finding) ?? []), ...entries]));
      all.set(owner, own);
    }
    return new Decisions(all);
  }
}

/** What was remarked; where that is several things each says whose it is. */
function remarksOf(entries: readonly DecisionEntry[]): string {
  const said = entries.filter(({ remark }) => remark !== '');
  const distinct = new Set(said.map(({ remark }) => remark));
  if (distinct.size > 1)
    for (const { by, remark } of said) if (by !== '' && distinct.delete(remark)) distinct.add(`${by}：${remark}`);
  return [...distinct].join('；');
}
