import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-15': {
    title: 'Deduction without a reason',
    basis: 'Forms 1-2 and 1-3, the column for reasons and measures: to be filled in where points were taken off',
    example: '9 of 10 points, no reason given',
    messages: {
      fail: '"{indicator}" lost points ({found}); the reason and the measures are not filled in: add them.',
      missed:
        '"{indicator}": target {target}, actual {actual}: missed; the reason and the measures are not filled in: add them.',
      below:
        'Points were lost or a target was missed ({indicators}; {count} in all); the row below the table for the reasons is not filled in: add them.',
      execution:
        'A reason is asked for where execution is below {limit}: it is {found}, and nothing is said of it: add the reason.',
    },
  },
  'B12-20': {
    title: 'Reasons that say nothing',
    basis: 'Reviewing practice: a deviation is given its cause and a measure, not empty talk',
    example: '"Many methods" gives neither cause nor measure',
    messages: {
      short: 'The reason of "{indicator}" is too short ("{found}"): state what caused it and what is done about it.',
      empty: 'The reason of "{indicator}" names no fact ("{found}"): state what caused it and what is done about it.',
      noCause: 'The reason of "{indicator}" names no cause of its own ("{found}"): add it.',
      noMeasure: '"{indicator}" gives a cause but no measure ("{found}"): add it.',
    },
  },
} as const satisfies RuleTexts;
