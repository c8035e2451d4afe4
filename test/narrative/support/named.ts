import { readNarrative } from '../../../src/narrative';

/** "whole executed 98, 清淤项目 budget 20, threePublic executed 3 before": what was named, in the order of the text. */
export function named(text: string): string {
  return readNarrative(text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(
      ({ about, stage, amount, project, otherYear }) =>
        `${project?.name ?? about} ${stage} ${amount.number.toFixed()}${otherYear ? ' before' : ''}`,
    )
    .join(', ');
}
