import type { RegisteredRule } from '../../../rules';
import type { TextRule } from '../../../rules/text';
import type { Added, RuleTexts, Worded } from '../rule-texts';

const own = {
  'GEN-10': {
    title: 'Numbering, quotation marks, misspellings',
    messages: {
      numbering: 'The numbering of the text jumps: "{found}" should be "{expected}" ({count} places).',
      unclosedText: 'The marks {pair} do not match in "{found}" of the text.',
      typoText: '"{found}" in the text should be "{expected}".',
    },
  },
  'X-01': {
    title: 'Staff agrees with the text',
    messages: {
      posts: 'The text has {expected} authorised posts, 1-1 says {found}.',
      staff: 'The text has {expected} staff in post, 1-1 says {found}.',
    },
  },
  'X-02': {
    title: 'Project budgets agree',
    messages: {
      text: 'The budget of "{project}" is {expected} in the text, the forms say {found}.',
      textWhole: 'The budget of project expenditure is {expected} in the text, 1-1 says {found}.',
    },
  },
  'X-03': {
    title: 'Project expenditure agrees',
    messages: {
      text: 'Project expenditure is {expected} in the text; on the forms: {figures}.',
      textProject: '"{project}" spent {expected} by the text and {found} by the form.',
    },
  },
  'X-04': {
    title: 'Projects and their forms match',
    messages: {
      spelling: 'A project\'s name is written in several ways: "{expected}" on the form, also {found}.',
      onlyText: 'The text speaks of project "{project}", the forms have none of that name.',
      notInText: 'The forms have project "{project}", the text does not speak of it.',
    },
  },
  'X-05': {
    title: 'Total expenditure agrees with the text',
    messages: {
      fail: 'The executed amount {found} differs from the total expenditure {expected} of the text.',
      basic: 'The basic expenditure of 1-2 is {found}, that of the text {expected}.',
    },
  },
  'X-06': {
    title: 'Budget agrees with the text',
    messages: {
      initial: 'The initial budget {found} differs from {expected} in the text.',
      adjusted: 'The adjusted budget {found} differs from {expected} in the text.',
      adjustment: 'Adjusted less initial budget is {found}, the adjustment in the text is {expected}.',
    },
  },
  'X-08': {
    title: 'Government funds agree with the text',
    messages: {
      none: 'The text says that there are no government funds, 1-2 says {found}.',
      amount: 'Government funds are {expected} in the text, 1-2 says {found}.',
    },
  },
  'X-09': {
    title: '"Three public" expenses agree with the text',
    messages: { fail: '"{line}" is {expected} in the text, 1-1 says {found}.' },
  },
  'X-13': {
    title: 'Number of projects, score and grade agree with the text',
    messages: {
      count: 'The text speaks of {expected} projects, there are {found} forms (and {lines} lines on 1-1).',
      score: 'The score is {expected} in the text, the form has a total of {found}.',
      grade: 'The grade is "{expected}" in the text, "{found}" on the form.',
      partial: '"{heading}" names {found} projects, another place {expected}; missing: {missing}.',
    },
  },
  'X-14': {
    title: 'Carry-over and surplus',
    messages: {
      whole: 'The text says {found} is left; income less expenditure is {expected}.',
      overspent: 'The expenditure {found} of the text exceeds the budget (it must be {expected}).',
      more: 'The text says {found} is left; budget less expenditure is only {expected}.',
      project: 'The text says {found} is left of "{project}"; its amount less its expenditure is {expected}.',
      projects: 'The text says {found} is left; of the projects ({projects}) alone it is {sum}.',
      form: 'The text says {found} is left; adjusted budget less executed amount on 1-2 is {expected}. Please explain.',
    },
  },
  'X-15': {
    title: "The text's arithmetic",
    messages: {
      sum: 'The parts in the text come to {expected}, the total reads {found}; difference {difference}.',
      exceeds: 'The parts in the text come to {expected}, more than the total {found}; difference {difference}.',
      counts: 'The text says {found} in all; the kinds it divides them into come to {expected}.',
      growth: 'The change in the text reads {found}; by its amounts it is {expected}.',
      growthTruncated: 'The change {found} in the text is cut off; rounded it is {expected}.',
      change: 'The text says {found}; by the change it is {expected}.',
      share: 'The share in the text reads {found}; by its amounts it is {expected}.',
      shareTruncated: 'The share {found} in the text is cut off; rounded it is {expected}.',
      task: 'The text says {found} of the task was done; the nearest a whole number of tasks gives is {expected}. Please check.',
      rate: 'The execution rate in the text reads {found}; by the amounts it is {expected}.',
      projects: 'What the text says of each project comes to {expected}, its project expenditure reads {found}.',
      twice: 'The text contradicts itself: {expected} in one place, {found} in another.',
    },
  },
  'X-16': {
    title: 'Conclusion fits the indicators',
    messages: {
      fail: 'The text says that all targets were met, but {count} indicators of 1-2 missed theirs: {indicators}.',
    },
  },
  'X-17': {
    title: "Agrees with last year's form",
    messages: {
      text: "The text puts last year at {expected}, last year's form at {found}: check what is counted, and both figures.",
    },
  },
} as const satisfies RuleTexts;

/** Rules on the report's text and on last year's workbook; where a rule between the forms has the same id, the messages that the text adds. */
export const texts: Worded<Added<TextRule, RegisteredRule>, typeof own> = own;

/** One case with numbers for each rule that only the text or last year's workbook brings. */
export const examples: Readonly<Record<Exclude<TextRule, Pick<RegisteredRule, 'id'>>['id'], string>> = {
  'X-01': '11 posts and 6 in post in the text, 11 and 6 on 1-1',
  'X-06': 'Initial budget 78.98, adjustment 22.83 in the text; 78.98 and 101.81 on 1-2',
  'X-08': 'No government funds in the text, 0 on 1-2',
  'X-09': '"Three public" expenses 5.80 in the text, final account 5.80 on 1-1',
  'X-13': 'Two projects in the text, only one 1-3',
  'X-14': '101.81 income − 107.28 expenditure = −5.47; the text says 0 is left',
  'X-15': '101.81 + 5.47 = 107.28',
  'X-16': 'The text says that all targets were met; an indicator reached 99% of 100%',
};
