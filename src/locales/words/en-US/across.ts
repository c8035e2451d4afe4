import type { RuleTexts } from '../rule-texts';

/** Rules on 1-3 alone and between the forms. */
export const texts: RuleTexts = {
  'B13-01': {
    title: 'Project, authority, implementer',
    basis: "The form's own columns and notes",
    messages: {
      project: 'The project name is blank.',
      authority: 'The authority is blank.',
      implementer: 'The implementing unit is blank.',
    },
  },
  'B13-02': {
    title: 'Total nought, parts not',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The total funds read {found}, the parts come to {expected}; rate and score must be computed again.',
    },
  },
  'B13-03': {
    title: 'Order of the total row',
    basis: "The form's own columns and notes",
    messages: {
      order: 'The cells of the total row are out of order or missing ({found}); they should be label, weight, score.',
      weight: 'The total row lacks its weight of {expected}.',
    },
  },
  'B13-04': {
    title: 'Cost within the project',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      target: 'The cost target {found} of "{indicator}" exceeds the project\'s budget (it must be {expected}).',
      actual: 'The cost {found} of "{indicator}" exceeds the project\'s budget (it must be {expected}).',
      department:
        'The cost {found} of "{indicator}" is the department\'s total, not the project\'s (it must be {expected}).',
    },
  },
  'B13-05': {
    title: 'One form a project',
    basis: "The form's own columns and notes",
    messages: {
      several: 'One form names several projects ({found}); each needs its own.',
      again: 'Project "{found}" has a form already, on sheet "{sheet}".',
    },
  },
  'X-02': {
    title: 'Project budgets agree',
    basis: "The form's own columns and notes",
    messages: { fail: '"{project}" has a budget of {found} on 1-1 and {expected} on 1-3.' },
  },
  'X-03': {
    title: 'Project expenditure agrees',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'Project expenditure differs between the forms: {figures}.',
      project: '"{project}" has a final account of {found} on 1-1 and {expected} executed on 1-3.',
    },
  },
  'X-04': {
    title: 'Projects and forms correspond',
    basis: "The form's own columns and notes",
    messages: {
      noForm: '"{project}" (budget {budget}, final {final}) has no form 1-3.',
      noLine: '"{project}" has a form 1-3 but no line on 1-1.',
      noProjects: '1-1 lists {count} projects, this workbook has no form 1-3; fine if they are in other files.',
    },
  },
  'X-05': {
    title: 'Total spending agrees with the text',
    basis: "The form's own columns and notes",
    messages: { fail: 'Execution of {found} differs from the text, {expected}.' },
  },
  'X-07': {
    title: 'Budget adjustment agrees',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The adjustment of basic expenditure should be {expected}; 1-1 says {found}.',
      inferred: 'The adjustment is inferred as {expected} (a project lacks its 1-3); 1-1 says {found}. Check it.',
      otherColumn: 'One column agrees with 1-2, the other says {found}, not {expected}.',
    },
  },
  'X-10': {
    title: 'Basic expenditure covers office expenses',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      fail: 'Basic expenditure of {found} on 1-2 is less than office expenses on 1-1 (it must be {expected}).',
    },
  },
  'X-11': {
    title: 'Indicators copied',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      fail: '{found} of the indicators on 1-2 are those of project "{project}"; the department form should cover all its work.',
    },
  },
  'X-12': {
    title: 'Same preparer, date, telephone',
    basis: "The form's own columns and notes",
    messages: {
      preparedBy: 'Different preparers: {expected} / {found}.',
      date: 'Different dates: {expected} / {found}.',
      phone: 'Different telephone numbers: {expected} / {found}.',
    },
  },
  'X-19': {
    title: 'Department covers its projects',
    basis: 'Follows from the meaning of the words and arithmetic',
    messages: {
      fail: 'The initial budget of {found} is less than that of the projects together (it must be {expected}).',
    },
  },
  'X-20': {
    title: 'Low execution, high scores',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: { fail: 'Execution is only {found}, yet every quantity has full marks; check it.' },
  },
};
