import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-24': {
    title: 'Operators of targets',
    basis: 'Reviewing practice: a quantitative target states ≥, ≤ or =, in the sense of the indicator',
    example: '"98%" should read "≥98%"',
    messages: {
      missing: 'Quantitative targets without ≥, ≤ or = ({found}; {count} in all): add it.',
      direction: 'The direction of {found} for "{indicator}" is doubtful; {expected} is usual: check it.',
      spelledUnit: 'The unit in {found} of "{indicator}" is spelled out; write {expected}.',
    },
  },
  'B12-25': {
    title: 'Actuals that cannot be verified',
    basis: 'Reviewing practice: the actual of a quantitative indicator is a figure or date that can be verified',
    example: 'Target "once a week", actual "done"',
    messages: {
      words: '"{indicator}" has the target {target}; its actual says only "{found}": enter what was really reached.',
      unfinished:
        '"{indicator}" has the target {target}; its actual says only "{found}": enter what was reached by the end of the year, 0 if nothing was.',
      operator:
        'The actual of "{indicator}" reads "{found}", a bound that no score can rest on: enter the real figure.',
      none: '"{indicator}" has the target {target}, its actual reads "{found}": enter the real figure, 0 if nothing was done.',
      rate: '"{indicator}" is a rate, yet target and actual are words ({target}, {found}): state percentages, or choose another name.',
    },
  },
  'B12-27': {
    title: 'Target left blank',
    basis: 'Forms 1-2 and 1-3, the column of targets: to be filled in for every third-level indicator',
    example: 'The name holds the figure, the target is blank',
    messages: {
      blank: 'The target of "{indicator}" is blank: fill it in.',
      inName: '"{indicator}" holds its target in the name; the target cell is blank: move it there.',
      moneyOnly: '"{indicator}" counts something, yet its target is money ({found}): state how much is done.',
      question:
        'The target of "{indicator}" asks a question ("{found}"): state the result or the number to be reached.',
      nameOnly:
        'The name "{found}" is only a quantity and does not say of what: write a name, and put the quantity into the target.',
      goal: 'The annual goal holds only a figure ({found}): state the goal and what came of it in words.',
    },
  },
  'B12-32': {
    title: 'Shares of a whole',
    basis: 'Meaning of the words: satisfaction, pass, coverage, punctuality and compliance rates are shares of a whole',
    example: 'Satisfaction of 290%',
    messages: { fail: '"{indicator}" cannot exceed 100%; it reads {found}: check it.' },
  },
} as const satisfies RuleTexts;
