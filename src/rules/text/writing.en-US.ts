import type { MoreTexts } from '../engine/words';

export const words = {
  'GEN-10': {
    messages: {
      numbering: 'The numbering of the text jumps: "{found}" should be "{expected}" ({count} places): correct it.',
      unclosedText: 'The marks {pair} do not match in "{found}" of the text: complete them.',
      typoText: '"{found}" in the text seems to be a slip for "{expected}": check it.',
    },
  },
  'X-04': {
    messages: {
      spelling:
        'A project\'s name is written in several ways: "{expected}" on the form, also {found}; write it alike everywhere.',
      onlyText:
        'The text speaks of project "{project}", the forms have none of that name: check the name, or add its form.',
      notInText: 'The forms have project "{project}", the text does not speak of it: add it.',
    },
  },
} as const satisfies MoreTexts;
