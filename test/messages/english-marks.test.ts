import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files';
import { phrases, ruleTexts } from '../../src/messages/words/en-US';
import { wordingOf } from '../../src/messages/words/wording';
import { checkWorkbook, type Finding } from '../../src/rules';
import type { Workbook } from '../../src/workbook';
import { PUBLISHED, published } from '../fixtures/published';
import { FAULTS as ONES, planted as plantedIn } from '../generated/faults';
import { FAULTS, planted } from '../generated/planted';
import { book } from '../rules/support/book';
import { FAULTY, WRONG_BASIS } from '../rules/support/faulty';

/** What the English sentences say themselves is punctuated as English is; what a cell says is quoted, with marks of its own. */

const WORDING = wordingOf('en-US', ruleTexts, phrases);
const SAMPLES = join(__dirname, '../../assets/sample');

const books: readonly (readonly [string, () => Workbook])[] = [
  ['many faults', () => book(FAULTY)],
  ['wrong basis', () => book(WRONG_BASIS)],
  ...PUBLISHED.map((name) => [name, () => published(name)] as const),
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, () => readWorkbookFile(readFileSync(join(SAMPLES, name)))] as const),
  ...ONES.map((fault) => [fault.name, () => book(plantedIn(fault, {}, book()))] as const),
  ...FAULTS.map((fault) => [`${fault.rule} ${fault.name}`, () => planted(fault, {})] as const),
];

/** Quoted words of a cell, and a figure with the unit that its form prints in brackets. */
const CELLS_OWN = /"[^"]*"|“[^”]*”|[≥≤=]?\d[\d.,]*（[^（）]*）/gu;
const CHINESE = /[、，。；：（）【】]/u;

const ofForms = (finding: Finding): string => WORDING.message(finding).replace(CELLS_OWN, '');

const JOINED = /\d、[\d≥≤]/u;

test('no English sentence about any of these workbooks has Chinese marks of its own, nor has a row of figures', () => {
  const seen = new Map<string, string>();
  for (const [name, open] of books)
    for (const finding of checkWorkbook(open()).findings) {
      const { rule, message, expected = '', found = '' } = finding;
      if (CHINESE.test(ofForms(finding)) || JOINED.test(expected) || JOINED.test(found))
        seen.set(`${rule} ${message}`, `${name}: ${WORDING.message(finding)} | ${expected} | ${found}`);
    }
  expect([...seen]).toEqual([]);
});
