import { corpus } from './corpus';
import { allLabels, without, type Label } from './silence';

/**
 * Every head and label of every form at hand, in turn without meaning and without words: the same comes out, or what was not understood is
 * reported; no error and no warning appears that was not there.
 */
const OTHERS = ['甲乙丙', ''];

/** Labels over columns and totals that are blank: with the label nothing is left that shows they were there. */
const NOTHING_LEFT: Readonly<Record<string, readonly string[]>> = {
  hengshan: ['自评得分'],
  jinzhai: ['得分'],
  qingshen: ['得分', '权重', '合计'],
  yongde: ['年初预算数'],
};

/** Labels of which it is still not said that they were not understood; each one that is taken off this list must stay off. */
const STILL_SILENT: Readonly<Record<string, readonly string[]>> = {
  // The form has no results, and is known by this row alone.
  hengshan: ['年度资金总额'],
  // The total stands left of its label: without it a number alone in its row, which a page may have too.
  hunan: ['总分'],
  // Goals under two heads beside a label that reads like a heading of them.
  qingshen: ['项目年度目标', '年度目标完成情况'],
  // Names are moved up a level: X-20 no longer knows which are of quantity.
  yongde: ['二级指标'],
};

const spared = (form: string): readonly string[] => [...(NOTHING_LEFT[form] ?? []), ...(STILL_SILENT[form] ?? [])];

test.each(corpus({ own: true }))('$name', (subject) => {
  const isLeft = ({ words }: Label) => !spared(subject.name).includes(words.replace(/\s/gu, ''));
  const labels = allLabels(subject).filter(isLeft);
  expect(labels.length).toBeGreaterThan(15);
  const silent = labels
    .flatMap((label) => OTHERS.map((other) => without(subject, label, other)))
    .filter(({ lost, gained, isTold }) => gained.length > 0 || (lost.length > 0 && !isTold));
  expect(silent).toEqual([]);
});
