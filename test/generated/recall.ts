import fc from 'fast-check';
import { checkWorkbook, type CheckResult, type Finding, RULES } from '../../src/rules';
import type { CellRef, Workbook } from '../../src/workbook';
import { Canvas } from '../rewrites/canvas';
import { REWRITES } from '../rewrites/all';
import type { Rewrite } from '../rewrites/rewrite';
import { at, book } from '../rules/support/book';
import { laid, layouts, type Layout } from './layouts';
import { type Fault, FAULTS, planted } from './planted';
import { archiveOf, draws, unitOf } from './unit';

/** What became of the faults of one rule, and what it said where nothing is wrong. */
export interface RuleRecall {
  readonly planted: number;
  readonly found: number;
  readonly falseAlarms: number;
}

/** How many of the faults planted in generated workbooks are found, and what is reported where nothing is wrong. */
export interface Recall {
  readonly workbooks: number;
  readonly found: number;
  readonly byRule: ReadonlyMap<string, RuleRecall>;
  /** Faults that their rule does not tell of at their cell. */
  readonly missed: readonly string[];
  /** Errors and warnings in workbooks without a fault. */
  readonly falseAlarms: readonly string[];
}

/** Rules that compare with the report's text alone; their faults are planted in texts (bench narrative). */
const OF_TEXT = new Set(['X-05']);
const PLANTED_RULES = RULES.map(({ id }) => id).filter(
  (id) => !OF_TEXT.has(id) && FAULTS.some(({ rule }) => rule === id),
);

/** Rewritings after which a form says what it said; what makes a head meaningless is told, and not looked for here. */
const KINDS = [
  'head of the vocabulary',
  'heads written otherwise',
  'columns in another order',
  'a further column',
  'a page break',
  'merges taken out',
  'merges taken out and filled',
  'a blank row',
  'a blank column',
  'figures kept beside',
  'labels written otherwise',
  'label and value in one cell',
  'two forms below each other',
  'two forms side by side',
  'a column of its own',
  'levels written otherwise',
];
const rewritings = KINDS.flatMap((kind) => {
  // A printed method of scoring is one more thing that the scores must agree with.
  const own = REWRITES.filter((one) => one.kind === kind && !one.name.includes('评分标准'));
  return own.length === 0 ? [] : [own];
});
const rewriting: fc.Arbitrary<Rewrite | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom(...rewritings).chain((own) => fc.constantFrom(...own)) },
);

// Last year's 1-1 beside this year's forms, in one workbook of four.
const archived = fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const cases = fc.record({ unit: draws, layout: layouts, rewriting, pick: fc.nat(), archived });

/** Faults of these are about the years themselves. */
const OF_YEARS = new Set(['GEN-01', 'X-17']);

const PLAIN: Layout = { writing: 'asItIs', names: null, keepsMerges: true, gap: null, oneSheet: false };

const isGrave = ({ severity }: Finding): boolean => severity !== 'hint';

interface Written {
  readonly workbook: Workbook;
  readonly placeOf: (place: string) => CellRef | undefined;
}

/** The workbook in a layout, and rewritten where it has something to rewrite that way. */
function written(workbook: Workbook, layout: Layout, rewrite: Rewrite | null): Written {
  const { workbook: first, placeOf } = laid(workbook, layout);
  const placed = (place: string) => {
    const { sheet, row, column } = at(place);
    return placeOf(sheet, row, column);
  };
  if (!rewrite) return { workbook: first, placeOf: placed };
  const canvas = new Canvas(first);
  if (!rewrite.apply(canvas, { forms: checkWorkbook(first).forms.all })) return { workbook: first, placeOf: placed };
  const move = canvas.placed();
  return { workbook: canvas.workbook(), placeOf: (place) => move(placed(place)) };
}

function tellsOf({ findings }: CheckResult, rule: string, place: CellRef | undefined): boolean {
  return findings
    .filter((finding) => finding.rule === rule)
    .some(({ found, cell, related }) =>
      [cell, ...related].some(
        ({ sheet, row, column }) =>
          // Where a blank value would be written depends on the columns there are.
          sheet === place?.sheet && row === place.row && (found === '—' || column === place.column),
      ),
    );
}

/** Each workbook is checked twice: as it is, and with one fault. The rules take turns; the same seed gives the same workbooks. */
export function recall(workbooks: number, seed: number): Recall {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  const counts = new Map<string, { planted: number; found: number; falseAlarms: number }>(
    RULES.map(({ id }) => [id, { planted: 0, found: 0, falseAlarms: 0 }]),
  );
  const drawn = fc.sample(cases, { numRuns: workbooks, seed });
  for (const [turn, { unit, layout, rewriting: rewrite, pick, archived: keepsArchive }] of drawn.entries()) {
    const rule = PLANTED_RULES[turn % PLANTED_RULES.length] ?? 'B11-01';
    const own = FAULTS.filter((fault) => fault.rule === rule);
    const fault = own[pick % own.length] as Fault;
    const stays = fault.keepsLayout === true;
    const [shape, other] = [stays ? PLAIN : layout, stays || rewrite?.unlike?.includes(rule) ? null : rewrite];
    const told = `${JSON.stringify(shape)} ${other?.name ?? ''} ${keepsArchive ? 'two years' : ''}`;
    const change = unitOf(unit);
    const besides = keepsArchive && !stays && !OF_YEARS.has(rule) ? [archiveOf(change)] : [];

    const sound = written(book(change, besides), shape, other);
    for (const finding of checkWorkbook(sound.workbook).findings.filter(isGrave)) {
      falseAlarms.push(`${finding.id} ${finding.arithmetic ?? finding.found ?? ''} ${told}`);
      const count = counts.get(finding.rule);
      if (count) count.falseAlarms++;
    }

    const { workbook, placeOf } = written(planted(fault, change, besides), shape, other);
    const count = counts.get(rule);
    if (count) count.planted++;
    if (tellsOf(checkWorkbook(workbook), rule, placeOf(fault.place))) {
      if (count) count.found++;
    } else missed.push(`${rule} ${fault.name} ${fault.place} ${told}`);
  }
  return { workbooks, found: workbooks - missed.length, byRule: counts, missed, falseAlarms };
}
