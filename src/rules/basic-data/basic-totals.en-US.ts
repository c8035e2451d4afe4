import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-01': {
    title: 'Control rate',
    basis: 'Form 1-1: control rate = staff in post ÷ authorised posts',
    example: '6 ÷ 11 = 54.55%; 54.54% was cut off',
    messages: {
      fail: 'The control rate (staff in post ÷ authorised posts) should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the control rate is {expected}; {found} was cut off: correct it.',
      noPosts:
        'There are {staff} staff, but the authorised posts read {found}, so no rate can be computed: enter the posts as approved.',
      postsBlank:
        'There are {staff} staff, but the authorised posts are blank, so no rate can be computed: enter the posts as approved.',
    },
  },
  'B11-02': {
    title: 'Over-establishment',
    basis: 'Form 1-1: a control rate above 100% is over-establishment',
    example: '50 staff on 46 posts: 4 over',
    messages: {
      fail: 'Staff exceed the authorised posts by {over} (control rate {found}): check both numbers, and explain it if they are right.',
    },
  },
  'B11-03': {
    title: 'Sum of the three public expenses',
    basis: 'Form 1-1: three public expenses = official vehicles + travel abroad + official reception',
    example: '4.80 + 0 + 1.30 = 6.10',
    messages: {
      fail: 'The three public expenses read {found}, vehicles, travel and reception come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      coarse:
        'The three public expenses read {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-04': {
    title: 'Sum of the vehicles',
    basis: 'Form 1-1: official vehicles = purchase + running',
    example: 'Purchase 0 + running 4.80 = 4.80',
    messages: {
      fail: 'Vehicles read {found}, purchase and running come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      lines:
        'Vehicles read {found} (with which the three public expenses add up), yet purchase and running come to {expected}, off by {difference}: look at these two lines first.',
      coarse:
        'Vehicles read {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-07': {
    title: 'Sum of project expenditure',
    basis:
      'Note below form 1-1: project expenditure is all spending outside basic expenditure = operating tasks + maintenance + earmarked funds',
    example: 'Task 0 + maintenance 0 + earmarked 77.80 = 77.80',
    messages: {
      fail: 'Project expenditure reads {found}, its lines come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      coarse:
        'Project expenditure reads {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-08': {
    title: 'Sum of earmarked funds',
    basis: 'Form 1-1: one line for each earmarked project, which add up to the subtotal',
    example: '2.80 + 6.00 = 8.80',
    messages: {
      fail: 'Earmarked funds read {found}, the projects below come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      lines:
        'Earmarked funds read {found} (with which project expenditure adds up), yet the projects below come to {expected}, off by {difference}: look at the projects first.',
      coarse:
        'Earmarked funds read {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-09': {
    title: 'Office expenses against their parts',
    basis:
      'Form 1-1: office expenses are the goods and services of basic expenditure; the parts listed are not all of them, so the total is at least their sum',
    example: '37.20 ≥ 12.60 + 8.80 + 3.10',
    messages: {
      fail: 'Office expenses of {found} are {difference} less than the parts listed below them, {sum} together: check the total and its lines, and correct it.',
    },
  },
  'B11-16': {
    title: 'Total without details',
    basis: 'Form 1-1: the three public expenses and project expenditure have lines for their details',
    example: 'Project expenditure 1025.20, all details blank',
    messages: {
      fail: '"{line}" has totals of {found}, yet none of the lines below it is filled in: enter the details.',
    },
  },
} as const satisfies RuleTexts;
