import { corpus } from './corpus';
import { allLabels, without, type Label } from './silence';

/**
 * Every head and label of every form at hand, in turn without meaning and without words: the same comes out, or what was not understood is
 * reported; no error and no warning appears that was not there.
 */
const OTHERS = ['甲乙丙', ''];

/** Labels over columns and totals that are blank, or that nothing but their words shows: with the label nothing is left of them. */
const NOTHING_LEFT: Readonly<Record<string, readonly string[]>> = {
  hengshan: ['自评得分'],
  jinzhai: ['得分'],
  qingshen: ['得分'],
  yongde: ['年初预算数'],
  // Without merges a column beside the last head is as good as beside the form; a label two cells from its blank value as good as a value.
  'seed.unmerged': ['偏差原因分析及改进措施', '实施单位'],
};

/** examples/06-yongde-mingliang-2022.xlsx is the yongde of the project's own. */
const bookOf = (name: string): string => /^examples\/\d+-([a-z.]+?)(?:-|\.xlsx$)/u.exec(name)?.[1] ?? name;

const spared = (form: string): readonly string[] => NOTHING_LEFT[bookOf(form)] ?? [];

/** What is part of the project, and the hand-checked examples beside it, where they are. */
const SUBJECTS = corpus({ own: false }).filter(({ name }) => !name.startsWith('cases/'));

test.each(SUBJECTS)('$name', (subject) => {
  const isLeft = ({ words }: Label) => !spared(subject.name).includes(words.replace(/\s/gu, ''));
  const labels = allLabels(subject).filter(isLeft);
  expect(labels.length).toBeGreaterThan(15);
  const silent = labels
    .flatMap((label) => OTHERS.map((other) => without(subject, label, other)))
    .filter(({ lost, gained, isTold }) => gained.length > 0 || (lost.length > 0 && !isTold));
  expect(silent).toEqual([]);
});
