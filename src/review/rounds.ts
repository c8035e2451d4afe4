import { fileNameOf, isRoot, subjectKey, undecidedRule, yearKey, type FindingRecord, type UnitRecord } from './record';

/** What became of a round's findings in the next: units matched by name and year, findings by what they mean. */

/**
 * What became of a finding.
 * - `solved` 已改: it was there, its place was checked again, and it is not there any more
 * - `unchanged` 未改: as it was, figure for figure
 * - `altered` 改后仍不符: other figures, and still wrong
 * - `explained` 已说明: still there, and the unit wrote in its workbook why these figures stand
 * - `added` 新增: it was not there
 * - `unseen` 没有核对到: it was there, and this time its place could not be checked. Never taken for solved.
 */
export type RoundChange = 'solved' | 'unchanged' | 'altered' | 'explained' | 'added' | 'unseen';
export const CHANGES: readonly RoundChange[] = ['solved', 'unchanged', 'altered', 'explained', 'added', 'unseen'];

export interface ChangedFinding {
  readonly change: RoundChange;
  /** As it is now; of one that is gone as it was. */
  readonly finding: FindingRecord;
  /** As it was, of one that changed. */
  readonly before?: FindingRecord;
}

/**
 * How a unit stands to the other folder.
 * - `round` the same unit and year, handed in again · `lastYear` the same unit, an earlier year · `first` not among them ·
 * - `twins` several have this name and year, and nothing tells which is which · `missing` it was there and was not handed in again
 */
export type Match = 'round' | 'lastYear' | 'first' | 'twins' | 'missing';

export interface Round {
  readonly match: Match;
  readonly now: UnitRecord | null;
  readonly before: UnitRecord | null;
  /** Findings that stand for themselves; empty without a partner. */
  readonly changes: readonly ChangedFinding[];
}

type Index = Map<string, UnitRecord[]>;

function indexed(records: readonly UnitRecord[], key: (record: UnitRecord) => string): Index {
  const index: Index = new Map();
  for (const record of records) {
    const own = key(record);
    const group = index.get(own);
    if (group) group.push(record);
    else index.set(own, [record]);
  }
  return index;
}

const fileKey = ({ files: [file = ''] }: UnitRecord): string => fileNameOf(file);

/** Every unit of this round beside its own of the round before; then those that were not handed in again. */
export function roundsOf(now: readonly UnitRecord[], before: readonly UnitRecord[]): readonly Round[] {
  const partners = partnersOf(now, before);
  const taken = new Set(partners.values());
  const rounds = now.map((record): Round => {
    const partner = partners.get(record);
    if (partner === undefined || partner === 'twins')
      return { match: partner ?? 'first', now: record, before: null, changes: [] };
    const isRound = partner.year === record.year || record.year === null || partner.year === null;
    const changes = changesBetween(record, partner);
    return { match: isRound ? 'round' : 'lastYear', now: record, before: partner, changes };
  });
  const years = new Set(now.map(({ year }) => year));
  const ambiguous = new Set(rounds.flatMap(({ match, now: one }) => (match === 'twins' && one ? [yearKey(one)] : [])));
  const missing = before
    // Last year's folder holds units that are no longer there, and years that nobody asks for.
    .filter((record) => !taken.has(record) && !ambiguous.has(yearKey(record)) && years.has(record.year))
    .map((record): Round => ({ match: 'missing', now: null, before: record, changes: [] }));
  return [...rounds, ...missing];
}

function partnersOf(
  now: readonly UnitRecord[],
  before: readonly UnitRecord[],
): ReadonlyMap<UnitRecord, UnitRecord | 'twins'> {
  const found = new Map<UnitRecord, UnitRecord | 'twins'>();
  const beforeByYear = indexed(before, yearKey);
  const taken = new Set<UnitRecord>();
  const pair = (record: UnitRecord, partner: UnitRecord) => {
    found.set(record, partner);
    taken.add(partner);
  };
  for (const [key, group] of indexed(now, yearKey)) {
    const others = beforeByYear.get(key) ?? [];
    const [one, twin] = group;
    const [other, otherTwin] = others;
    if (one && other && !twin && !otherTwin) pair(one, other);
    else for (const record of group) pairTwin(record, group, others, pair, found);
  }
  const left = before.filter((record) => !taken.has(record));
  pairByFile(
    now.filter((record) => !found.has(record)),
    left,
    pair,
  );
  const bySubject = indexed(
    before.filter((record) => !taken.has(record)),
    subjectKey,
  );
  for (const record of now) {
    if (found.has(record)) continue;
    const earlier = (bySubject.get(subjectKey(record)) ?? []).filter(
      ({ year }) => year !== null && record.year !== null && year < record.year,
    );
    const latest = Math.max(...earlier.map(({ year }) => year ?? 0));
    const [last, twin] = earlier.filter(({ year }) => year === latest);
    if (last && !twin) pair(record, last);
  }
  return found;
}

/** Of several with one name and year the file's name decides, where it decides. */
function pairTwin(
  record: UnitRecord,
  group: readonly UnitRecord[],
  others: readonly UnitRecord[],
  pair: (record: UnitRecord, partner: UnitRecord) => void,
  found: Map<UnitRecord, UnitRecord | 'twins'>,
): void {
  if (others.length === 0) return;
  const same = (records: readonly UnitRecord[]) => records.filter((one) => fileKey(one) === fileKey(record));
  const [partner, second] = same(others);
  if (partner && !second && same(group).length === 1) pair(record, partner);
  else found.set(record, 'twins');
}

/** A file that cannot be read, or prints no name or no year, says by its own name whose it is. */
function pairByFile(
  now: readonly UnitRecord[],
  before: readonly UnitRecord[],
  pair: (record: UnitRecord, partner: UnitRecord) => void,
): void {
  const others = indexed(before, fileKey);
  for (const [file, group] of indexed(now, fileKey)) {
    const [one, twin] = group;
    const [other, otherTwin] = others.get(file) ?? [];
    if (!one || !other || twin || otherTwin) continue;
    const isNameless = [one, other].some(({ unit }) => unit === '');
    const isYearless = [one, other].some(({ year }) => year === null);
    if (isNameless || (isYearless && subjectKey(one) === subjectKey(other))) pair(one, other);
  }
}

/** What became of the findings of two records, once it was asked: a desk asks again with every unit that comes. */
const compared = new WeakMap<UnitRecord, WeakMap<UnitRecord, readonly ChangedFinding[]>>();

/** What became of every finding that stood for itself in one of the two. Records do not change. */
function changesBetween(now: UnitRecord, before: UnitRecord): readonly ChangedFinding[] {
  const known = compared.get(now) ?? new WeakMap<UnitRecord, readonly ChangedFinding[]>();
  compared.set(now, known);
  const changes = known.get(before) ?? comparedAnew(now, before);
  known.set(before, changes);
  return changes;
}

function comparedAnew(now: UnitRecord, before: UnitRecord): readonly ChangedFinding[] {
  const old = new Map(before.findings.map((finding) => [finding.id, finding]));
  const current = new Set(now.findings.map(({ id }) => id));
  // Under another name (an indicator was renamed, its project too): the same sentence about the same figures.
  const gone = before.findings.filter(({ id }) => !current.has(id));
  const renamed = new Map<string, FindingRecord[]>();
  for (const finding of gone) renamed.set(sameness(finding), [...(renamed.get(sameness(finding)) ?? []), finding]);
  const matched = new Set<FindingRecord>();
  const present = now.findings.flatMap((finding): ChangedFinding[] => {
    const was = old.get(finding.id) ?? renamed.get(sameness(finding))?.shift();
    if (was) matched.add(was);
    if (!isRoot(finding)) return [];
    if (!was) return [{ change: 'added', finding }];
    const stays = was.figures === finding.figures ? 'unchanged' : 'altered';
    return [{ change: finding.explanation === null ? stays : 'explained', finding, before: was }];
  });
  const absent = before.findings
    .filter((finding) => isRoot(finding) && !matched.has(finding))
    .map((finding): ChangedFinding => ({ change: isChecked(finding, now, before) ? 'solved' : 'unseen', finding }));
  return [...present, ...absent];
}

function sameness({ rule, message, form, figures, cell }: FindingRecord): string {
  return JSON.stringify([rule, message, form, figures, cell]);
}

/** Whether a finding's place was looked at: its form is there, and its rule could be decided on such a form. */
function isChecked({ rule, form, project }: FindingRecord, now: UnitRecord, before: UnitRecord): boolean {
  if (now.problem !== '' || now.verdict === 'unchecked') return false;
  if (now.undecidedRules.includes(undecidedRule(rule, form))) return false;
  if (form === null) return true;
  const forms = now.forms.filter(({ kind }) => kind === form);
  if (form !== '1-3' || project === '') return forms.length > 0;
  return forms.some(({ subject }) => subject === project) || renamedIn(now, before) === project;
}

/** The project that bears another name now: the only one that is gone, where only one is new. */
function renamedIn(now: UnitRecord, before: UnitRecord): string | undefined {
  const projects = ({ forms }: UnitRecord) => forms.filter(({ kind }) => kind === '1-3').map(({ subject }) => subject);
  const [then, current] = [projects(before), projects(now)];
  const [gone, another] = then.filter((project) => !current.includes(project));
  const added = current.filter((project) => !then.includes(project));
  return another === undefined && added.length === 1 ? gone : undefined;
}
