import type { RuleTexts } from '../rule-texts';

/** Rules on 1-3 alone and between the forms. */
export const texts = {
  'B13-01': {
    title: 'Project, authority, implementer',
    messages: {
      project: 'The project name is blank: enter it as the budget has it.',
      authority: 'The authority is blank: enter it.',
      implementer: 'The implementing unit is blank: enter the unit that spends the money.',
    },
  },
  'B13-02': {
    title: 'Total nought, parts not',
    messages: {
      fail: 'Total funds are 0 in {columns}, but the parts come to {sums}: enter the sums, then check rate and score again.',
    },
  },
  'B13-03': {
    title: 'Order of the total row',
    messages: {
      order:
        'The cells of the total row are out of order or missing (weight, score: {found}): put label, weight and score below their own heads.',
      weight: 'The weight of the total row is blank: enter {expected}.',
    },
  },
  'B13-04': {
    title: 'Cost within the project',
    messages: {
      target:
        'The cost target {found} of "{indicator}" exceeds the project\'s budget of {limit}: enter the project\'s own.',
      actual:
        'The actual cost {found} of "{indicator}" exceeds the project\'s adjusted budget of {limit}: check both; enter the project\'s own if it is of something wider.',
      department:
        "The cost {found} of \"{indicator}\" is the department's total; the project's budget is {limit}: enter the project's own.",
    },
  },
  'B13-05': {
    title: 'One form a project',
    messages: {
      several: 'One form names several projects ({found}): fill in a form for each.',
      joined: 'One cell names two projects ({found}); fill in a form for each.',
      again:
        'Project "{found}" has a form already, on sheet "{sheet}"; a project has one form: delete this one or rename it.',
      copy: 'This form is the same as the one of "{found}" on sheet "{sheet}"; delete it if it is a copy, or fill it in for another project.',
    },
  },
  'X-02': {
    title: 'Project budgets agree',
    messages: {
      fail: '"{project}" has a budget of {found} on 1-1 and {expected} on its own form 1-3: they should be the same, check both.',
    },
  },
  'X-03': {
    title: 'Project expenditure agrees',
    messages: {
      fail: 'Project expenditure should be the same on 1-2, on 1-1 (final account) and over the forms 1-3 (executed); it is {figures}. Change it to what the final accounts say.',
      odd: 'Project expenditure should be the same in three places: {place} has {found}, {others} have {expected}; look at {place} first (on 1-1 the final account, on 1-3 the sum of what was executed).',
      project:
        '"{project}" has a final account of {found} on 1-1 and {expected} executed on its own form: they should be the same, check both.',
      projectForm:
        'The form of "{project}" has {found} executed, 1-1 a final account of {expected} (1-1 and 1-2 agree on project expenditure): they should be the same, look at the form first.',
    },
  },
  'X-04': {
    title: 'Projects and forms correspond',
    messages: {
      noForm:
        '"{project}" (budget {budget}, final {final}) has no form 1-3: add one, or check the name of the project if there is one.',
      formRenamed:
        '"{project}" (budget {budget}, final {final}) has no form 1-3, one names "{other}": write the name alike in both places if it is the same project, else add a form.',
      renamed:
        '"{project}" has a form 1-3; the earmarked funds on 1-1 name "{other}": write the name alike in both places if it is the same project, else add the line.',
      noLine:
        '"{project}" has a form 1-3 but no line on 1-1: add it, or check the name of the project if there is one.',
      noProjects:
        'This workbook has no form 1-3 for the projects that 1-1 lists ({count}); fine if they are in other files.',
    },
  },
  'X-05': {
    title: 'Total spending agrees with the text',
    messages: {
      fail: 'Execution of {found} on 1-2 differs from the total spending in the text, {expected}: check both.',
    },
  },
  'X-07': {
    title: 'Budget adjustment agrees',
    messages: {
      fail: "The adjustment of basic expenditure should be {expected} (the department's adjustment less those of its projects); 1-1 says {found}: check it.",
      inferred:
        'By the forms that are there the adjustment of basic expenditure comes to {expected} (a project lacks its 1-3); 1-1 says {found}: check it.',
      otherColumn:
        'Of the two columns of the adjustment of basic expenditure one has {expected}, as 1-2 does, the other {found}: please confirm.',
    },
  },
  'X-10': {
    title: 'Basic expenditure covers office expenses',
    messages: {
      fail: 'Basic expenditure of {found} on 1-2 is less than the office expenses of {limit} on 1-1, which are part of it: check both.',
    },
  },
  'X-11': {
    title: 'Indicators copied',
    messages: {
      fail: '{found} of the indicators on 1-2 are those of project "{project}": the department form should cover all its work, do not copy a project.',
    },
  },
  'X-12': {
    title: 'Same preparer, date, telephone',
    messages: {
      odd: 'The {label} differs from the other forms: here "{found}", there "{expected}"; make them the same if they are handed in together.',
      differ:
        'The forms have different entries for the {label} ({figures}); make them the same if they are handed in together.',
    },
  },
  'X-17': {
    title: "Agrees with last year's form",
    messages: {
      fail: 'Last year\'s final account of "{line}" reads {found}, last year\'s form says {expected}: they should be the same, check both.',
      staff: 'From last year to this one the {people} went from {expected} to {found}, more than 20%: check both.',
      otherYear:
        "The workbook given as last year's is of {found}, it should be of {expected}; nothing was compared: choose last year's.",
    },
  },
  'X-18': {
    title: 'Cost target set afterwards',
    messages: {
      fail: 'The target {found} of "{indicator}" is the budget as adjusted, {adjusted}; the initial budget was {initial}: compare it with what was approved, and enter that.',
    },
  },
  'X-19': {
    title: 'Department covers its projects',
    messages: {
      fail: 'The initial budget of {found} on 1-2 is less than the {limit} of the projects together: check both.',
    },
  },
  'X-20': {
    title: 'Low execution, high scores',
    messages: {
      fail: 'Execution is only {found} (limit {limit}), yet every quantity has full marks: check the actual values, and explain why the money was not spent.',
    },
  },
} as const satisfies RuleTexts;
