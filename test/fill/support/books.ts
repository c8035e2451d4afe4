import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbookFile } from '../../../src/files';
import { applied } from '../../../src/fill';
import { cellOf, type CellRef, type Edit, type Workbook } from '../../../src/workbook';
import { PUBLISHED, published } from '../../fixtures/published';
import { FAULTS, planted } from '../../generated/faults';
import { laid, layouts } from '../../generated/layouts';
import { draws, unitOf } from '../../generated/unit';
import { allScores, book } from '../../rules/support/book';
import { num } from '../../rules/support/cell';
import { FAULTY, WRONG_BASIS } from '../../rules/support/faulty';

/** Every workbook that the project has, by name: what is true of all of them is tried on all of them. */

export type Named = readonly [name: string, read: () => Workbook];

const root = join(__dirname, '../../..');

function filesIn(folder: string): readonly Named[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:xls|xlsx|xlsm)$/u.test(name))
    .sort()
    .map((name) => [name, () => readWorkbookFile(readFileSync(join(folder, name)))]);
}

/** Published forms, the samples, and the invented unit's forms with many faults. */
export const OWN: readonly Named[] = [
  ['clean', () => book()],
  ['faulty', () => book(FAULTY)],
  ['wrong basis', () => book(WRONG_BASIS)],
  ['whole points', () => book({ '1-2': { ...allScores('1-2', 0), 'aware.score': num('8') } })],
  ['tenths', () => book({ '1-2': { ...allScores('1-2', 1), 'events.score': num('8.0') } })],
  ...PUBLISHED.map((name): Named => [name, () => published(name)]),
  ...filesIn(join(root, 'assets/sample')),
];

/** The invented unit's forms with one fault each. */
export const WITH_A_FAULT: readonly Named[] = FAULTS.map((fault) => [
  fault.name,
  () => book(planted(fault, {}, book())),
]);

/** Other units and layouts with a fault, and published forms with figures taken out or changed: the same ones each time. */
export function generated(count: number, seed: number): readonly Named[] {
  const cases = fc.record({ unit: draws, layout: layouts, fault: fc.constantFrom(...FAULTS) });
  const units = fc.sample(cases, { numRuns: count, seed }).map(({ unit, layout, fault }, index): Named => {
    const change = unitOf(unit);
    return [
      `unit ${String(index)}: ${fault.name}`,
      () => laid(book(planted(fault, change, book(change))), layout).workbook,
    ];
  });
  const holes = fc.record({
    name: fc.constantFrom(...PUBLISHED),
    // Where in the list of figures, and by how much a figure is changed; taken out below 0.7.
    at: fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 1.3, noNaN: true })), { minLength: 1, maxLength: 4 }),
  });
  const others = fc
    .sample(holes, { numRuns: count, seed })
    .map(({ name, at }, index): Named => [`${name} ${String(index)}`, () => withHoles(published(name), at)]);
  return [...units, ...others];
}

function figuresOf({ sheets }: Workbook): readonly CellRef[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { text }]) => (/^[\d.,]+%?$/u.test(text) ? [{ sheet: name, row, column }] : [])),
    ),
  );
}

function withHoles(workbook: Workbook, at: readonly (readonly [number, number])[]): Workbook {
  const figures = figuresOf(workbook);
  const edits = at.flatMap(([index, factor]): Edit[] => {
    const cell = figures[index % figures.length];
    const before = cell && cellOf(workbook, cell)?.value;
    if (!cell || before === undefined) return [];
    const value = typeof before !== 'number' || factor < 0.7 ? null : Number((before * factor).toFixed(2));
    return [{ cell, label: '', before: { value: before }, after: { value }, why: '', kind: 'computed' }];
  });
  return applied(workbook, edits);
}

/** Examples that lie beside the repository where the project is developed; elsewhere none. */
export const BESIDE: readonly Named[] = ['examples', 'cases', 'cases/files', 'cases/review'].flatMap((folder) =>
  filesIn(join(root, '../shared', folder)),
);
