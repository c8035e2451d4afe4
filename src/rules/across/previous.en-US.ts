import type { RuleTexts } from '../engine/words';

export const words = {
  'X-17': {
    title: "Last year's form",
    basis: "This year's column of last year's final accounts is last year's column of its own",
    example: "4.00 in this year's column of last year; 4.00 in last year's own",
    messages: {
      fail: 'Last year\'s final account of "{line}" reads {found}, last year\'s form says {expected}: they should be the same, check both.',
      staff: 'From last year to this one the {people} went from {expected} to {found}, more than 20%: check both.',
      otherYear:
        "The workbook given as last year's is of {found}, it should be of {expected}; nothing was compared: choose last year's.",
    },
  },
} as const satisfies RuleTexts;
