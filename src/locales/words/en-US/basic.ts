import type { RuleTexts } from '../rule-texts';

/** Rules on single cells and 附件1-1. */
export const texts: RuleTexts = {
  'GEN-01': {
    title: 'Same year everywhere',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The form is for {year}; this should read {expected}, it reads {found}.',
      fileName: 'The file name says {found}, the forms say {expected}; make sure it is the right file.',
    },
  },
  'GEN-02': {
    title: 'Same unit name',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The implementer "{found}" differs from the department "{expected}"; fine if a subordinate unit carries it out.',
    },
  },
  'GEN-03': {
    title: 'Left blank',
    basis: "The form's own columns and notes",
    messages: {
      department: 'The department name is blank.',
      preparedBy: 'The preparer is blank.',
      date: 'The date is blank.',
      phone: 'The telephone number is blank.',
      signature: 'The signature is missing.',
      thrift: 'The thrift measures are blank.',
      initialBudget: 'The initial budget is blank; enter 0 if there was none.',
      line: 'The line "{line}" is blank; enter 0 if there was none.',
      goal: 'What came of the overall goal is blank.',
      amount: 'This amount of the total funds is blank.',
      people: 'The number of staff in post is blank.',
      name: 'This row has a target or weight but no indicator name.',
      rate: 'This rate is blank; it follows from the figures beside it.',
    },
  },
  'GEN-04': {
    title: 'Readable figures',
    basis: "The form's own columns and notes",
    messages: {
      unreadable: 'A figure belongs here; "{found}" cannot be read, so checks on it were left out.',
      stray: '"{found}" has stray characters; it was read as a number, please correct it.',
      dash: '{count} cells hold "{found}" and were taken as not applicable.',
    },
  },
  'GEN-05': {
    title: 'Unit mix-up',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      fail: 'The two amounts ({found} and {expected}) differ ten thousandfold: units of money seem mixed up.',
    },
  },
  'GEN-06': {
    title: 'Blank totals',
    basis: "The form's own columns and notes",
    messages: {
      fail: '"{line}" has details but no total; it should be {expected}.',
      atLeast: '"{line}" is blank; by its parts it is {expected}.',
    },
  },
  'GEN-07': {
    title: 'Template left-overs',
    basis: "The form's own columns and notes",
    messages: {
      instruction: "This cell still holds the template's instruction: {found}",
      placeholder: '{count} placeholders of the template are left: {found}.',
    },
  },
  'GEN-08': {
    title: 'Same decimals',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      amounts: 'Amounts are printed with different decimals ({kinds}); two throughout are advised.',
      scores: 'Scores are printed with different decimals ({kinds}): {found}.',
    },
  },
  'GEN-09': {
    title: 'Goal copied as result',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: { fail: 'The result repeats the goal ({found} alike); state what was achieved.' },
  },
  'GEN-10': {
    title: 'Writing',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      unclosed: 'The pair {pair} is not closed here.',
      typo: '"{found}" seems to be a slip for "{expected}".',
    },
  },
  'GEN-11': {
    title: 'Negative amounts, fractions of people',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      negative: 'This must not be negative: {found}.',
      fraction: 'The number of people must be whole; it is {found}.',
    },
  },
  'GEN-13': {
    title: 'What a total adds up',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      missing: 'The formula {found} leaves out {cells}.',
      twice: 'The formula {found} adds {cells} more than once.',
      foreign: 'The formula {found} adds {cells}, which do not belong.',
    },
  },
  'GEN-14': {
    title: 'Error values',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: { fail: 'The cell shows {found}; look at its formula {formula}.' },
  },
  'B11-01': {
    title: 'Control rate',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The control rate should be {expected}; the form says {found}.',
      truncated: 'Rounded, the control rate is {expected}; {found} was cut off.',
      noPosts: 'There are {staff} staff but the authorised posts are {found}: no rate can be computed.',
    },
  },
  'B11-02': {
    title: 'Over-establishment',
    basis: "The form's own columns and notes",
    messages: { fail: 'Staff exceed the authorised posts by {over} (control rate {found}); explain.' },
  },
  'B11-03': {
    title: 'Three public expenses add up',
    basis: "The form's own columns and notes",
    messages: { fail: 'The three public expenses should be {expected}; the form says {found}, off by {difference}.' },
  },
  'B11-04': {
    title: 'Vehicles add up',
    basis: "The form's own columns and notes",
    messages: { fail: 'Vehicles should be {expected}; the form says {found}, off by {difference}.' },
  },
  'B11-05': {
    title: 'Three public expenses within budget',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      fail: '"{line}": {found} exceeds the budget by {excess}; explain.',
      noBudget: '"{line}": {found} was spent without a budget; explain.',
    },
  },
  'B11-06': {
    title: 'Three public expenses do not rise',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: { fail: 'The three public expenses ({found}) are above last year; explain.' },
  },
  'B11-07': {
    title: 'Project expenditure adds up',
    basis: "The form's own columns and notes",
    messages: { fail: 'Project expenditure should be {expected}; the form says {found}, off by {difference}.' },
  },
  'B11-08': {
    title: 'Earmarked funds add up',
    basis: "The form's own columns and notes",
    messages: { fail: 'Earmarked funds should be {expected}; the form says {found}, off by {difference}.' },
  },
  'B11-09': {
    title: 'Office expenses cover their parts',
    basis: "The form's own columns and notes",
    messages: { fail: 'Office expenses of {found} are less than their parts together (expected {expected}).' },
  },
  'B11-10': {
    title: 'Within budget',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      fail: '"{line}": {found} exceeds the budget by {excess}; explain.',
      noBudget: '"{line}": {found} was spent without a budget.',
    },
  },
  'B11-11': {
    title: 'Procurement within budget',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: { fail: 'Procurement of {found} is {share} of its budget; explain.' },
  },
  'B11-12': {
    title: 'Procurement within means',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      overMeans: 'Procurement of {found} exceeds office expenses and projects together; check it.',
      overSpending: 'Procurement of {found} exceeds all spending of the year.',
    },
  },
  'B11-13': {
    title: 'Budget adjustment (inferred)',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The adjustment should be {expected}; the form says {found}.',
      inferred: 'Inferred from the totals the adjustment is {expected}; the form says {found}. Check it.',
      otherColumn: 'One column agrees with the budget, the other says {found}, not {expected}.',
    },
  },
  'B11-14': {
    title: 'Area control rate',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The area control rate should be {expected}; the form says {found}.',
      truncated: 'Rounded, the area control rate is {expected}; {found} was cut off.',
      over: 'The actual floor area exceeds the approved one ({found}); explain.',
    },
  },
  'B11-15': {
    title: 'Investment control rate',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The investment control rate should be {expected}; the form says {found}.',
      truncated: 'Rounded, the investment control rate is {expected}; {found} was cut off.',
      over: 'The actual investment exceeds the budget ({found}); explain.',
    },
  },
  'B11-16': {
    title: 'Total without details',
    basis: "The form's own columns and notes",
    messages: { fail: '"{line}" says {found}, none of its details is filled in.' },
  },
  'B11-17': {
    title: 'Change from year to year',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: { fail: '"{line}" changed by {change} from last year; please confirm.' },
  },
  'B11-18': {
    title: 'A car without running costs',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: { fail: 'Vehicles were bought for {purchase}, running costs are {found}; please confirm.' },
  },
  'B11-19': {
    title: 'All nought, or blanks and noughts mixed',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      nought: '"{line}" is 0 in all columns; was it left out or put elsewhere?',
      mixed: 'Blanks and 0 are mixed in a line ({count} blanks); enter 0 where there was none.',
    },
  },
  'B11-20': {
    title: 'Projects within budget',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      fail: 'Project "{line}": {found} exceeds the budget by {excess}; explain any addition.',
      noBudget: 'Project "{line}": {found} was spent without a budget; explain any addition.',
    },
  },
};
