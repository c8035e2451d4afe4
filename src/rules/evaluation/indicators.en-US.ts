import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-31': {
    title: 'Frequency and count',
    basis: 'Meaning of the words: a frequency a week, month or quarter comes to a number of times a year',
    example: 'Once a week is about 52 a year; the count says 3',
    messages: {
      fail: '"{indicator}" asks for "{target}", which is {expected} a year; target and actual of "{other}" are {found}: they contradict each other, check both.',
    },
  },
  'B12-34': {
    title: 'Duplicate indicators',
    basis: 'Reviewing practice: one thing earns points once',
    example: 'Two indicators of one name on a form',
    messages: {
      fail: '"{indicator}" appears twice on this form; one thing earns points once: delete or rename one.',
      execution:
        '"{indicator}" is the execution rate, which the funds block scores already: put another indicator in its place.',
    },
  },
} as const satisfies RuleTexts;
