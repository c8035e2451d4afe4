import type { RuleTexts } from '../rule-texts';

/** Rules on indicators. */
export const texts = {
  'B12-22': {
    title: 'Grade',
    messages: { fail: 'A total of {total} is graded "{expected}"; the form says "{found}": correct it.' },
  },
  'B12-23': {
    title: 'Units of target and actual',
    messages: {
      fail: '"{indicator}": the target {target} is in {expected}, the actual {actual} in {found}; they cannot be compared: state the actual in {expected}.',
      counters: '"{indicator}" counts {expected} in the target and {found} in the actual: use one unit.',
      magnitude:
        '"{indicator}": target {target} and actual {actual} are ten times apart with full marks; state the units.',
      parts: '"{indicator}" counts {expected}, its parts count {found}: use one unit.',
      rate: '"{indicator}" is called a rate but counts {found}: state a percentage, or change the name.',
      kind: 'The unit of "{indicator}" is {found}, which does not go with its name; {expected} is usual: change the unit or the name.',
    },
  },
  'B12-24': {
    title: 'Operators of targets',
    messages: {
      missing: 'Quantitative targets without ≥, ≤ or = ({found}; {count} in all): add it.',
      direction: 'The direction of {found} for "{indicator}" is doubtful; {expected} is usual: check it.',
      spelledUnit: 'The unit in {found} of "{indicator}" is spelled out; write {expected}.',
    },
  },
  'B12-25': {
    title: 'Verifiable actuals',
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
  'B12-26': {
    title: 'Actual left blank',
    messages: {
      fail: 'The actual value of "{indicator}" is blank: enter it.',
      withScore: '"{indicator}" scores {score} points without an actual value: enter it.',
    },
  },
  'B12-27': {
    title: 'Target left blank',
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
  'B12-28': {
    title: 'Score left blank',
    messages: {
      fail: 'The score of "{indicator}" is blank: enter it.',
      execution: 'The score of the execution rate is blank: enter it.',
      total: 'The total score is blank: enter the sum of the scores.',
    },
  },
  'B12-29': {
    title: 'Same completion, same share',
    messages: {
      fail: 'Completion is nearly the same, the shares of points are not (completion → share): {pairs}; score them by one standard.',
    },
  },
  'B12-30': {
    title: 'Dates of completion',
    messages: {
      fail: '"{indicator}": the target says "{expected}", the actual "{found}": late, yet no points were taken off: check the date, and if it is right take points off.',
    },
  },
  'B12-31': {
    title: 'Frequency and count',
    messages: {
      fail: '"{indicator}" asks for "{target}", which is {expected} a year; target and actual of "{other}" are {found}: they contradict each other, check both.',
    },
  },
  'B12-32': {
    title: 'Shares of a whole',
    messages: { fail: '"{indicator}" cannot exceed 100%; it reads {found}: check it.' },
  },
  'B12-33': {
    title: 'How indicators are set up',
    messages: {
      empty: 'There is no indicator under "{level}": add one, or strike it out where none applies.',
      misplaced: '"{indicator}" stands under "{second}" of "{first}", which is doubtful: check it.',
      costElsewhere: '"{indicator}" is about cost but stands under "{second}": move it to the cost indicators.',
      moneyAsOutput:
        '"{indicator}" is a sum of money but stands under "{second}": state what was done for it; money belongs to the cost indicators.',
      socialAsEconomic:
        '"{indicator}" is no economic benefit but stands under "{second}": move it to the social or other benefits.',
      missingLevel: 'There are no indicators of {missing}; please confirm.',
    },
  },
  'B12-34': {
    title: 'Duplicate indicators',
    messages: {
      fail: '"{indicator}" appears twice on this form; one thing earns points once: delete or rename one.',
      execution:
        '"{indicator}" is the execution rate, which the funds block scores already: put another indicator in its place.',
    },
  },
  'B12-35': {
    title: 'Size of the budget adjustment',
    messages: {
      fail: 'The budget changed by {change} during the year, more than the limit of {limit}: explain why.',
      always: 'This form asks for a reason whenever the budget changes: {change}; state it.',
    },
  },
  'B12-36': {
    title: 'Full marks throughout',
    messages: {
      fail: 'The total is {found}, full marks: make sure that no target was set too low and that the actual values are real.',
    },
  },
  'B12-37': {
    title: 'Every actual equals its target',
    messages: {
      fail: 'All {found} actual values equal their targets: make sure that they are what was really reached.',
    },
  },
  'B12-38': {
    title: 'Cost and execution',
    messages: {
      fail: '"{indicator}" reads {found}, the executed amount is {expected}: if both mean all that was spent, make them the same.',
    },
  },
  'B12-39': {
    title: 'Parts carry no points',
    messages: {
      fail: 'A part row carries no points: its weight and score should be a dash, they read {found}: correct them.',
      counted:
        'A part row reads {found} and was added into the total, so it counts twice: enter a dash and add up again.',
    },
  },
  'B12-40': {
    title: 'Parts add up',
    messages: {
      fail: '"{indicator}" reads {found}, its parts come to {expected}: check and correct them.',
      exceeds:
        '"{indicator}" reads {found}, its parts come to {expected}, more than the whole: check and correct them.',
    },
  },
} as const satisfies RuleTexts;
