import { corpus } from './corpus';
import { allLabels, without } from './silence';

/**
 * A head or label that says nothing any more: what stands under it is told by its place and content, or it is said that it was not understood
 * and nothing is held against the form. Every seventh label here; silence.test.ts has them all.
 */
const STEP = 7;

test.each(corpus({ own: true }).filter(({ name }) => name === 'three small forms' || name === 'hunan'))(
  '$name',
  (subject) => {
    const labels = allLabels(subject).filter((_, index) => index % STEP === 0);
    expect(labels.length).toBeGreaterThan(5);
    const silent = labels
      .flatMap((label) => ['甲乙丙', ''].map((other) => without(subject, label, other)))
      .filter(({ lost, gained, isTold }) => gained.length > 0 || (lost.length > 0 && !isTold));
    expect(silent).toEqual([]);
  },
);
