import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-05': {
    title: 'Three public expenses against budget',
    basis: "Reviewing practice: the three public expenses keep within the year's budget, or it is explained",
    example: 'Final 5.80 ≤ budget 6.50',
    messages: {
      fail: '"{line}": the final account of {found} exceeds the budget of {budget} by {excess}: check it, and explain it if it is right.',
      noBudget: '"{line}": the budget is 0, yet the final account is {found}: check it, and explain it if it is right.',
    },
  },
  'B11-06': {
    title: 'Rise of the three public expenses',
    basis: 'Reviewing practice: the three public expenses only fall; a rise over last year is explained',
    example: 'This year 5.80 ≤ last year 6.10',
    messages: { fail: "The three public expenses of {found} are above last year's {before}: explain why." },
  },
  'B11-10': {
    title: 'Office expenses and projects against budget',
    basis:
      'Reviewing practice: spending keeps within the budget, spending without one is explained; below 1,000 yuan it is only pointed out',
    example: 'Final 8.32 against a budget of 2: 416%',
    messages: {
      fail: '"{line}": the final account of {found} exceeds the budget of {budget} by {excess}: check it, and explain it if it is right.',
      noBudget: '"{line}": the budget is 0, yet the final account is {found}: check it, and explain it if it is right.',
    },
  },
  'B11-11': {
    title: 'Procurement against budget',
    basis: 'Reviewing practice: procurement is at most 100% of its budget',
    example: '48.57 ÷ 29 = 167.48%',
    messages: {
      fail: 'Procurement of {found} is {share} of its budget of {budget}: check it, and explain it if it is right.',
    },
  },
  'B11-12': {
    title: 'Procurement against means',
    basis:
      "Meaning of the words: procurement is paid from office expenses and projects, and never exceeds the year's spending",
    example: '48.57 exceeds office 8.35 + projects 8.80',
    messages: {
      overMeans:
        'Procurement of {found} exceeds office expenses and projects together, {limit}, from which it is paid: check it.',
      overSpending: 'Procurement of {found} exceeds all that was spent in the year, {limit} on 1-2: check both.',
    },
  },
  'B11-17': {
    title: 'Change from year to year',
    basis:
      'Reviewing practice: a change of more than 30% from last year is explained; share and smallest base are settings of the profile',
    example: '8.32 ÷ 13.4 − 1 = −37.91%',
    messages: {
      fail: 'The final account of "{line}" changed by {change} from last year, more than the limit of {expected}; explain it if it is right.',
    },
  },
  'B11-18': {
    title: 'A car without running costs',
    basis: 'Reviewing practice: a vehicle that was bought usually has running costs in the year',
    example: 'Purchase 18.00, running 0',
    messages: {
      fail: 'Vehicles were bought for {purchase}, yet running costs are {found}: check whether they were left out; fine if there were none.',
    },
  },
  'B11-20': {
    title: 'Projects against budget',
    basis: 'Reviewing practice: an earmarked project keeps within its budget; additions during the year are explained',
    example: 'Budget 0, final 6.00',
    messages: {
      fail: 'Project "{line}": the final account of {found} exceeds the budget of {budget} by {excess}: check it, and explain any addition.',
      noBudget:
        'Project "{line}": the budget is 0, yet the final account is {found}: check it, and explain any addition.',
    },
  },
} as const satisfies RuleTexts;
