import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-14': {
    title: 'Area control rate',
    basis: 'Form 1-1: area control rate = actual ÷ approved floor area, for buildings completed in the year',
    example: '294 ÷ 300 = 98.00%',
    messages: {
      fail: 'The area control rate (actual area ÷ approved area) should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the area control rate is {expected}; {found} was cut off: correct it.',
      over: 'The actual area exceeds the approved area ({found}): check it, and explain it if it is right.',
    },
  },
  'B11-15': {
    title: 'Investment control rate',
    basis: 'Form 1-1: investment control rate = actual ÷ budgeted investment, for buildings completed in the year',
    example: '29.40 ÷ 30.00 = 98.00%',
    messages: {
      fail: 'The investment control rate (actual investment ÷ budgeted investment) should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the investment control rate is {expected}; {found} was cut off: correct it.',
      coarse:
        'By the figures on the form the investment control rate is {expected}; the form says {found}. Only rounded amounts explain it: compute it from the form, or print amounts with two decimals.',
      over: 'The actual investment exceeds the budgeted investment ({found}): check it, and explain it if it is right.',
    },
  },
} as const satisfies RuleTexts;
