import type { AmountFact, Narrative, ScoreFact, TextRange } from './narrative';

/**
 * A figure of the text, as it is shown to others. `class`: figure (an amount of the unit, a fund or a project) · detail (an amount that is
 * something else) · growth · share · rate · task · count (staff, projects, score). `what`: `whole.executed`, `staff.posts` … `scope`: `unit`,
 * `project:<name>` or `other`. `start` and `end` are UTF-16 places of the text.
 */
export interface StatedFact {
  readonly class: 'figure' | 'detail' | 'growth' | 'share' | 'rate' | 'task' | 'count';
  readonly what: string | null;
  readonly scope: string | null;
  /** As printed, without its unit; null where the fact holds several figures. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly otherYear: boolean;
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const PLAIN = { what: null, scope: null, value: null, unit: null, otherYear: false, approximate: false } as const;

function amount(fact: AmountFact): StatedFact {
  const { about, stage, project, amount: own, otherYear, approximate, place } = fact;
  const isDetail = about === 'other';
  const scope = about === 'project' ? `project:${project?.name ?? ''}` : isDetail ? 'other' : 'unit';
  return {
    class: isDetail ? 'detail' : 'figure',
    what: isDetail ? null : `${about}.${stage}`,
    scope,
    value: own.number.toNumber(),
    unit: own.unit,
    otherYear,
    approximate,
    ...place,
  };
}

/** All figures that were understood, in the order of the text. */
export function statedFacts(read: Narrative): readonly StatedFact[] {
  const of = (
    kind: StatedFact['class'],
    places: readonly {
      readonly place: TextRange;
      readonly percent?: { readonly number: { toNumber(): number } } | null;
    }[],
  ) =>
    places.map(({ place, percent }): StatedFact => ({
      ...PLAIN,
      class: kind,
      value: percent?.number.toNumber() ?? null,
      unit: percent ? '%' : null,
      ...place,
    }));
  const count = (what: string, facts: readonly { readonly value: number; readonly place: TextRange }[], unit: string) =>
    facts.map(({ value, place }): StatedFact => ({ ...PLAIN, class: 'count', what, value, unit, ...place }));
  const counted = (facts: Narrative['staffInPost']) =>
    facts.filter(({ added }) => !added).map(({ count: value, place }) => ({ value, place }));
  // A project's score in its unit's report is not the report's.
  const ofReport = ({ project }: ScoreFact) => project === null || project.how === 'document';
  const scores = (which: (fact: ScoreFact) => boolean) =>
    read.scores.filter(which).map(({ score, place }) => ({ value: score.toNumber(), place }));
  return [
    // A change that was held against nothing is unchecked, and no amount of anything.
    ...read.amounts.filter(({ about, label }) => about !== 'other' || !/^(?:rise|fall)$/u.test(label)).map(amount),
    ...of('growth', read.growths),
    ...of('share', read.shares),
    ...of('rate', read.rates),
    ...of(
      'rate',
      read.ratios.filter(({ share }) => !share),
    ),
    ...of(
      'share',
      read.ratios.filter(({ share }) => share),
    ),
    ...of('task', read.tasks),
    ...count('staff.posts', counted(read.authorisedPosts), '名'),
    ...count('staff.inPost', counted(read.staffInPost), '人'),
    ...count('projects.count', counted(read.projectCounts), '个'),
    ...count('score', scores(ofReport), '分'),
    ...count(
      'project.score',
      scores((fact) => !ofReport(fact)),
      '分',
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
