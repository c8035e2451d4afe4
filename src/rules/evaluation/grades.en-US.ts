import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-22': {
    title: 'Grade',
    basis:
      'Cai Yu [2020] No. 10, grades: excellent from 90, good from 80, fair from 60, else poor; the bounds are settings of the profile',
    example: '98.78 → excellent',
    messages: { fail: 'A total of {total} is graded "{expected}"; the form says "{found}": correct it.' },
  },
  'B12-36': {
    title: 'Full marks throughout',
    basis: 'Reviewing practice: full marks raise the question whether the targets were demanding',
    example: 'A total of 100',
    messages: {
      fail: 'The total is {found}, full marks: make sure that no target was set too low and that the actual values are real.',
    },
  },
  'B12-37': {
    title: 'Every actual equals its target',
    basis: 'Reviewing practice: actual values are what happened, not the targets again',
    example: 'Every row reads as planned',
    messages: {
      fail: 'All {found} actual values equal their targets: make sure that they are what was really reached.',
    },
  },
} as const satisfies RuleTexts;
