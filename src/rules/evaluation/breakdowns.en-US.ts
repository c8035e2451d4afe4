import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-05': {
    title: 'By source of income',
    basis: 'Form 1-2, by source: general budget + government funds + fiscal-account revenue + other = adjusted budget',
    example: '386 + 0 + 12 + 8 = 406',
    messages: {
      fail: 'The sources come to {expected}, the adjusted budget reads {found}, off by {difference}: they should be the same, check and correct them.',
      whole:
        'The adjusted budget reads {found}, the sources come to {expected}, which the printed execution rate fits too; off by {difference}: look at the adjusted budget first.',
      basis:
        'The sources come to {expected}, which is the {column} and not the adjusted budget {found}: enter them by the adjusted budget.',
      heading: 'The heading by source says {found}, its lines come to {expected}: check and correct it.',
      coarse:
        'The sources come to {expected}, the adjusted budget reads {found}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B12-06': {
    title: 'By nature of expenditure',
    basis: 'Form 1-2, by nature: basic + project expenditure = executed amount',
    example: '321.35 + 77.80 = 399.15',
    messages: {
      fail: 'Basic and project expenditure come to {expected}, the executed amount reads {found}, off by {difference}: they should be the same, check and correct them.',
      whole:
        'The executed amount reads {found}, basic and project expenditure come to {expected}, which the printed execution rate fits too; off by {difference}: look at the executed amount first.',
      basis:
        'Basic and project expenditure come to {expected}, which is the {column} and not the executed amount {found}: enter them by what was executed.',
      heading: 'The heading by nature says {found}, its lines come to {expected}: check and correct it.',
      coarse:
        'Basic and project expenditure come to {expected}, the executed amount reads {found}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B12-07': {
    title: 'Balance',
    basis: 'Form 1-2, by source and by nature: income − spending = adjusted budget − executed amount',
    example: '406.00 − 399.15 = 6.85',
    messages: {
      fail: 'Income less expenditure is {found}, adjusted budget less execution is {expected}: they should agree, check them.',
      negative:
        'Expenditure by nature exceeds income by source (income less expenditure: {found}): check the lines of both.',
    },
  },
} as const satisfies RuleTexts;
