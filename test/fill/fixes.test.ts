import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applied, asValue, fixesOf, fixFor, harmOf, proofOf } from '../../src/fill';
import { readWorkbookFile } from '../../src/files';
import { checkWorkbook, HUNAN } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { PUBLISHED, published } from '../fixtures/published';
import { allScores, book } from '../rules/support/book';
import { num } from '../rules/support/cell';
import { FAULTY } from '../rules/support/faulty';

function fixes(workbook: Workbook) {
  const check = checkWorkbook(workbook, { profile: HUNAN });
  return { check, list: fixesOf(workbook, check, HUNAN) };
}

test('a wrong score is put right together with the total that follows from it', () => {
  const { check, list } = fixes(book({ '1-2': { 'events.score': num('7.00'), 'sum.score': num('96.61') } }));
  const finding = check.findings.find(({ rule }) => rule === 'B12-13');
  const fix = finding && fixFor(list, finding);
  expect(fix?.edits.map(({ cell, after }) => `${address(cell)} ${String(after.value)}`)).toEqual([
    "'1-2'!H15 9.17",
    "'1-2'!H24 98.78",
  ]);
  expect(fix?.solves).toContain(finding?.id);
});

test('weights that miss 100 are no fault of the total: nothing is offered there', () => {
  const { list } = fixes(book({ '1-2': { 'events.weight': num('15') } }));
  expect(list.flatMap(({ edits }) => edits.map(({ cell }) => address(cell)))).not.toContain("'1-2'!G24");
});

/** Every workbook there is: fixtures, the sample, and the folders given by hand. */
const folder = join(__dirname, '../../assets/sample');
const BOOKS: readonly (readonly [string, () => Workbook])[] = [
  ['faulty', () => book(FAULTY)],
  ['whole points', () => book({ '1-2': { ...allScores('1-2', 0), 'aware.score': num('8') } })],
  ...PUBLISHED.map((name) => [name, () => published(name)] as const),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, () => readWorkbookFile(readFileSync(join(folder, name)))] as const),
];

test.each(BOOKS)('%s: each fix alone solves what it says and makes nothing worse', (_, read) => {
  const workbook = read();
  const { check, list } = fixes(workbook);
  for (const { edits, solves } of list) {
    const after = checkWorkbook(applied(workbook, edits.map(asValue)), { profile: HUNAN });
    const proof = proofOf(check.findings, after.findings);
    expect(harmOf(proof, edits).map(({ id }) => id)).toEqual([]);
    expect(proof.solves.map(({ id }) => id)).toEqual(expect.arrayContaining([...solves]));
  }
});
