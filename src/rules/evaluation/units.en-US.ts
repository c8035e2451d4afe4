import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-23': {
    title: 'Units of target and actual',
    basis: 'Meaning of the words: only values of one unit compare (units of money convert)',
    example: 'Target in money, actual in percent',
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
} as const satisfies RuleTexts;
