import type { RuleTexts } from '../engine/words';

export const words = {
  'GEN-03': {
    title: 'Left blank',
    basis:
      'The boxes that the three forms ask to be filled in: department, signature, preparer, date, telephone, thrift measures, initial budget',
    example: 'Signature, telephone or initial budget left blank',
    messages: {
      department: 'The department name is blank: enter the full name of the unit.',
      preparedBy: 'The preparer is blank: enter the name.',
      date: 'The date is blank: enter it.',
      phone: 'The telephone number is blank: enter it.',
      signature: 'The signature of the head of the unit is missing: sign before handing in.',
      thrift: 'The thrift measures are blank: state what was done this year.',
      initialBudget: 'The initial budget is blank: enter it, 0 if there was none.',
      line: 'The line "{line}" is blank: fill it in, 0 for what did not occur.',
      goal: 'What came of the overall goal is blank: state the result.',
      amount: 'Of the total funds the {column} is blank: enter it, 0 if there was none.',
      people: 'The number of staff in post is blank: enter it.',
      name: 'This row has a target or weight but no indicator name: enter the name.',
      rate: 'The execution rate is blank; it follows from the amounts beside it: enter it.',
      controlRate: 'The control rate is blank; it follows from the figures beside it: enter it.',
    },
  },
} as const satisfies RuleTexts;
