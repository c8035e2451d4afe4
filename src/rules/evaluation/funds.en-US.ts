import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-03': {
    title: 'No budget',
    basis: 'Cai Yu [2020] No. 10, budget execution: without a budget there is no rate',
    example: 'Adjusted budget 0, executed 207.4538',
    messages: {
      fail: 'The adjusted budget is 0, yet {executed} was spent: enter the budget as adjusted.',
      bothNought:
        'Adjusted budget and executed amount are both 0, so no rate is computed: check them; fine if there was no money.',
    },
  },
  'B12-04': {
    title: 'Execution above budget',
    basis: 'Cai Yu [2020] No. 10, budget execution: the adjusted budget is all that may be spent',
    example: '338.31 > 329.77',
    messages: {
      fail: 'Execution of {found} exceeds the adjusted budget of {budget} by {excess}: check it; with additions, enter the budget as adjusted.',
    },
  },
  'B12-08': {
    title: 'Total funds and their parts',
    basis:
      'Forms 1-2 and 1-3, funds: the total is the sum of the rows below it, column by column; what a row lists below itself counts once',
    example: '38.00 + 2.00 + 0.00 = 40.00',
    messages: {
      fail: 'Total funds read {found}, the parts come to {expected}, off by {difference}: check both and correct them.',
      unclear:
        'Total funds say {found}. Nothing tells whether "{row}" is a part of the total or of the row above it, and no reading comes to that ({sums}). Check the amounts, and show the level by indent, numbering or "of which" (其中).',
      coarse:
        'Total funds say {found}, the parts come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
      nought:
        'Total funds are 0 in {columns}, but the parts come to {sums}: enter the sums, then check rate and score again.',
      partsBlank:
        'Total funds say {found}, but none of the parts in this column is filled in: enter them, 0 for what did not occur.',
    },
  },
  'B12-35': {
    title: 'Size of the budget adjustment',
    basis:
      "Reviewing practice: an adjustment of more than 20% is explained (a setting of the profile; Hunan's indicator table gives no points above 30%); where the form asks for a reason, always",
    example: '101.81 ÷ 78.98 − 1 = 28.91%',
    messages: {
      fail: 'The budget changed by {change} during the year, more than the limit of {limit}: explain why.',
      always: 'This form asks for a reason whenever the budget changes: {change}; state it.',
    },
  },
  'B13-02': {
    title: 'Total nought, parts not',
    basis: 'Form 1-3, funds: the total is the sum of its parts, and rate and score are computed from it',
    example: 'Total 0, appropriation 90',
    messages: {
      fail: 'Total funds are 0 in {columns}, but the parts come to {sums}: enter the sums, then check rate and score again.',
    },
  },
} as const satisfies RuleTexts;
