import type { RuleTexts } from '../engine/words';

export const words = {
  'X-02': {
    title: 'Project budgets across forms',
    basis:
      'The budget of a project line on form 1-1 and the initial (or adjusted) budget of its form 1-3 are the same money',
    example: '1-1 line 40.00 = 1-3 initial 40.00',
    messages: {
      fail: '"{project}" has a budget of {found} on 1-1 and {expected} on its own form 1-3: they should be the same, check both.',
    },
  },
  'X-03': {
    title: 'Project expenditure across forms',
    basis:
      'Note below form 1-1: project expenditure is all spending outside basic expenditure, so final account on 1-1 = executed on the forms 1-3 = project expenditure on 1-2',
    example: '1-1 8.80, 1-2 0, 1-3 forms 2.80',
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
    title: 'Projects and their forms',
    basis: 'Note of form 1-3, one form for each first-level project: every project line of form 1-1 has one',
    example: 'Two projects on 1-1, one form 1-3',
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
        'This workbook has no form 1-3 for the projects that 1-1 lists ({count}): add them; fine if they are in other files.',
    },
  },
} as const satisfies RuleTexts;
