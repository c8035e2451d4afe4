import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-38': {
    title: 'Cost and execution',
    basis: 'Meaning of the words: the actual of a whole-cost indicator is the executed amount',
    example: 'Total cost 90, executed 89.974',
    messages: {
      fail: '"{indicator}" reads {found}, the executed amount is {expected}: if both mean all that was spent, make them the same.',
    },
  },
  'X-18': {
    title: 'Cost target set afterwards',
    basis:
      'Reviewing practice: targets are approved with the initial budget and stay when money is added; the approval is not in the workbook, so a cost target is only compared with the adjusted budget',
    example: 'Initial 78.98, adjusted 101.81, a cost target of 101.81',
    messages: {
      fail: 'The target {found} of "{indicator}" is the budget as adjusted, {adjusted}; the initial budget was {initial}: compare it with what was approved, and enter that.',
    },
  },
} as const satisfies RuleTexts;
