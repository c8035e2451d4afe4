import fc from 'fast-check';
import { checkWorkbook, type CheckResult, type Finding } from '../../src/rules';
import { sheetNamed, type Workbook } from '../../src/workbook';
import { book, type Change, namedCells, type SheetChange, SHEETS } from './support/book';
import { broken, type Content, formula, num, pct } from './support/cell';
import { FAULTY, WRONG_BASIS } from './support/faulty';
import { withBlanks } from './support/shift';
import { runs } from '../support/runs';

const seed = 20231115;

/** What people, other programs and accidents put into cells. */
const content: fc.Arbitrary<Content | null> = fc.oneof(
  fc.constant(null),
  fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: 0, max: 100_000 }).map((n) => num((n / 100).toFixed(2))),
  fc.integer({ min: -50, max: 250 }).map((n) => pct(`${n}%`)),
  fc.string({ maxLength: 12 }),
  fc.constantFrom<Content>(
    '——',
    '/',
    '无',
    '0',
    '　',
    '7.50.',
    '１２．５％',
    '≥3次',
    '≦2.6亿元',
    '最少一周一次',
    '2022年12月底前',
    '约38万元',
    '完成',
    '部分达成预期指标并具有一定效果',
    '其中：基本支出：',
    '（100字以内）',
    '指标1：',
    '总分',
    '项目名称',
    '99999999999999999999',
    '1e999',
    '-0',
    broken('#DIV/0!'),
    broken('#REF!'),
    formula('=SUM(A1:XFD1048576)', 1),
    formula("=SUM('it''s'!A1,B2:B1)", 2),
    formula('=1/0+', 3),
  ),
);

const change: fc.Arbitrary<Change> = fc
  .array(fc.tuple(fc.constantFrom(...namedCells()), content), { minLength: 1, maxLength: 25 })
  .map((drawn) => {
    const sheets = new Map<string, Record<string, Content | null>>();
    for (const [place, value] of drawn) {
      const [sheet = '', key = ''] = place.split('!');
      sheets.set(sheet, { ...sheets.get(sheet), [key]: value });
    }
    return Object.fromEntries<SheetChange>(sheets);
  });

function isRooted(findings: readonly Finding[]): boolean {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return findings.every(({ cause }) => cause === undefined || byId.get(cause)?.cause === undefined);
}

function expectSound(workbook: Workbook, { findings, outcomes }: CheckResult): void {
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const refs = findings.flatMap(({ cell, related }) => [cell, ...related]);
  expect(refs.filter(({ sheet }) => sheetNamed(workbook, sheet) === undefined)).toEqual([]);
  expect(findings.filter(({ cause }) => cause !== undefined && !ids.includes(cause))).toEqual([]);
  expect(isRooted(findings)).toBe(true);
  expect(outcomes.filter(({ result }) => result === 'fail')).toHaveLength(findings.length);
}

test('whatever stands in the cells: no exception, sound findings, the same twice', () => {
  fc.assert(
    fc.property(change, (drawn) => {
      const workbook = book(drawn);
      const result = checkWorkbook(workbook);
      expectSound(workbook, result);
      expect(JSON.stringify(checkWorkbook(workbook).outcomes)).toBe(JSON.stringify(result.outcomes));
    }),
    { seed, numRuns: runs(120) },
  );
});

test('one unreadable figure is never an error of the rules that need it', () => {
  const amounts = namedCells().filter((place) => /\.(?:previous|budget|final|initial|adjusted|executed)$/u.test(place));
  fc.assert(
    fc.property(fc.constantFrom(...amounts), (place) => {
      const [sheet = '', key = ''] = place.split('!');
      const { findings } = checkWorkbook(book({ [sheet]: { [key]: '约若干' } }));
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['GEN-04', 'warning']]);
    }),
    { seed, numRuns: runs(40) },
  );
});

describe('an identity', () => {
  const books = [book(FAULTY), book(WRONG_BASIS)] as const;
  const idsOf = (workbook: Workbook) =>
    checkWorkbook(workbook)
      .findings.map(({ id }) => id)
      .sort();
  const known = books.map(idsOf);

  test('there are many to look at', () => expect(known[0]?.length).toBeGreaterThan(20));

  test('outlives blank rows and columns put in anywhere', () => {
    const gap = fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: books.length - 1 }), gap, (index, where) => {
        expect(idsOf(withBlanks(books[index]!, where))).toEqual(known[index]);
      }),
      { seed, numRuns: runs(60) },
    );
  });

  test('does not depend on the order of the sheets', () => {
    const [faulty] = books;
    expect(idsOf({ sheets: [...faulty.sheets].reverse() })).toEqual(known[0]);
  });

  test('names the rule, the form and the place', () => {
    const forms = /^[A-Z0-9]+-\d{2}\/(?:(?:1-1|1-2|1-3\/[^/]+)\/)?[^/].*$/u;
    for (const id of known.flat()) expect(id).toMatch(forms);
  });
});

test('a workbook without forms has nothing to say', () => {
  for (const workbook of [{ sheets: [] }, { sheets: book().sheets.slice(0, 0) }]) {
    expect(checkWorkbook(workbook)).toMatchObject({ findings: [], outcomes: [] });
  }
});

test.each(SHEETS)('%s alone gives no finding about what it says itself', (sheet) => {
  const alone = Object.fromEntries(SHEETS.filter((name) => name !== sheet).map((name) => [name, null]));
  const { findings } = checkWorkbook(book(alone));
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
