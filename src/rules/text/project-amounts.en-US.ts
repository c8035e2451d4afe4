import type { MoreTexts } from '../engine/words';

export const words = {
  'X-02': {
    messages: {
      text: 'The budget of "{project}" is {expected} in the text, the forms say {found}: check both.',
      textWhole: 'The budget of project expenditure is {expected} in the text, 1-1 says {found}: check both.',
    },
  },
  'X-03': {
    messages: {
      text: 'Project expenditure is {expected} in the text; on the forms {figures}: check them and make them the same.',
      textProject: '"{project}" spent {expected} by the text and {found} by the form: check both.',
    },
  },
} as const satisfies MoreTexts;
