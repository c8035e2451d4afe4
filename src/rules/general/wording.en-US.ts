import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-07': {
    title: 'Template left-overs',
    basis:
      "The dots, numbered dummy indicators and length instructions of the blank forms, to be replaced by the unit's own text",
    example: '"…", "Indicator 1:", "(within 100 characters)"',
    messages: {
      instruction: 'This cell still holds the template\'s instruction, put the unit\'s own text there: "{found}"',
      placeholder:
        "Placeholders of the template are left ({found}; {count} in all): delete them or put the unit's own text there.",
    },
  },
  'GEN-09': {
    title: 'Goal copied as result',
    basis: 'Reviewing practice: the result states what came of the goal; 95% alike or more counts as copied',
    example: 'The result repeats the goal word for word',
    messages: { fail: 'The result repeats the goal ({found} alike); state what was achieved.' },
  },
  'GEN-10': {
    title: 'Writing',
    basis: 'Reviewing practice: paired marks are closed and words spelled right in what is handed in',
    example: 'A quotation mark is not closed; a mistyped word',
    messages: {
      unclosed: 'The pair {pair} in "{found}" is not closed: complete it.',
      typo: '"{found}" seems to be a slip for "{expected}": check it.',
      doubled: '"{found}" in "{text}" is written twice: delete the repetition.',
      formTitle: 'The name of the project, "{found}", is the title of a form: enter the name of the project alone.',
    },
  },
} as const satisfies RuleTexts;
