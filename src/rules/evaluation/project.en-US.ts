import type { RuleTexts } from '../engine/words';

export const words = {
  'B13-01': {
    title: 'Project, authority, implementer',
    basis: 'Form 1-3, head: project, authority, implementing unit',
    example: 'Authority left blank',
    messages: {
      project: 'The project name is blank: enter it as the budget has it.',
      authority: 'The authority is blank: enter it.',
      implementer: 'The implementing unit is blank: enter the unit that spends the money.',
    },
  },
  'B13-03': {
    title: 'Order of the total row',
    basis: 'Forms 1-2 and 1-3, total row: label, weight, score',
    example: 'Total | 100 | 97',
    messages: {
      order:
        'The cells of the total row are out of order or missing (weight, score: {found}): put label, weight and score below their own heads.',
      weight: 'The weight of the total row is blank: enter {expected}.',
    },
  },
  'B13-04': {
    title: 'Cost against the project',
    basis: "Meaning of the words: what a project costs is within its own budget, and is not the department's total",
    example: 'Project budget 2.80, cost target 101.81 (units of 10,000 yuan)',
    messages: {
      target:
        'The cost target {found} of "{indicator}" exceeds the project\'s budget of {limit}: enter the project\'s own.',
      actual:
        'The actual cost {found} of "{indicator}" exceeds the project\'s adjusted budget of {limit}: check both; enter the project\'s own if it is of something wider.',
      department:
        "The cost {found} of \"{indicator}\" is the department's total; the project's budget is {limit}: enter the project's own.",
    },
  },
} as const satisfies RuleTexts;
