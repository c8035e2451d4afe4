import type { RuleTexts } from '../engine/words';

export const words = {
  'B12-14': {
    title: 'Bands of qualitative scores',
    basis:
      'Cai Yu [2020] No. 10, qualitative indicators: achieved 100–80%, partly 80–60%, not achieved 60–0%; the bands are settings of the profile',
    example: 'Partly achieved: 60–80% of the weight',
    messages: {
      fail: '"{indicator}" is reported as "{actual}": it should score {expected} points; the form gives {found}: check the result or the score.',
      printed:
        '"{indicator}" is reported as "{actual}": by the bands that this form prints it should score {expected} points; the form gives {found}: check the result or the score.',
    },
  },
} as const satisfies RuleTexts;
