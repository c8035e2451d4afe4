import type { MoreTexts } from '../engine/words';

export const words = {
  'X-01': {
    title: 'Staff in the text',
    basis: "Form 1-1, staff, and the report's text on the department speak of the same people",
    example: '11 posts and 6 in post in the text, 11 and 6 on 1-1',
    messages: {
      posts: 'The text has {expected} authorised posts, 1-1 says {found}: check both.',
      staff: 'The text has {expected} staff in post, 1-1 says {found}: check both.',
    },
  },
  'X-13': {
    title: 'Number of projects, score and grade in the text',
    basis: "The text's conclusion is the forms' total score and grade; one form a project",
    example: 'Two projects in the text, only one 1-3',
    messages: {
      count:
        'The number of projects is {expected} in the text, {found} by the forms and {lines} by the lines on 1-1: check it.',
      score: 'The score is {expected} in the text, the form has a total of {found}: make them the same.',
      grade: 'The grade is "{expected}" in the text, "{found}" on the form: make them the same.',
      partial:
        'The number of projects is {found} under "{heading}" and {expected} in another place; add what is missing: {missing}.',
    },
  },
  'X-16': {
    title: 'Conclusion and indicators',
    basis: 'How reviewers work; a setting of the profile where places differ',
    example: 'The text says that all targets were met; an indicator reached 99% of 100%',
    messages: {
      fail: 'The text says that all targets were met, but not every indicator of 1-2 was ({count} missed: {indicators}): change what the text says, or check the actual values.',
    },
  },
} as const satisfies MoreTexts;
