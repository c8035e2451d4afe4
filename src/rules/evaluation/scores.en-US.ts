import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-12': {
    title: 'Range of scores',
    basis: 'Cai Yu [2020] No. 10: an indicator earns from 0 to its weight',
    example: '0 ≤ score ≤ weight',
    messages: {
      above: 'The score {found} of "{indicator}" exceeds its weight of {weight}: correct it.',
      below: 'The score of "{indicator}" is negative ({found}); the least is 0: correct it.',
    },
  },
  'B12-13': {
    title: 'Scores by formula',
    basis:
      'Cai Yu [2020] No. 10, quantitative indicators: full weight when the target is met, else in proportion; the profile settles how reverse ones are scored',
    example: '15 × 99 ÷ 100 = 14.85',
    messages: {
      above:
        '"{indicator}": target {target}, actual {actual}: {expected} points are due by the formula; the form gives {found}, too many: correct it.',
      below:
        '"{indicator}": target {target}, actual {actual}: {expected} points are due by the formula; the form gives {found}, too few: check it, and state any other reason for the deduction.',
      whole:
        'Scores are whole points and differ from those in proportion (form → in proportion): {rows}; check the rules for scores: where whole points are the rule, set the decimals of scores to whole points in the settings.',
      tenths:
        'Scores are in tenths and differ from those in proportion (form → in proportion): {rows}; check the rules for scores: where tenths are the rule, set the decimals of scores to one in the settings.',
      truncated:
        '"{indicator}": target {target}, actual {actual}: rounded, {expected} points are due; {found} was cut off: correct it.',
      coarse:
        '"{indicator}": target {target}, actual {actual}: by the figures on the form {expected} points are due, the form gives {found}; only an actual that was rounded explains it. Score by the form, or print the actual with decimals.',
      printed:
        '"{indicator}": target {target}, actual {actual}: by the method that this form prints {expected} points are due; the form gives {found}: check it.',
    },
  },
  'B12-16': {
    title: 'Full marks though missed',
    basis: 'Cai Yu [2020] No. 10, quantitative indicators: only a target that was met earns the full weight',
    example: 'Target 100%, actual 99%, 5 of 5 points',
    messages: {
      fail: '"{indicator}": target {target}, actual {actual}: missed, yet full marks: {expected} points are due, the form gives {found}: correct the score, or the actual if that is what is wrong.',
      unfinished:
        '"{indicator}": target {target}, the actual says only "{actual}": not done, yet full marks {found}: state what was reached and take points off accordingly.',
      seldom:
        '"{indicator}": target {target}, actual {actual}: not reached, yet full marks {found}: take points off accordingly.',
    },
  },
  'B12-17': {
    title: 'Points lost though met',
    basis: 'Cai Yu [2020] No. 10, quantitative indicators: a target that was met earns the full weight',
    example: 'Target 98%, actual 98%, 19.6 of 20 points',
    messages: {
      fail: '"{indicator}": target {target}, actual {actual}: met, so it should be {expected}; the form gives {found}: correct the score, or the actual if that is what is wrong.',
      withReason:
        '"{indicator}": target {target}, actual {actual}: met, yet points were taken off (full marks {expected}, the form gives {found}); a reason is given, check it.',
    },
  },
} as const satisfies RuleTexts;
