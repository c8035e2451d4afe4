import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-18': {
    title: 'Far above target',
    basis:
      'Cai Yu [2020] No. 10, quantitative indicators: a target far exceeded because it was set low is explained; how far is a setting of the profile (usually 130%)',
    example: '3061 ÷ 2000 = 153.05%',
    messages: {
      fail: '"{indicator}" reached {found} of its target (limit {limit}): explain whether the target was set too low.',
      reverse:
        '"{indicator}" came to only {found} of its ceiling (limit {limit}): explain whether it was set too high.',
      noPlace:
        '"{indicator}" came to {found} of its target (limit {limit}), and the form has no column for reasons: check the target, and explain it in the report.',
    },
  },
  'B12-19': {
    title: 'Full marks with a deviation reason',
    basis: 'Forms 1-2 and 1-3, the column for reasons and measures: meant for indicators that fell short',
    example: '5 of 5 points, yet a reason is given',
    messages: {
      fail: '"{indicator}" has full marks, yet a deviation is explained ("{found}"): empty the cell if there was none, else check the score.',
    },
  },
  'B12-26': {
    title: 'Actual left blank',
    basis: 'Forms 1-2 and 1-3, the column of actual values: to be filled in for every indicator with points',
    example: 'A weight, but no actual value',
    messages: {
      fail: 'The actual value of "{indicator}" is blank: enter it.',
      withScore: '"{indicator}" scores {score} points without an actual value: enter it.',
    },
  },
  'B12-28': {
    title: 'Score left blank',
    basis: 'Forms 1-2 and 1-3, the column of scores and the total row: what has points is scored',
    example: 'Weight 10, no score',
    messages: {
      fail: 'The score of "{indicator}" is blank: enter it.',
      execution: 'The score of the execution rate is blank: enter it.',
      total: 'The total score is blank: enter the sum of the scores.',
    },
  },
  'B12-29': {
    title: 'Points for the same completion',
    basis: 'Reviewing practice: completion within half a percentage point earns shares within 5% of each other',
    example: 'All at 99%: 93.3%, 100%, 90%',
    messages: {
      fail: 'Completion is nearly the same, the shares of points are not (completion → share): {pairs}; score them by one standard.',
    },
  },
  'B12-30': {
    title: 'Dates of completion',
    basis: 'Forms 1-2 and 1-3, timeliness: the date in the target is the deadline',
    example: 'Target by end of November, done in December',
    messages: {
      fail: '"{indicator}": the target says "{expected}", the actual "{found}": late, yet no points were taken off: check the date, and if it is right take points off.',
    },
  },
} as const satisfies RuleTexts;
