import type { RuleTexts } from '../engine/words';

export const words = {
  'B11-19': {
    title: 'All nought, or blanks and noughts mixed',
    basis: 'Reviewing practice: what did not occur is entered as 0; no water, electricity or travel in a year is rare',
    example: 'Water, electricity, travel: 0 in all columns',
    messages: {
      nought: '"{line}" is 0 in all columns: make sure that it was not left out or put elsewhere.',
      mixed:
        'Blank cells ({count} of them) stand where the same line or its neighbours print 0 for nothing: enter 0 where there was none, fill in what is lacking.',
    },
  },
} as const satisfies RuleTexts;
