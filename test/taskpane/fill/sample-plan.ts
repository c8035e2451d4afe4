/** A plan of what can be filled in as fill could give it, for tests of the pane that need no rules. */
import type { Alternative } from '../../../src/fill/alternatives';
import { type FillEdit, type FillPlan, isChosen } from '../../../src/fill/plan';
import { sameCell } from '../../../src/workbook';
import type { Planner } from '../../../src/taskpane/fill/planner';

import { cell } from '../sample';

/** An edit of a plan: the cell holds `before` (nothing, when absent) and would hold `after`. */
export function fillEdit(
  at: string,
  label: string,
  {
    before = null,
    after,
    ...parts
  }: Partial<Omit<FillEdit, 'before' | 'after'>> & { before?: number | null; after: number },
): FillEdit {
  return {
    id: at,
    cell: cell(at),
    label,
    before: { value: before },
    after: { value: after, format: '0.00' },
    why: '',
    kind: 'computed',
    rule: 'B12-16',
    form: '1-2',
    group: before === null ? 'blank' : 'differs',
    arithmetic: '',
    formula: null,
    doubtful: [],
    follows: [],
    ...parts,
  };
}

export const samplePlan: FillPlan = {
  edits: [
    fillEdit("'附件1-1'!F4", '控制率', {
      after: 0.5455,
      rule: 'B11-01',
      form: '1-1',
      arithmetic: '6 ÷ 11 = 54.55%',
      formula: '=ROUND(D4/E4,4)',
    }),
    fillEdit("'附件1-1'!F12", '项目支出合计', {
      after: 8.8,
      rule: 'B11-08',
      form: '1-1',
      arithmetic: '2.80 + 6.00 = 8.80',
      doubtful: ['X-03/total'],
    }),
    fillEdit("'1-2'!H21", '可持续影响 得分', { before: 5, after: 4.95, arithmetic: '5 × 99% ÷ 100% = 4.95' }),
    fillEdit("'1-2'!H22", '满意度 得分', { after: 10, kind: 'suggested', arithmetic: '达成预期，满分 10' }),
  ],
  ownFormulas: [
    {
      cell: cell("'1-2'!H24"),
      label: '总分',
      formula: '=H20+H21',
      shown: '97',
      computed: '98',
      arithmetic: '10 + 88 = 98',
    },
  ],
};

/** Places that disagree, by finding; the last says what none of the others can be made to say. */
const alternatives: Readonly<Record<string, readonly Alternative[]>> = {
  'X-03/total': [
    {
      cell: cell("'附件1-1'!F12"),
      says: '8.80',
      edits: [fillEdit("'1-2'!F8", '项目支出', { before: 0, after: 8.8 })],
      solves: ['X-03/total', 'B12-06'],
      leaves: [],
    },
    { cell: cell("'1-2'!F8"), says: '0', edits: null, solves: [], leaves: [] },
  ],
};

/** Work that is done in one step. */
export function atOnce<T>(value: T): Iterator<undefined, T, undefined> {
  return { next: () => ({ done: true, value }) };
}

/** A planner with the same edits whatever is chosen. */
export function plannerOf(plan: FillPlan = samplePlan): Planner {
  return {
    planSteps: () => atOnce(plan),
    provedSteps: (_workbook, _check, { chosen = 'blanks' }) =>
      atOnce({
        ...plan,
        plan,
        chosen:
          typeof chosen === 'string'
            ? new Set(plan.edits.filter((edit) => isChosen(edit, chosen)).map(({ id }) => id))
            : chosen,
      }),
    fixSteps: (_workbook, { findings }) => {
      const fixes = plan.edits
        .filter(({ kind }) => kind === 'computed')
        .flatMap((edit) => {
          const solves = findings.filter(({ cell: at }) => sameCell(at, edit.cell)).map(({ id }) => id);
          return solves.length > 0
            ? [{ edits: [edit] as const, solves: solves.slice(0, 1), eases: [], raises: [] }]
            : [];
        });
      return atOnce(fixes);
    },
    together: (_workbook, _check, _profile, fixes) => {
      const edits = fixes.flatMap((fix) => fix.edits);
      return atOnce({ edits, solves: [], eases: [], raises: [], out: [] });
    },
    alternativesFor: (_workbook, _check, _profile, { id }) => atOnce(alternatives[id] ?? []),
    asValue: ({ cell: at, label, before, after, why, kind }) => ({ cell: at, label, before, after, why, kind }),
    asFormula: ({ cell: at, label, before, after, why, kind, formula }) => ({
      cell: at,
      label,
      before,
      after: formula === null ? after : { ...after, formula },
      why,
      kind,
    }),
  };
}
