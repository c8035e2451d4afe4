import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { SimilarNames } from '../../../src/rules/relations/similar-names';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

/** What `sameProject` calls alike, but for equal names. */
function alike(a: string, b: string): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter >= 3 && (a.includes(b) || b.includes(a))) return true;
  return longer > 1 && shorter > 1 && 1 - distance(a, b) / longer >= 0.8;
}

test('every name that is alike is among the candidates', () => {
  const name = fc.string({ unit: fc.constantFrom(...'河道清淤维护甲乙丙'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), name, (names, wanted) => {
      const near = new Set(new SimilarNames(names).near(wanted));
      names.forEach((other, index) => {
        if (alike(wanted, other)) expect(near.has(index)).toBe(true);
      });
    }),
    { seed: SEED, numRuns: 500 },
  );
});
