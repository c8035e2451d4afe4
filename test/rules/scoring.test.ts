import Big from 'big.js';
import fc from 'fast-check';
import { HUNAN } from '../../src/rules';
import type { QuantityCompletion } from '../../src/rules/scoring/completion';
import { formulasOf } from '../../src/rules/scoring/scoring';
import { around } from '../../src/rules/figures/tolerance';

const seed = 20231115;
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((n) => new Big(n).div(100));
const points = fc.integer({ min: 1, max: 50 }).map((n) => new Big(n));

function completion(direction: 'positive' | 'reverse', target: Big, actual: Big): QuantityCompletion {
  return {
    verdict: 'missed',
    by: 'quantity',
    direction,
    isEqual: false,
    isBound: false,
    target,
    actual,
    interval: around(actual, 2),
    isCoarse: false,
  };
}

describe.each(['positive', 'reverse'] as const)('a %s indicator', (direction) => {
  test.each(['linear', 'ratio', 'zero'] as const)('scores between 0 and its weight (%s)', (reverse) => {
    fc.assert(
      fc.property(points, amount, amount, fc.boolean(), (weight, target, actual, negative) => {
        const done = completion(direction, target, negative ? actual.times(-1) : actual);
        return formulasOf(weight, done, { ...HUNAN, reverse }).every(({ points: score, interval: { low, high } }) => {
          const within = [score, low, high].every((number) => number.gte(0) && number.lte(weight));
          return within && low.lte(score) && high.gte(score);
        });
      }),
      { seed, numRuns: 2_000 },
    );
  });
});

const scored = (direction: 'positive' | 'reverse', weight: number, target: number, actual: number) =>
  formulasOf(new Big(weight), completion(direction, new Big(target), new Big(actual)), HUNAN).map(
    ({ method, points: score }) => [method, score.round(2, Big.roundHalfUp).toFixed()],
  );

describe('the formulas by hand', () => {
  test('15 × 99 ÷ 100 = 14.85', () => expect(scored('positive', 15, 100, 99)).toEqual([['proportional', '14.85']]));
  test('10 × 89 ÷ 90 = 9.888… → 9.89', () =>
    expect(scored('positive', 10, 90, 89)).toEqual([['proportional', '9.89']]));
  test('a negative actual counts as 0', () => expect(scored('positive', 10, 90, -5)).toEqual([['proportional', '0']]));

  test('at most 4, and 5: 10 × (1 − 1 ÷ 4) = 7.5, 10 × 4 ÷ 5 = 8, or 0', () =>
    expect(scored('reverse', 10, 4, 5)).toEqual([
      ['linear', '7.5'],
      ['ratio', '8'],
      ['zero', '0'],
    ]));

  test('at most 4, and 8: linear is 0 from twice the target on', () =>
    expect(scored('reverse', 10, 4, 8)).toEqual([
      ['linear', '0'],
      ['ratio', '5'],
      ['zero', '0'],
    ]));

  test('at most 0, and 2: only 10 × 0 ÷ 2 = 0, or 0', () =>
    expect(scored('reverse', 10, 0, 2)).toEqual([
      ['ratio', '0'],
      ['zero', '0'],
    ]));

  test('the profile’s own method comes first', () => {
    const done = completion('reverse', new Big(4), new Big(5));
    expect(formulasOf(new Big(10), done, { ...HUNAN, reverse: 'ratio' })[0]?.method).toBe('ratio');
  });
});
