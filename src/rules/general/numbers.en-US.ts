import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-04': {
    title: 'Unreadable figures',
    basis:
      'The columns of amounts, rates and points on the three forms hold figures; a dash, a stroke or "none" means not applicable',
    example: '"7.50." has a stray dot; "about 10" is no figure',
    messages: {
      unreadable: 'A figure belongs here; "{found}" cannot be read, so checks on it were left out: enter a number.',
      stray: '"{found}" has stray characters; it was read as a number, please correct it.',
      dash: 'Cells with "{found}" ({count} of them) were taken as not applicable: enter what is lacking; fine where nothing applies.',
      apostrophe:
        'Figures have an apostrophe before them ({count} of them, such as {found}) and cannot be added up: take it away and make them numbers.',
      ownUnit:
        'Amounts are typed with their unit ({count} of them, such as {found}) and cannot be added up: the head prints the unit, enter numbers alone.',
    },
  },
  'GEN-08': {
    title: 'Decimals',
    basis: 'Reviewing practice: amounts, and scores, of one column have the same decimals',
    example: '13.4, 8.32 and 2 are printed differently',
    messages: {
      amounts:
        'Amounts are printed with different numbers of decimals ({kinds}): use the same number throughout, as a rule two.',
      scores:
        'Scores are printed with different numbers of decimals ({kinds}): {found}; use the same number throughout.',
    },
  },
  'GEN-11': {
    title: 'Negative amounts, fractions of people',
    basis: 'Meaning of the words: people are whole numbers, amounts are not negative (budget adjustments may be)',
    example: 'An amount of -3.00; 6.5 members of staff',
    messages: {
      negative: 'This is negative ({found}), which the amount here cannot be: check the sign and correct it.',
      fraction: 'The number of people is {found}; it must be whole: enter the real number.',
    },
  },
} as const satisfies RuleTexts;
