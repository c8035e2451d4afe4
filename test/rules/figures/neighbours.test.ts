import Big from 'big.js';
import fc from 'fast-check';
import { extremesNearby } from '../../../src/rules/figures/neighbours';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

const REACH = new Big('0.005');

test('the least and the greatest nearby are those that looking at every pair finds', () => {
  const item = fc.record({
    at: fc.integer({ min: 0, max: 40 }),
    size: fc.integer({ min: 0, max: 9 }),
    counts: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (drawn) => {
      const items = drawn.map(({ at, size }) => ({ at: new Big(at).div(1000), size: new Big(size) }));
      const found = extremesNearby(items, REACH, (index) => drawn[index]?.counts === true);
      items.forEach((here, index) => {
        const near = items.filter((other, at) => drawn[at]?.counts && other.at.minus(here.at).abs().lt(REACH));
        const sizes = near.map(({ size }) => size.toNumber());
        const own = found[index];
        if (near.length === 0) return expect(own).toBeNull();
        expect(items[own?.least ?? -1]?.size.toNumber()).toBe(Math.min(...sizes));
        expect(items[own?.greatest ?? -1]?.size.toNumber()).toBe(Math.max(...sizes));
      });
    }),
    { seed: SEED },
  );
});
