import type { MoreTexts } from '../engine/words';

export const words = {
  'X-14': {
    title: 'Carry-over and surplus',
    basis: 'Meaning of the words: income less expenditure is what is left',
    example: '101.81 income − 107.28 expenditure = −5.47; the text says 0 is left',
    messages: {
      whole: 'The text says {found} is left; income less expenditure is {expected}: check the three figures.',
      overspent: 'The expenditure {found} of the text exceeds the budget (it must be {expected}): check both.',
      more: 'The text says {found} is left; budget less expenditure is only {expected}: check it.',
      project: 'The text says {found} is left of "{project}"; its amount less its expenditure is {expected}: check it.',
      projects: 'The text says {found} is left; of the projects ({projects}) alone it is {sum}: check them.',
      form: 'The text says {found} is left; adjusted budget less executed amount on 1-2 is {expected}: check it, and explain it where the two are counted differently.',
    },
  },
} as const satisfies MoreTexts;
