import type { RuleTexts } from '../engine/words';

export const words = {
  'X-05': {
    title: 'Total spending in the text',
    basis: "The executed amount of form 1-2 and the total spending of the report's text are the same figure",
    example: '1-2 101.81, the text 107.28',
    messages: {
      fail: 'Execution of {found} on 1-2 differs from the total spending in the text, {expected}: check both.',
    },
  },
  'X-10': {
    title: 'Basic expenditure against office expenses',
    basis: 'Meaning of the words: office expenses are part of basic expenditure',
    example: '321.35 ≥ 37.20',
    messages: {
      fail: 'Basic expenditure of {found} on 1-2 is less than the office expenses of {limit} on 1-1, which are part of it: check both.',
    },
  },
  'X-11': {
    title: 'Indicators copied',
    basis:
      'Reviewing practice: a department covers all its work; 80% of indicators equal to those of one project counts as copied',
    example: '9 of 9 indicators are the same on 1-2 and 1-3',
    messages: {
      fail: '{found} of the indicators on 1-2 are those of project "{project}": the department form should cover all its work, do not copy a project.',
    },
  },
  'X-19': {
    title: 'Department against its projects',
    basis: "Meaning of the words: projects' budgets are part of the department's",
    example: '400.00 ≥ 80.00',
    messages: {
      fail: 'The initial budget of {found} on 1-2 is less than the {limit} of the projects together: check both.',
    },
  },
  'X-20': {
    title: 'Low execution, high scores',
    basis:
      'Reviewing practice: execution below 60% with full marks on every quantity is explained; the bound is a setting of the profile',
    example: 'Execution 44.50%, all quantities at full marks',
    messages: {
      fail: 'Execution is only {found} (limit {limit}), yet every quantity has full marks: check the actual values, and explain why the money was not spent.',
    },
  },
} as const satisfies RuleTexts;
