import Big from 'big.js';
import fc from 'fast-check';
import type { Amount, AmountField, Figure, PercentField } from '../../src/forms';
import { caseOf, type Result, ruleById } from '../../src/rules';
import { checkSum } from '../../src/rules/relations/relations';
import { RuleReporter } from '../../src/rules/engine/reporter';
import { around, divide, exactly, quotientFit, scale } from '../../src/rules/figures/tolerance';
import { at, book } from './support/book';
import { checkRate } from '../../src/rules/relations/rates';

const context = caseOf(book());
const form = context.forms.basicData[0]!;
const reporter = new RuleReporter(ruleById('B11-03')!, context);
const cell = at('1-1!threePublic.final');
const place = () => reporter.at(form, 'property', [cell]);
const seed = 20231115;

function amountField(number: Big, decimals: number, general = false): AmountField {
  const value: Amount = { number, decimals, unit: '万元', ...(general ? { general } : {}) };
  return { cell, raw: number.toFixed(), state: 'read', value };
}

function percentField(number: Big, decimals: number): PercentField {
  return { cell, raw: '', state: 'read', value: { number, decimals, signed: true } };
}

function sumResult(whole: AmountField, parts: readonly AmountField[]): Result {
  return checkSum(context, form, place(), whole, parts, (figures) => place().fail({ message: 'fail', ...figures }))
    .result;
}

/** An unrounded amount of 1 to 10,000万元, in 元's 分; below 1 a print of "0" would say that there was nothing. */
const raw = fc.integer({ min: 1_000_000, max: 10_000_000_000 }).map((n) => new Big(n).div(1_000_000));
/** A whole number beside decimals has them too (src/rules/README.md §7): whole 万元 are tried on a form of their own. */
const decimals = fc.integer({ min: 1, max: 4 });
const parts = fc.array(fc.tuple(raw, decimals), { minLength: 1, maxLength: 8 });
const rounded = (number: Big, digits: number) => number.round(digits, Big.roundHalfUp);
const halfOf = (digits: number) => new Big('0.5').times(new Big(10).pow(-digits));
const plus = (numbers: readonly Big[]) => numbers.reduce((so, n) => so.plus(n), new Big(0));

describe('a total of rounded parts', () => {
  test('is never flagged when each figure was rounded from what it stands for (10,000 cases)', () => {
    fc.assert(
      fc.property(parts, decimals, (drawn, digits) => {
        const total = plus(drawn.map(([number]) => number));
        const printed = drawn.map(([number, d]) => amountField(rounded(number, d), d));
        expect(['pass', 'rounding']).toContain(sumResult(amountField(rounded(total, digits), digits), printed));
      }),
      { seed, numRuns: 10_000 },
    );
  });

  test('is always flagged when it is off by more than all the roundings together (5,000 cases)', () => {
    const off = fc.integer({ min: 1, max: 1_000_000 }).map((n) => new Big(n).div(100_000));
    fc.assert(
      fc.property(parts, decimals, off, fc.boolean(), (drawn, digits, more, above) => {
        const printed = drawn.map(([number, d]) => amountField(rounded(number, d), d));
        const sum = plus(printed.map(({ value }) => value?.number ?? new Big(0)));
        const width = plus([halfOf(digits), ...drawn.map(([, d]) => halfOf(d))]).plus(more);
        const wrong = above ? sum.plus(width) : sum.minus(width);
        // Away from the sum, so that printing it does not bring it back.
        const outward = above === wrong.gt(0) ? Big.roundUp : Big.roundDown;
        expect(sumResult(amountField(wrong.round(digits, outward), digits), printed)).toBe('fail');
      }),
      { seed, numRuns: 5_000 },
    );
  });

  test('is exact when it is exactly the sum of what is printed', () => {
    fc.assert(
      fc.property(parts, (drawn) => {
        const printed = drawn.map(([number, d]) => amountField(rounded(number, d), d));
        const sum = plus(printed.map(({ value }) => value?.number ?? new Big(0)));
        expect(sumResult(amountField(sum, 4), printed)).toBe('pass');
      }),
      { seed, numRuns: 1_000 },
    );
  });

  test('General cells stand for at least two decimals: 5 for 5.00', () => {
    fc.assert(
      fc.property(fc.array(raw, { minLength: 2, maxLength: 8 }), (drawn) => {
        const general = (number: Big) => {
          const shown = rounded(number, 2);
          return amountField(shown, (shown.toFixed().split('.')[1] ?? '').length, true);
        };
        expect(['pass', 'rounding']).toContain(sumResult(general(plus(drawn)), drawn.map(general)));
      }),
      { seed, numRuns: 2_000 },
    );
  });

  test('a whole number beside decimals has them, however it is stored: 5 is not 5.40', () => {
    expect(sumResult(amountField(new Big(5), 0, true), [amountField(new Big('5.40'), 2)])).toBe('fail');
    expect(sumResult(amountField(new Big(5), 0), [amountField(new Big('5.40'), 2)])).toBe('fail');
  });
});

describe('a rate', () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }));
  const operand = (number: Big, width?: number) => {
    const value: Figure = { number, ...(width === undefined ? {} : { decimals: width }) };
    return {
      field: { cell, raw: '', state: 'read' as const, value },
      interval: width === undefined ? exactly(number) : around(number, width),
    };
  };
  const judged = (rate: PercentField, part: Big, base: Big, width?: number) =>
    checkRate(place(), rate, operand(part, width), operand(base, width), (fit, figures) =>
      place().fail({ message: fit === 'wrong' ? 'fail' : fit, ...figures }),
    );
  const exact = (part: number, base: number) => new Big(part).div(base).times(100);

  test('rounded to any decimals passes', () => {
    fc.assert(
      fc.property(counts, decimals, ([part, base], digits) => {
        const rate = percentField(rounded(exact(part, base), digits), digits);
        expect(judged(rate, new Big(part), new Big(base)).result).toBe('pass');
      }),
      { seed, numRuns: 3_000 },
    );
  });

  test('of rounded amounts, rounded itself, is at most a hint', () => {
    fc.assert(
      fc.property(fc.tuple(raw, raw), decimals, ([part, base], digits) => {
        const rate = percentField(rounded(part.div(base).times(100), digits), digits);
        const { result, finding } = judged(rate, rounded(part, 2), rounded(base, 2), 2);
        expect(result === 'pass' || result === 'rounding' || finding?.severity === 'hint').toBe(true);
      }),
      { seed, numRuns: 3_000 },
    );
  });

  test('cut off instead of rounded is at most a hint', () => {
    fc.assert(
      fc.property(counts, decimals, ([part, base], digits) => {
        const rate = percentField(exact(part, base).round(digits, Big.roundDown), digits);
        const { result, finding } = judged(rate, new Big(part), new Big(base));
        expect(result === 'pass' || finding?.severity === 'hint').toBe(true);
      }),
      { seed, numRuns: 3_000 },
    );
  });

  test('off by a whole unit of its last decimal and more is an error', () => {
    fc.assert(
      fc.property(
        counts,
        decimals,
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        ([part, base], digits, steps, up) => {
          const step = new Big(10).pow(-digits).times(steps + 1);
          const right = rounded(exact(part, base), digits);
          const rate = percentField(up ? right.plus(step) : right.minus(step), digits);
          expect(judged(rate, new Big(part), new Big(base)).finding?.severity).toBe('error');
        },
      ),
      { seed, numRuns: 3_000 },
    );
  });
});

describe('a score by the formula', () => {
  /** Of a weight, a target and what was really reached; the actual is printed with 0 … 3 decimals. */
  const drawn = fc.record({
    weight: fc.integer({ min: 1, max: 50 }),
    target: fc.integer({ min: 2_000, max: 500_000 }).map((n) => new Big(n).div(1_000)),
    share: fc.integer({ min: 1, max: 9_999 }).map((n) => new Big(n).div(10_000)),
    digits: fc.constantFrom(0, 1, 2, 3),
  });

  test('of an actual that was rounded afterwards, in four precisions, is never wrong (10,000 cases)', () => {
    fc.assert(
      fc.property(drawn, ({ weight, target, share, digits }) => {
        const real = target.times(share);
        const actual = rounded(real, digits);
        const points = (of: Big) => of.times(weight).div(target);
        const span = () =>
          scale(divide(around(actual, digits), exactly(target)) ?? exactly(new Big(0)), new Big(weight));
        const fit = quotientFit(rounded(points(real), 2), 2, points(actual), { span, coarse: digits === 0 });
        expect(fit).not.toBe('wrong');
      }),
      { seed, numRuns: 10_000 },
    );
  });

  test('of the actual as printed passes, and cut off it is no more than a hint', () => {
    fc.assert(
      fc.property(drawn, ({ weight, target, share, digits }) => {
        const exact = rounded(target.times(share), digits).times(weight).div(target);
        const limits = { span: () => exactly(exact), coarse: false };
        expect(quotientFit(rounded(exact, 2), 2, exact, limits)).toBe('equal');
        expect(['equal', 'truncated']).toContain(quotientFit(exact.round(2, Big.roundDown), 2, exact, limits));
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
