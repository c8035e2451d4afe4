import { BESIDE, generated, type Named, OWN, WITH_A_FAULT } from './support/books';
import { taken, walked } from './support/walk';

/**
 * A user who takes one offered correction after another, the pane checking again each time: each solves something, none raises anything, it comes
 * to an end, and the list never grows on the way. A thousand more, other ones: `npm run bench -- fixes`.
 */

test.each<[string, () => readonly Named[]]>([
  ['published forms, samples, many faults', () => OWN],
  ['one fault each', () => WITH_A_FAULT],
  ['generated', () => generated(6, 18)],
])('%s', (_, books) => {
  const walk = walked(books());
  expect(walk.faults).toEqual([]);
  expect(walk.taken).toBeGreaterThan(3);
});

// One after another, where they are at hand.
test.each(BESIDE.map((one) => [one[0], one] as const).concat([['the clean sample', OWN[0]!]]))('%s', (_, one) => {
  expect(walked([one]).faults).toEqual([]);
});

test('以此为准, wherever it is offered: the finding is gone, and no error or warning has come', () => {
  const { faults, offered } = taken([...OWN, ...WITH_A_FAULT, ...generated(6, 18)]);
  expect(faults).toEqual([]);
  expect(offered).toBeGreaterThan(3);
});
