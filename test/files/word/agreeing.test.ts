import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/files';
import { readWordFile } from '../../../src/files/word';
import { SheetBuilder, type Workbook } from '../../../src/workbook';
import { published, PUBLISHED } from '../../fixtures/published';
import { found } from './support/found';
import { byHand, byLibrary } from './support/made';

/** The same forms as a workbook and as a Word document, whoever wrote it: the same findings. */

const root = join(__dirname, '../../..');
const read = (path: string): Workbook => readWorkbookFile(new Uint8Array(readFileSync(path)));

/** A Word table has figures alone. */
function valuesOnly({ sheets }: Workbook): Workbook {
  return {
    sheets: sheets.map(({ name, cells, merges }) => {
      const builder = new SheetBuilder();
      for (const [row, line] of cells)
        for (const [column, { formula: _, ...cell }] of line) builder.set(row, column, cell);
      return builder.build({ name, merges });
    }),
  };
}

const OWN: readonly (readonly [string, Workbook])[] = [
  ...['sample/seed', 'sample/clean', 'templates/forms'].map(
    (name) => [name, read(join(root, `assets/${name}.xlsx`))] as const,
  ),
  ...PUBLISHED.map((name) => [name, published(name)] as const),
];

/** Published examples that lie beside the project where it is developed; elsewhere none. */
const beside = [join(root, '../shared/examples'), join(root, '../../shared/examples')].find(existsSync);
const BESIDE = (beside === undefined ? [] : readdirSync(beside)).filter((name) => name.endsWith('.xlsx')).sort();

const foundIn = (document: Uint8Array): readonly string[] => found(readWordFile(document).workbook);

describe.each(OWN)('%s', (_, workbook) => {
  const wanted = found(valuesOnly(workbook));

  test('as the docx package writes it', async () => {
    expect(foundIn(await byLibrary(workbook))).toEqual(wanted);
  });

  test('put together part by part', () => {
    expect(foundIn(byHand(workbook))).toEqual(wanted);
  });
});

test('what is found among them is no small thing', () => {
  expect(OWN.flatMap(([, workbook]) => found(valuesOnly(workbook))).length).toBeGreaterThan(100);
});

if (beside !== undefined) {
  test.each(BESIDE)('beside the project: %s', async (name) => {
    const workbook = read(join(beside, name));
    expect(foundIn(await byLibrary(workbook))).toEqual(found(valuesOnly(workbook)));
  });
}
