import type { RuleTexts } from '../rule-texts';

/** Rules on funds, weights and scores. */
export const texts: RuleTexts = {
  'B12-01': {
    title: 'Execution rate',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      fail: 'The execution rate should be {expected}; the form says {found}.',
      truncated: 'Rounded, the execution rate is {expected}; {found} was cut off.',
      fromParts: 'The total is 0 but its parts are not: by the parts the rate is {expected}; the form says {found}.',
    },
  },
  'B12-02': {
    title: 'Score of the execution rate',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: { fail: 'The score of the execution rate should be {expected}; the form says {found}.' },
  },
  'B12-03': {
    title: 'No budget',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      fail: 'There is spending without a budget ({found}); enter the adjusted budget.',
      bothNought: 'Budget and execution are both 0; no rate is computed.',
    },
  },
  'B12-04': {
    title: 'Execution above budget',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: { fail: 'Execution of {found} exceeds the adjusted budget by {excess}.' },
  },
  'B12-05': {
    title: 'By source of income',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'The sources come to {expected}, the adjusted budget is {found}: off by {difference}.',
      basis:
        'The sources come to {expected}, the initial budget or the execution, not the adjusted budget {found}; use one basis.',
      heading: 'The heading by source says {found}, its lines come to {expected}.',
    },
  },
  'B12-06': {
    title: 'By nature of expenditure',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'Basic and project expenditure come to {expected}, execution is {found}: off by {difference}.',
      basis: 'The expenditure comes to {expected}, the adjusted budget, not the execution {found}; use one basis.',
      heading: 'The heading by nature says {found}, its lines come to {expected}.',
    },
  },
  'B12-07': {
    title: 'Balance',
    basis: "The form's own columns and notes",
    messages: {
      fail: 'Income less expenditure is {found}, budget less execution is {expected}; they should agree.',
      negative: 'Expenditure exceeds income ({found}); check it.',
    },
  },
  'B12-08': {
    title: 'Total funds and their parts',
    basis: "The form's own columns and notes",
    messages: { fail: 'Total funds should be {expected}; the form says {found}, off by {difference}.' },
  },
  'B12-09': {
    title: 'Weights come to 100',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      fail: 'Weights should come to {expected}; they come to {found} (execution included).',
      total: 'The total row says {found}, the weights come to {expected}.',
    },
  },
  'B12-10': {
    title: 'First-level weights',
    basis: "The form's own columns and notes",
    messages: {
      fail: '"{heading}" prints {expected} points, its rows come to {found}.',
      group: '"{heading}" prints {expected} points, its rows come to {found}.',
      shares: 'First-level weights are {found}, the profile has {expected}; fine where local rules differ.',
    },
  },
  'B12-11': {
    title: 'Second-level weights',
    basis: "The form's own columns and notes",
    messages: { fail: '"{heading}" prints {expected} points, its rows come to {found}.' },
  },
  'B12-12': {
    title: 'Range of scores',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      above: 'The score {found} exceeds its weight; it must be {expected}.',
      below: 'A score cannot be negative: {found}.',
    },
  },
  'B12-13': {
    title: 'Scores by formula',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      above: '"{indicator}": target {target}, actual {actual}: {expected} points; the form gives {found}, too many.',
      below: '"{indicator}": target {target}, actual {actual}: {expected} points; the form gives {found}, too few.',
      whole:
        'This form scores in whole points; these rows differ from the formula: {rows}; {expected}, the form gives {found}.',
      tenths:
        'This form scores in tenths; these rows differ from the formula: {rows}; {expected}, the form gives {found}.',
    },
  },
  'B12-14': {
    title: 'Bands of qualitative scores',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      fail: '"{indicator}" is reported as "{actual}": it should score {expected} points; the form gives {found}.',
    },
  },
  'B12-15': {
    title: 'A deduction needs a reason',
    basis: "The form's own columns and notes",
    messages: { fail: '"{indicator}" lost points ({found}) and no reason is given.' },
  },
  'B12-16': {
    title: 'Full marks though missed',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      fail: '"{indicator}": target {target}, actual {actual}: missed, yet full marks: it should be {expected}, the form gives {found}.',
    },
  },
  'B12-17': {
    title: 'Points lost though met',
    basis: 'Ministry of Finance, 财预〔2020〕10号',
    messages: {
      fail: '"{indicator}": target {target}, actual {actual}: met, so it should be {expected}; the form gives {found}.',
      withReason:
        '"{indicator}": target {target}, actual {actual}: met, yet points were taken off (full marks {expected}, the form gives {found}); a reason is given, check it.',
    },
  },
  'B12-18': {
    title: 'Far above target',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      fail: '"{indicator}" reached {found} of its target (above {limit}); was the target set too low?',
      reverse: '"{indicator}" came to only {found} of its ceiling; was it set too high?',
    },
  },
  'B12-19': {
    title: 'Full marks with a deviation reason',
    basis: "The form's own columns and notes",
    messages: { fail: '"{indicator}" has full marks, yet a deviation is explained: {found}.' },
  },
  'B12-20': {
    title: 'Reasons that say something',
    basis: 'Reviewing practice; a setting of the profile where places differ',
    messages: {
      short: 'The reason of "{indicator}" is too short: {found}. State cause and measure.',
      empty: 'The reason of "{indicator}" says nothing: {found}. State cause and measure.',
      noCause: '"{indicator}" gives a measure but no cause: {found}.',
      noMeasure: '"{indicator}" gives a cause but no measure: {found}.',
    },
  },
  'B12-21': {
    title: 'Total score',
    basis: "The form's own columns and notes",
    messages: { fail: 'The total score should be {expected}; the form says {found}.' },
  },
};
