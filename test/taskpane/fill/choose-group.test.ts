import fc from 'fast-check';
import type { FillEdit, FillPlan } from '../../../src/fill/plan';
import { chooseGroup, editGroupOf, type GroupName } from '../../../src/taskpane/fill/chooseGroup';
import { atOnce, fillEdit } from './sample-plan';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

const edit = (id: string, parts: Partial<Omit<FillEdit, 'before' | 'after'>> = {}): FillEdit =>
  fillEdit("'1-2'!H1", id, { before: 1, after: 2, id, ...parts });

/** A plan in which each edit stands while the given ones are chosen (`with`) or not chosen (`without`). */
interface Condition {
  readonly edit: FillEdit;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}
const planOf =
  (conditions: readonly Condition[]) =>
  (chosen: ReadonlySet<string>): FillPlan => ({
    edits: conditions
      .filter(
        (one) => (one.with ?? []).every((id) => chosen.has(id)) && !(one.without ?? []).some((id) => chosen.has(id)),
      )
      .map((one) => one.edit),
    ownFormulas: [],
  });

type PlanWith = (chosen: ReadonlySet<string>) => FillPlan;

/** What is chosen in the end. */
async function chosenOf(before: ReadonlySet<string>, name: GroupName, on: boolean, planWith: PlanWith) {
  const chosen = await chooseGroup(before, name, on, (ids) => atOnce(planWith(ids)));
  if (!chosen) throw new Error('nobody gave it up');
  return chosen;
}

/** Two scores; the subtotal of their level follows from the first, the total from the subtotal. */
const staged = planOf([
  { edit: edit('score') },
  { edit: edit('other score') },
  { edit: edit('subtotal'), with: ['score'] },
  { edit: edit('total'), with: ['subtotal'] },
  { edit: edit('blank', { group: 'blank' }) },
  { edit: edit('suggestion', { kind: 'suggested' }) },
]);

test('all of a group, with what comes up because of it, and nothing of the others', async () => {
  expect([...(await chosenOf(new Set(['blank']), 'differs', true, staged))].sort()).toEqual([
    'blank',
    'other score',
    'score',
    'subtotal',
    'total',
  ]);
  expect([...(await chosenOf(new Set(), 'suggested', true, staged))]).toEqual(['suggestion']);
});

test('none of a group: what came up goes again, the others stay', async () => {
  const all = await chosenOf(new Set(['blank']), 'differs', true, staged);
  expect(picked(await chosenOf(all, 'differs', false, staged), staged)).toEqual(['blank']);
});

test('none of a group, although dropping one brings another back that was chosen before', async () => {
  const swapped = planOf([{ edit: edit('score') }, { edit: edit('total'), without: ['score'] }]);
  expect(picked(await chosenOf(new Set(['score', 'total']), 'differs', false, swapped), swapped)).toEqual([]);
});

/** What would be written. */
function picked(chosen: ReadonlySet<string>, planWith: PlanWith): string[] {
  return planWith(chosen)
    .edits.filter(({ id }) => chosen.has(id))
    .map(({ id }) => id);
}

test('whatever depends on whatever: one press chooses all that the group then has, the next press none', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const some = fc.subarray(names, { maxLength: 2 });
  const plans = fc.array(fc.record({ id: fc.constantFrom(...names), with: some }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(plans, fc.subarray(names), async (parts, before) => {
      const unique = new Map(parts.map((part) => [part.id, part]));
      const planWith = planOf([...unique.values()].map(({ id, with: needs }) => ({ edit: edit(id), with: needs })));
      const on = await chosenOf(new Set(before), 'differs', true, planWith);
      for (const one of planWith(on).edits) expect([editGroupOf(one), on.has(one.id)]).toEqual(['differs', true]);
      expect(picked(await chosenOf(on, 'differs', false, planWith), planWith)).toEqual([]);
    }),
    { seed: SEED },
  );
});

test('an end is made of a plan that never settles', async () => {
  let asked = 0;
  const restless = () => {
    asked += 1;
    return { edits: [edit(String(asked))], ownFormulas: [] };
  };
  await chosenOf(new Set(), 'differs', true, restless);
  expect(asked).toBeLessThanOrEqual(20);
});

test('a plan that nobody waits for any more is given up', async () => {
  const plan = () => Promise.resolve(null);
  expect(
    await chooseGroup(
      new Set(),
      'differs',
      true,
      () => plan,
      () => false,
    ),
  ).toBeNull();
});
