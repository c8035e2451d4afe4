import type { RuleTexts } from '../rule-texts';

/** Rules on funds, weights and scores. */
export const texts = {
  'B12-01': {
    title: 'Execution rate',
    messages: {
      fail: 'The execution rate (executed ÷ budget) should be {expected}; the form says {found}: correct it.',
      printed:
        'By the method that this form prints (executed ÷ initial budget) the execution rate should be {expected}; the form says {found}: correct it.',
      truncated: 'Rounded, the execution rate is {expected}; {found} was cut off: correct it.',
      coarse:
        'By the figures on the form the execution rate is {expected}; the form says {found}. Compute it from the form, or print amounts with two decimals.',
      fromParts:
        'The total is 0 but its parts are not: by the parts the rate is {expected}; the form says {found}: correct it.',
    },
  },
  'B12-02': {
    title: 'Score of the execution rate',
    messages: {
      fail: 'The score of the execution rate (weight × rate) should be {expected}; the form says {found}: correct it.',
      whole:
        'The score of the execution rate is in whole points: in proportion it is {expected}; the form says {found}. Fine where whole points are the rule.',
      tenths:
        'The score of the execution rate is in tenths: in proportion it is {expected}; the form says {found}. Fine where tenths are the rule.',
      truncated: 'Rounded, the score of the execution rate is {expected}; {found} was cut off: correct it.',
      coarse:
        'By the figures on the form the score of the execution rate is {expected}; the form says {found}. Compute it from the form, or print amounts with two decimals.',
      printed:
        'By the method that this form prints the score of the execution rate should be {expected}; the form says {found}: check it.',
    },
  },
  'B12-03': {
    title: 'No budget',
    messages: {
      fail: 'The adjusted budget is 0, yet {executed} was spent: enter the budget as adjusted.',
      bothNought: 'Adjusted budget and executed amount are both 0, so no rate is computed; fine if there was no money.',
    },
  },
  'B12-04': {
    title: 'Execution above budget',
    messages: {
      fail: 'Execution of {found} exceeds the adjusted budget of {budget} by {excess}: check it; with additions, enter the budget as adjusted.',
    },
  },
  'B12-05': {
    title: 'By source of income',
    messages: {
      fail: 'The sources come to {expected}, the adjusted budget reads {found}, off by {difference}: they should be the same, check and correct them.',
      whole:
        'The adjusted budget reads {found}, the sources come to {expected}, which the printed execution rate fits too; off by {difference}: look at the adjusted budget first.',
      basis:
        'The sources come to {expected}, which is the {column} and not the adjusted budget {found}: enter them by the adjusted budget.',
      heading: 'The heading by source says {found}, its lines come to {expected}: check and correct it.',
      coarse:
        'The sources come to {expected}, the adjusted budget reads {found}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B12-06': {
    title: 'By nature of expenditure',
    messages: {
      fail: 'Basic and project expenditure come to {expected}, the executed amount reads {found}, off by {difference}: they should be the same, check and correct them.',
      whole:
        'The executed amount reads {found}, basic and project expenditure come to {expected}, which the printed execution rate fits too; off by {difference}: look at the executed amount first.',
      basis:
        'Basic and project expenditure come to {expected}, which is the {column} and not the executed amount {found}: enter them by what was executed.',
      heading: 'The heading by nature says {found}, its lines come to {expected}: check and correct it.',
      coarse:
        'Basic and project expenditure come to {expected}, the executed amount reads {found}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
    },
  },
  'B12-07': {
    title: 'Balance',
    messages: {
      fail: 'Income less expenditure is {found}, adjusted budget less execution is {expected}: they should agree, check them.',
      negative:
        'Expenditure by nature exceeds income by source (income less expenditure: {found}): check the lines of both.',
    },
  },
  'B12-08': {
    title: 'Total funds and their parts',
    messages: {
      fail: 'Total funds read {found}, the parts come to {expected}, off by {difference}: check both and correct them.',
      unclear:
        'Total funds say {found}. Nothing tells whether "{row}" is a part of the total or of the row above it, and no reading comes to that ({sums}). Check the amounts, and show the level by indent, numbering or "of which" (其中).',
      coarse:
        'Total funds say {found}, the parts come to {expected}; rounding to whole amounts may explain it. Check, and print amounts with two decimals.',
      nought:
        'Total funds are 0 in {columns}, but the parts come to {sums}: enter the sums, then check rate and score again.',
      partsBlank:
        'Total funds say {found}, but none of the parts in this column is filled in; what did not occur is 0.',
    },
  },
  'B12-09': {
    title: 'Weights come to 100',
    messages: {
      fail: 'The weights come to {found} (execution included), they should come to {expected}: adjust them.',
      blank:
        'Weights are blank ({indicators}; {count} in all); the others come to {found} and should come to {expected}: enter the weights.',
      total: 'The total row says {found}, the weights come to {expected}: correct it.',
      unfinished:
        'The form is not finished: it has no total, and the weights so far come to {found} of {expected}. Check again when it is filled in.',
    },
  },
  'B12-10': {
    title: 'First-level weights',
    messages: {
      fail: '"{heading}" prints {expected} points, its rows come to {found}: adjust the weights.',
      group: '"{heading}" prints {expected} points, its rows come to {found}: adjust the weights.',
      levels:
        'The points printed beside the first-level indicators come to {found}; they should come to {expected}: adjust them.',
      scores: '"{heading}" prints {expected} points, but the scores below it come to {found}: check the scores.',
      shares: 'First-level weights are {found}, the profile has {expected}; fine where local rules differ.',
    },
  },
  'B12-11': {
    title: 'Second-level weights',
    messages: { fail: '"{heading}" prints {expected} points, its rows come to {found}: adjust the weights.' },
  },
  'B12-12': {
    title: 'Range of scores',
    messages: {
      above: 'The score {found} of "{indicator}" exceeds its weight of {weight}: correct it.',
      below: 'The score of "{indicator}" is negative ({found}); the least is 0: correct it.',
    },
  },
  'B12-13': {
    title: 'Scores by formula',
    messages: {
      above:
        '"{indicator}": target {target}, actual {actual}: {expected} points are due by the formula; the form gives {found}, too many: correct it.',
      below:
        '"{indicator}": target {target}, actual {actual}: {expected} points are due by the formula; the form gives {found}, too few: check it, and state any other reason for the deduction.',
      whole:
        'Scores are whole points and differ from those in proportion (form → in proportion): {rows}; where whole points are the rule, set the decimals of scores to whole points in the settings.',
      tenths:
        'Scores are in tenths and differ from those in proportion (form → in proportion): {rows}; where tenths are the rule, set the decimals of scores to one in the settings.',
      truncated:
        '"{indicator}": target {target}, actual {actual}: rounded, {expected} points are due; {found} was cut off: correct it.',
      coarse:
        '"{indicator}": target {target}, actual {actual}: by the figures on the form {expected} points are due, the form gives {found}; only an actual that was rounded explains it. Score by the form, or print the actual with decimals.',
      printed:
        '"{indicator}": target {target}, actual {actual}: by the method that this form prints {expected} points are due; the form gives {found}: check it.',
    },
  },
  'B12-14': {
    title: 'Bands of qualitative scores',
    messages: {
      fail: '"{indicator}" is reported as "{actual}": it should score {expected} points; the form gives {found}: check the result or the score.',
      printed:
        '"{indicator}" is reported as "{actual}": by the bands that this form prints it should score {expected} points; the form gives {found}: check the result or the score.',
    },
  },
  'B12-15': {
    title: 'A deduction needs a reason',
    messages: {
      fail: '"{indicator}" lost points ({found}); the reason and the measures are not filled in: add them.',
      missed:
        '"{indicator}": target {target}, actual {actual}: missed; the reason and the measures are not filled in: add them.',
      below:
        'Points were lost or a target was missed ({indicators}; {count} in all); the row below the table for the reasons is not filled in: add them.',
      execution:
        'This form asks for a reason where execution is below {limit}: it is {found}, and nothing is said of it: add the reason.',
    },
  },
  'B12-16': {
    title: 'Full marks though missed',
    messages: {
      fail: '"{indicator}": target {target}, actual {actual}: missed, yet full marks: {expected} points are due, the form gives {found}: correct the score, or the actual if that is what is wrong.',
      unfinished:
        '"{indicator}": target {target}, the actual says only "{actual}": not done, yet full marks {found}: state what was reached and take points off accordingly.',
      seldom:
        '"{indicator}": target {target}, actual {actual}: not reached, yet full marks {found}: take points off accordingly.',
    },
  },
  'B12-17': {
    title: 'Points lost though met',
    messages: {
      fail: '"{indicator}": target {target}, actual {actual}: met, so it should be {expected}; the form gives {found}: correct the score, or the actual if that is what is wrong.',
      withReason:
        '"{indicator}": target {target}, actual {actual}: met, yet points were taken off (full marks {expected}, the form gives {found}); a reason is given, check it.',
    },
  },
  'B12-18': {
    title: 'Far above target',
    messages: {
      fail: '"{indicator}" reached {found} of its target (limit {limit}): explain whether the target was set too low.',
      reverse:
        '"{indicator}" came to only {found} of its ceiling (limit {limit}): explain whether it was set too high.',
    },
  },
  'B12-19': {
    title: 'Full marks with a deviation reason',
    messages: {
      fail: '"{indicator}" has full marks, yet a deviation is explained ({found}): empty the cell if there was none, else check the score.',
    },
  },
  'B12-20': {
    title: 'Reasons that say something',
    messages: {
      short: 'The reason of "{indicator}" is too short ({found}): state what caused it and what is done about it.',
      empty: 'The reason of "{indicator}" names no fact ({found}): state what caused it and what is done about it.',
      noCause: 'The reason of "{indicator}" names no cause of its own ({found}): add it.',
      noMeasure: '"{indicator}" gives a cause but no measure ({found}): add it.',
    },
  },
  'B12-21': {
    title: 'Total score',
    messages: {
      fail: 'The scores come to {expected}, the total reads {found}: correct it.',
      rescaled:
        'By the method that this form prints (what does not apply is left out, the rest is scaled to 100) the total score should be {expected}; the form says {found}: correct it.',
    },
  },
} as const satisfies RuleTexts;
