import type { RuleTexts } from '../rule-texts';

/** Rules on single cells and form 1-1. */
export const texts = {
  'GEN-01': {
    title: 'Same year everywhere',
    messages: {
      fail: 'The form is for {year}; this should read {expected}, it reads {found}.',
      years:
        "The workbook has forms of several years ({found}). Each year is checked by itself, last year's final accounts against last year's form; if only a title of {sheets} was left as it was, change it to {year}.",
      fileName: 'The file name says {found}, the forms say {expected}; make sure it is the right file.',
    },
  },
  'GEN-02': {
    title: 'Same unit name',
    messages: {
      fail: 'The implementer is "{found}", the department on 1-2 is "{expected}": make them the same if they are one unit; fine if a subordinate unit carries it out.',
    },
  },
  'GEN-03': {
    title: 'Left blank',
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
  'GEN-04': {
    title: 'Readable figures',
    messages: {
      unreadable: 'A figure belongs here; "{found}" cannot be read, so checks on it were left out.',
      stray: '"{found}" has stray characters; it was read as a number, please correct it.',
      dash: 'Cells with "{found}" ({count} of them) were taken as not applicable: enter what is lacking; fine where nothing applies.',
      apostrophe:
        'Figures have an apostrophe before them ({count} of them, such as {found}) and cannot be added up: take it away and make them numbers.',
      ownUnit:
        'Amounts are typed with their unit ({count} of them, such as {found}) and cannot be added up: the head prints the unit, enter numbers alone.',
    },
  },
  'GEN-05': {
    title: 'Unit mix-up',
    messages: {
      fail: 'This reads {found}, the same money elsewhere {expected}, some ten thousand times apart: units of money seem mixed up. The form is in {unit}: check and correct it.',
    },
  },
  'GEN-06': {
    title: 'Blank totals',
    messages: {
      fail: '"{line}" is blank in {columns}; by its details it should be {sums}: enter it.',
      atLeast: '"{line}" is blank in {columns}; by its parts it is at least {sums}: enter it.',
    },
  },
  'GEN-07': {
    title: 'Template left-overs',
    messages: {
      instruction: "This cell still holds the template's instruction, put the unit's own text there: {found}",
      placeholder:
        "Placeholders of the template are left ({found}; {count} in all): delete them or put the unit's own text there.",
    },
  },
  'GEN-08': {
    title: 'Same decimals',
    messages: {
      amounts: 'Amounts are printed with different decimals ({kinds}); two throughout are advised.',
      scores: 'Scores are printed with different decimals ({kinds}): {found}; one number of decimals is advised.',
    },
  },
  'GEN-09': {
    title: 'Goal copied as result',
    messages: { fail: 'The result repeats the goal ({found} alike); state what was achieved.' },
  },
  'GEN-10': {
    title: 'Writing',
    messages: {
      unclosed: 'The pair {pair} in "{found}" is not closed: complete it.',
      typo: '"{found}" seems to be a slip for "{expected}": check it.',
      doubled: '"{found}" in "{text}" is written twice: delete what is too much.',
      formTitle: 'The name of the project, "{found}", is the title of a form: enter the name of the project alone.',
    },
  },
  'GEN-11': {
    title: 'Negative amounts, fractions of people',
    messages: {
      negative: 'This is negative ({found}), which the amount here cannot be: check the sign and correct it.',
      fraction: 'The number of people is {found}; it must be whole: enter the real number.',
    },
  },
  'GEN-13': {
    title: 'What a total adds up',
    messages: {
      missing: 'The formula {found} leaves out {cells}: change it so that it adds every part.',
      twice: 'The formula {found} adds {cells} more than once: change it so that each part is added once.',
      foreign:
        'The formula {found} adds {cells}, which do not belong to the total: change it so that it adds only its parts.',
    },
  },
  'GEN-14': {
    title: 'Error values',
    messages: {
      fail: 'The cell shows {found} (formula {formula}), and nothing that refers to it can be computed: correct the formula.',
    },
  },
  'B11-01': {
    title: 'Control rate',
    messages: {
      fail: 'The control rate (staff in post ÷ authorised posts) should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the control rate is {expected}; {found} was cut off: correct it.',
      noPosts:
        'There are {staff} staff, but the authorised posts read {found}, so no rate can be computed: enter the posts as approved.',
      postsBlank:
        'There are {staff} staff, but the authorised posts are blank, so no rate can be computed: enter the posts as approved.',
    },
  },
  'B11-02': {
    title: 'Over-establishment',
    messages: {
      fail: 'Staff exceed the authorised posts by {over} (control rate {found}): check both numbers, and explain it if they are right.',
    },
  },
  'B11-03': {
    title: 'Three public expenses add up',
    messages: {
      fail: 'The three public expenses read {found}, vehicles, travel and reception come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      coarse:
        'The three public expenses read {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-04': {
    title: 'Vehicles add up',
    messages: {
      fail: 'Vehicles read {found}, purchase and running come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      lines:
        'Vehicles read {found} (with which the three public expenses add up), yet purchase and running come to {expected}, off by {difference}: look at these two lines first.',
      coarse:
        'Vehicles read {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-05': {
    title: 'Three public expenses within budget',
    messages: {
      fail: '"{line}": the final account of {found} exceeds the budget of {budget} by {excess}: check it, and explain it if it is right.',
      noBudget: '"{line}": the budget is 0, yet the final account is {found}: check it, and explain it if it is right.',
    },
  },
  'B11-06': {
    title: 'Three public expenses do not rise',
    messages: { fail: "The three public expenses of {found} are above last year's {before}: explain why." },
  },
  'B11-07': {
    title: 'Project expenditure adds up',
    messages: {
      fail: 'Project expenditure reads {found}, its lines come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      coarse:
        'Project expenditure reads {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-08': {
    title: 'Earmarked funds add up',
    messages: {
      fail: 'Earmarked funds read {found}, the projects below come to {expected}, off by {difference}: check the total and its lines, and correct it.',
      lines:
        'Earmarked funds read {found} (with which project expenditure adds up), yet the projects below come to {expected}, off by {difference}: look at the projects first.',
      coarse:
        'Earmarked funds read {found}, the lines below come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B11-09': {
    title: 'Office expenses cover their parts',
    messages: {
      fail: 'Office expenses of {found} are {difference} less than the parts listed below them, {sum} together: check the total and its lines, and correct it.',
    },
  },
  'B11-10': {
    title: 'Within budget',
    messages: {
      fail: '"{line}": the final account of {found} exceeds the budget of {budget} by {excess}: check it, and explain it if it is right.',
      noBudget: '"{line}": the budget is 0, yet the final account is {found}: check it, and explain it if it is right.',
    },
  },
  'B11-11': {
    title: 'Procurement within budget',
    messages: {
      fail: 'Procurement of {found} is {share} of its budget of {budget}: check it, and explain it if it is right.',
    },
  },
  'B11-12': {
    title: 'Procurement within means',
    messages: {
      overMeans:
        'Procurement of {found} exceeds office expenses and projects together, {limit}, from which it is paid: check it.',
      overSpending: 'Procurement of {found} exceeds all that was spent in the year, {limit} on 1-2: check both.',
    },
  },
  'B11-13': {
    title: 'Budget adjustment (inferred)',
    messages: {
      fail: 'The adjustment of basic expenditure should be {expected}; the form says {found}: check and correct it.',
      inferred:
        'By the budgets on 1-2 (adjusted − initial) the adjustment of basic expenditure comes to {expected}; the form says {found}: check it.',
      otherColumn:
        'Of the two columns of the adjustment of basic expenditure one has {expected}, as 1-2 does, the other {found}: please confirm.',
    },
  },
  'B11-14': {
    title: 'Area control rate',
    messages: {
      fail: 'The area control rate (actual area ÷ approved area) should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the area control rate is {expected}; {found} was cut off: correct it.',
      over: 'The actual area exceeds the approved area ({found}): check it, and explain it if it is right.',
    },
  },
  'B11-15': {
    title: 'Investment control rate',
    messages: {
      fail: 'The investment control rate (actual investment ÷ budgeted investment) should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the investment control rate is {expected}; {found} was cut off: correct it.',
      coarse:
        'By the figures on the form the investment control rate is {expected}; the form says {found}. Only rounded amounts explain it: compute it from the form, or print amounts with two decimals.',
      over: 'The actual investment exceeds the budgeted investment ({found}): check it, and explain it if it is right.',
    },
  },
  'B11-16': {
    title: 'Total without details',
    messages: {
      fail: '"{line}" has totals of {found}, yet none of the lines below it is filled in: enter the details.',
    },
  },
  'B11-17': {
    title: 'Change from year to year',
    messages: {
      fail: 'The final account of "{line}" changed by {change} from last year, more than the limit of {expected}; explain it if it is right.',
    },
  },
  'B11-18': {
    title: 'A car without running costs',
    messages: {
      fail: 'Vehicles were bought for {purchase}, yet running costs are {found}: check whether they were left out; fine if there were none.',
    },
  },
  'B11-19': {
    title: 'All nought, or blanks and noughts mixed',
    messages: {
      nought: '"{line}" is 0 in all columns: make sure that it was not left out or put elsewhere.',
      mixed:
        'Blank cells ({count} of them) stand where the same line or its neighbours print 0 for nothing: enter 0 where there was none, fill in what is lacking.',
    },
  },
  'B11-20': {
    title: 'Projects within budget',
    messages: {
      fail: 'Project "{line}": the final account of {found} exceeds the budget of {budget} by {excess}: check it, and explain any addition.',
      noBudget:
        'Project "{line}": the budget is 0, yet the final account is {found}: check it, and explain any addition.',
    },
  },
} as const satisfies RuleTexts;
