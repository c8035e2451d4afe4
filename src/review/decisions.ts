import * as v from 'valibot';
import { fileNameOf, isGrave, subjectKey, type FindingRecord, type UnitRecord } from './record';

/**
 * What a reviewer decided, finding by finding, kept in a file of its own (审核记录.json) so that no unit's file is touched. A file is a set of
 * entries: two reviewers' files are merged by putting them together. Where they differ both entries stay, until somebody decides anew.
 */

/** 要求修改 · 接受说明 · 不是问题 */
export const DECISIONS = ['ask', 'accepted', 'dismissed'] as const;
export type Decision = (typeof DECISIONS)[number];

const Entry = v.strictObject({
  /** As printed; '' where the forms print none, and the file's name tells whose it is. */
  unit: v.string(),
  file: v.string(),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  /** The finding's identity. */
  finding: v.string(),
  /** Digest of the figures that it was decided on. */
  figures: v.string(),
  decision: v.picklist(DECISIONS),
  remark: v.string(),
  /** Who decided; '' when nobody said. */
  by: v.string(),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
});

const File = v.strictObject({
  heji: v.literal('review'),
  version: v.literal(1),
  decisions: v.array(Entry),
});

export type DecisionEntry = Readonly<v.InferOutput<typeof Entry>>;

/** Why a file is no review file: `newer` was written by a later version. */
export type ReviewFileProblem = 'notJson' | 'notAReview' | 'newer' | 'damaged';

export type ReadDecisions =
  | { readonly decisions: readonly DecisionEntry[] }
  /** `place` names the first entry that is wrong: `decisions.3.decision`; '' when it is not that. */
  | { readonly problem: ReviewFileProblem; readonly place: string };

/** Reads a review file; never throws. */
export function readDecisions(text: string): ReadDecisions {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { problem: 'notJson', place: '' };
  }
  const head = v.safeParse(v.object({ heji: v.literal('review'), version: v.number() }), json);
  if (!head.success) return { problem: 'notAReview', place: '' };
  if (head.output.version > 1) return { problem: 'newer', place: '' };
  const file = v.safeParse(File, json);
  if (file.success) return { decisions: file.output.decisions };
  return { problem: 'damaged', place: v.getDotPath(file.issues[0]) ?? '' };
}

/** The text of a review file, entries in a fixed order, so that two of them can be compared line by line. */
export function decisionsText(entries: readonly DecisionEntry[]): string {
  const sorted = [...merged([entries])].sort((a, b) => compare(entryKey(a), entryKey(b)) || compare(a.at, b.at));
  const lines = sorted.map((entry) => `  ${JSON.stringify(entry)}`);
  return `{"heji":"review","version":1,"decisions":[\n${lines.join(',\n')}\n]}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keyOf(subject: string, year: number | null, finding: string): string {
  return JSON.stringify([subject, year, finding]);
}

function entryKey({ unit, file, year, finding }: DecisionEntry): string {
  return keyOf(subjectKey({ unit, files: [file] }), year, finding);
}

function sameDecision(a: DecisionEntry, b: DecisionEntry): boolean {
  return a.decision === b.decision && a.remark === b.remark && a.figures === b.figures;
}

/** One person's later word takes the place of the earlier one; two who gave no name may be two people. */
function replaces(later: DecisionEntry, earlier: DecisionEntry): boolean {
  return sameDecision(later, earlier) || (later.by !== '' && later.by === earlier.by);
}

/** Several files' entries together. Of the same person, and of equal ones, the latest counts; of two people who differ both stay. */
export function merged(files: readonly (readonly DecisionEntry[])[]): readonly DecisionEntry[] {
  const byKey = new Map<string, DecisionEntry[]>();
  for (const entry of files.flat().sort((a, b) => compare(a.at, b.at))) {
    const key = entryKey(entry);
    const others = (byKey.get(key) ?? []).filter((other) => !replaces(entry, other));
    byKey.set(key, [...others, entry]);
  }
  return [...byKey.values()].flat();
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

/** The decisions of a review, looked up by finding. */
export class Decisions {
  private readonly byKey = new Map<string, readonly DecisionEntry[]>();

  constructor(entries: readonly DecisionEntry[] = []) {
    for (const entry of merged([entries])) {
      const key = entryKey(entry);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
    }
  }

  get entries(): readonly DecisionEntry[] {
    return [...this.byKey.values()].flat();
  }

  get conflicts(): readonly Conflict[] {
    return [...this.byKey.values()].flatMap((entries) => {
      const [first] = entries;
      if (!first || entries.length < 2) return [];
      const { unit, file, year, finding } = first;
      return [{ unit: unit === '' ? file : unit, year, finding, entries }];
    });
  }

  of(record: UnitRecord, finding: FindingRecord): DecisionStanding {
    const usual: Decision | 'none' = isGrave(finding) ? 'ask' : 'none';
    const entries = this.byKey.get(keyOf(subjectKey(record), record.year, finding.id)) ?? [];
    const current = entries.filter(({ figures }) => figures === finding.figures);
    const [entry, other] = current;
    if (entry && other) return { decision: 'ask', remark: remarksOf(current), state: 'conflict' };
    if (entry) return { decision: entry.decision, remark: entry.remark, state: 'decided' };
    if (entries.length > 0) return { decision: usual, remark: remarksOf(entries), state: 'void' };
    return { decision: usual, remark: '', state: 'default' };
  }

  /** With one more decision, in place of all that was said of the finding. */
  with(record: UnitRecord, finding: FindingRecord, made: Pick<DecisionEntry, 'decision' | 'remark' | 'by' | 'at'>) {
    const next = new Decisions();
    for (const [key, entries] of this.byKey) next.byKey.set(key, entries);
    const { year } = record;
    const { id, figures } = finding;
    const key = subjectKey(record);
    const file = key.startsWith('file:') ? fileNameOf(record.files[0] ?? '') : '';
    const unit = file === '' ? record.unit : '';
    next.byKey.set(keyOf(key, year, id), [{ unit, file, year, finding: id, figures, ...made }]);
    return next;
  }
}

function remarksOf(entries: readonly DecisionEntry[]): string {
  return [...new Set(entries.map(({ remark, by }) => (remark !== '' && by !== '' ? `${by}：${remark}` : remark)))]
    .filter((remark) => remark !== '')
    .join('；');
}
