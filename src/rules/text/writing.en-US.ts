import type { MoreTexts } from '../engine/words';

export const words = {
  'GEN-10': {
    messages: {
      numbering: 'The numbering of the text jumps: "{found}" should be "{expected}" ({count} places).',
      unclosedText: 'The marks {pair} do not match in "{found}" of the text.',
      typoText: '"{found}" in the text should be "{expected}".',
    },
  },
  'X-04': {
    messages: {
      spelling: 'A project\'s name is written in several ways: "{expected}" on the form, also {found}.',
      onlyText: 'The text speaks of project "{project}", the forms have none of that name.',
      notInText: 'The forms have project "{project}", the text does not speak of it.',
    },
  },
} as const satisfies MoreTexts;
