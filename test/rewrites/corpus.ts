import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbookFile } from '../../src/files';
import { SheetBuilder, type Workbook } from '../../src/workbook';
import { BASIC, DEPARTMENT, PROJECT } from '../fixtures/base';
import { published, PUBLISHED } from '../fixtures/published';
import { sheet } from '../fixtures/table';
import { planted, FAULTS } from '../generated/faults';
import { draws, unitOf } from '../generated/unit';
import { book } from '../rules/support/book';
import { FAULTY } from '../rules/support/faulty';
import { subject, type Subject } from './hold';

/** Formulas name cells: rows and columns put in would need them rewritten too, which is Excel's business and not the reader's. */
function valuesOnly(workbook: Workbook): Workbook {
  return {
    sheets: workbook.sheets.map((one) => {
      const builder = new SheetBuilder();
      for (const [row, line] of one.cells)
        for (const [column, { formula: _, ...cell }] of line) builder.set(row, column, cell);
      const { name, visibility, merges, hiddenRows, hiddenColumns } = one;
      return builder.build({ name, visibility, merges, hiddenRows, hiddenColumns });
    }),
  };
}

const isCalculated = (workbook: Workbook): boolean =>
  workbook.sheets.every(({ cells }) =>
    [...cells.values()].every((line) => [...line.values()].every((cell) => !cell.uncalculated)),
  );

function generated(): readonly (readonly [string, Workbook])[] {
  return fc
    .sample(fc.record({ unit: draws, fault: fc.constantFrom(...FAULTS) }), { numRuns: 4, seed: 20240611 })
    .map(({ unit, fault }, index) => {
      const change = unitOf(unit);
      return [`generated ${String(index + 1)}, ${fault.name}`, book(planted(fault, change, book(change)))] as const;
    });
}

/** Workbooks beside the project, where they are: invented cases and hand-checked examples. */
function beside(): readonly (readonly [string, Workbook])[] {
  return ['cases', 'examples'].flatMap((name) => {
    const folder = [join(__dirname, '../../../shared', name), join(__dirname, '../../../../shared', name)].find(
      existsSync,
    );
    if (!folder) return [];
    return readdirSync(folder)
      .filter((file) => file.endsWith('.xlsx'))
      .sort()
      .map((file) => [`${name}/${file}`, readWorkbookFile(new Uint8Array(readFileSync(join(folder, file))))] as const);
  });
}

/** Everything the rewritings are tried on: `own` only what is part of the project. */
export function corpus({ own }: { readonly own: boolean }): readonly Subject[] {
  const forms: readonly (readonly [string, Workbook])[] = [
    ...PUBLISHED.map((name) => [name, published(name)] as const),
    [
      'three small forms',
      { sheets: [sheet(BASIC, { name: '1-1' }), sheet(DEPARTMENT, { name: '1-2' }), sheet(PROJECT, { name: '1-3' })] },
    ],
    ['a unit’s year', book()],
    ['a unit’s year full of faults', book(FAULTY)],
    ...generated(),
    ...(own ? [] : beside()),
  ];
  return forms
    .filter(([, workbook]) => isCalculated(workbook))
    .map(([name, workbook]) => subject(name, valuesOnly(workbook)));
}
