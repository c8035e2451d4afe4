import type { RuleTexts } from '../engine/words';

export const words = {
  'B13-05': {
    title: 'One form a project',
    basis: 'Note of form 1-3: one form for each first-level project',
    example: 'Two projects on one form',
    messages: {
      several: 'One form names several projects ("{found}"): fill in a form for each.',
      joined: 'One cell names two projects ("{found}"); fill in a form for each.',
      again:
        'Project "{found}" has a form already, on sheet "{sheet}"; a project has one form: delete this one or rename it.',
      copy: 'This form is the same as the one of "{found}" on sheet "{sheet}"; delete it if it is a copy, or fill it in for another project.',
    },
  },
} as const satisfies RuleTexts;
