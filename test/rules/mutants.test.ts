import fc from 'fast-check';
import { checkWorkbook, type Finding } from '../../src/rules';
import { sameCell, type Workbook } from '../../src/workbook';
import { at, book, contentAt, namedCells, SHEETS } from './support/book';
import { type Content, num, pct } from './support/cell';
import { REWRITES, rewritten } from './support/rewrites';

/**
 * What a reviewer relies on: a single wrong figure in a workbook that was consistent is pointed at, and another way of writing the same
 * workbook is not.
 */
const seed = 20240315;
const CLEAN = book();

/** Lines of 1-1 that are totals, or parts of totals, in each of their columns. */
const SUMMED = 'threePublic|vehicles|purchase|running|abroad|reception|project|task|maintenance|earmarked|care|station';

/** The cells that some relation determines, by sheet; what stands in the others is for the unit to say. */
const DETERMINED: Readonly<Record<(typeof SHEETS)[number], RegExp>> = {
  '1-1': new RegExp(
    `^(?:posts|staff|controlRate|(?:${SUMMED})\\.(?:previous|budget|final)|(?:approved|actual)Area|(?:budget|actual)Investment|areaRate|investmentRate)$`,
    'u',
  ),
  '1-2':
    /^(?:total\.(?:initial|adjusted|executed|rate|score)|source\.(?:general|funds|fiscal|other)|nature\.(?:basic|project)|.*\.(?:weight|score))$/u,
  care: /^(?:(?:total|appropriation|carryOver|other)\.(?:initial|adjusted|executed|rate|score)|.*\.(?:weight|score))$/u,
  station:
    /^(?:(?:total|appropriation|carryOver|other)\.(?:initial|adjusted|executed|rate|score)|.*\.(?:weight|score))$/u,
};

/** A figure of the clean workbook with `steps` of its last printed digit added. */
function shifted(content: Content, steps: number): Content | undefined {
  if (typeof content === 'string') {
    const printed = /\d+(?:\.\d+)?$/u.exec(content)?.[0];
    return printed && content.replace(printed, moved(printed, steps));
  }
  if (typeof content === 'number') return content + steps;
  if (typeof content.value !== 'number') return undefined;
  return content.format.endsWith('%')
    ? pct(`${moved(content.text.slice(0, -1), steps)}%`)
    : num(moved(content.text, steps));
}

function moved(printed: string, steps: number): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  return (Number(printed) + steps / 10 ** decimals).toFixed(decimals);
}

const FIGURES = SHEETS.flatMap((sheet) =>
  namedCells()
    .filter((place) => place.startsWith(`${sheet}!`) && DETERMINED[sheet].test(place.slice(sheet.length + 1)))
    .flatMap((place) => {
      const content = contentAt(sheet, place.slice(sheet.length + 1));
      return shifted(content, 1) === undefined ? [] : [{ place, sheet, key: place.slice(sheet.length + 1), content }];
    }),
);

function pointsAt(findings: readonly Finding[], place: string): boolean {
  const cell = at(place);
  return findings.some((finding) => [finding.cell, ...finding.related].some((other) => sameCell(other, cell)));
}

const grave = (workbook: Workbook) => checkWorkbook(workbook).findings.filter(({ severity }) => severity !== 'hint');

test('the workbook has a hundred and fifty figures that others determine', () => {
  expect(FIGURES.length).toBeGreaterThan(150);
});

// From seven steps on no sum of printed figures can be off by honest rounding: the longest here has six terms.
const steps = fc.oneof(fc.integer({ min: 7, max: 90 }), fc.integer({ min: 91, max: 20_000 }));

test.each(FIGURES.map((figure) => [figure.place, figure] as const))(
  'a wrong figure at %s is found',
  (place, figure) => {
    fc.assert(
      fc.property(steps, fc.boolean(), (by, up) => {
        const content = shifted(figure.content, up ? by : -by);
        const findings = grave(book({ [figure.sheet]: { [figure.key]: content ?? null } }));
        expect(pointsAt(findings, place)).toBe(true);
      }),
      { seed, numRuns: 3 },
    );
  },
);

describe('the same workbook written otherwise', () => {
  test.each(REWRITES.map((rewrite) => [rewrite.name, rewrite] as const))('%s: no error, no warning', (_, rewrite) => {
    expect(grave(rewritten(CLEAN, rewrite))).toEqual([]);
  });

  test('some cells in one way, some in another, the sheets renamed, with and without merges', () => {
    const names = fc.uniqueArray(fc.constantFrom('Sheet1', '表一', '附件', '2', "it's", '自评 表', '　'), {
      minLength: SHEETS.length,
      maxLength: SHEETS.length,
    });
    const drawn = fc.array(fc.tuple(fc.constantFrom(...REWRITES), fc.integer({ min: 1, max: 7 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(drawn, names, fc.boolean(), (changes, titles, keepsMerges) => {
        const workbook = changes.reduce(
          (so, [rewrite, nth]) => rewritten(so, rewrite, { chosen: (index) => index % nth === 0 }),
          rewritten(CLEAN, REWRITES[0]!, {
            chosen: () => false,
            keepsMerges,
            rename: (name, index) => titles[index] ?? name,
          }),
        );
        expect(grave(workbook)).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });
});
