import type { RegisteredRule } from '../../../rules';
import type { TextRule } from '../../../rules/text';

/** Where each rule comes from. */
export const basis: Readonly<Record<(RegisteredRule | TextRule)['id'], string>> = {
  'GEN-01':
    'The years that the form prints itself: title and columns of one year, beside the final account of the year before',
  'GEN-02': 'The department box of form 1-2 and the implementing-unit box of form 1-3',
  'GEN-03':
    'The boxes that the three forms ask to be filled in: department, signature, preparer, date, telephone, thrift measures, initial budget',
  'GEN-04':
    'The columns of amounts, rates and points on the three forms hold figures; a dash, a stroke or "none" means not applicable',
  'GEN-05': 'Arithmetic: 10,000 yuan and yuan are ten thousand times apart; the unit printed in the heads counts',
  'GEN-06': 'The total lines of form 1-1 with their details; the total funds of forms 1-2 and 1-3 with their parts',
  'GEN-07':
    "The dots, numbered dummy indicators and length instructions of the blank forms, to be replaced by the unit's own text",
  'GEN-08': 'Reviewing practice: amounts, and scores, of one column have the same decimals',
  'GEN-09': 'Reviewing practice: the result states what came of the goal; 95% alike or more counts as copied',
  'GEN-10': 'Reviewing practice: paired marks are closed and words spelled right in what is handed in',
  'GEN-11': 'Meaning of the words: people are whole numbers, amounts are not negative (budget adjustments may be)',
  'GEN-13': "Arithmetic: a total's formula adds exactly the parts of that total",
  'GEN-14': 'Arithmetic: an error value is no figure, and nothing can be computed from it',
  'B11-01': 'Form 1-1: control rate = staff in post ÷ authorised posts',
  'B11-02': 'Form 1-1: a control rate above 100% is over-establishment',
  'B11-03': 'Form 1-1: three public expenses = official vehicles + travel abroad + official reception',
  'B11-04': 'Form 1-1: official vehicles = purchase + running',
  'B11-05': "Reviewing practice: the three public expenses keep within the year's budget, or it is explained",
  'B11-06': 'Reviewing practice: the three public expenses only fall; a rise over last year is explained',
  'B11-07':
    'Note below form 1-1: project expenditure is all spending outside basic expenditure = operating tasks + maintenance + earmarked funds',
  'B11-08': 'Form 1-1: one line for each earmarked project, which add up to the subtotal',
  'B11-09':
    'Form 1-1: office expenses are the goods and services of basic expenditure; the parts listed are not all of them, so the total is at least their sum',
  'B11-10':
    'Reviewing practice: spending keeps within the budget, spending without one is explained; below 1,000 yuan it is only pointed out',
  'B11-11': 'Reviewing practice: procurement is at most 100% of its budget',
  'B11-12':
    "Meaning of the words: procurement is paid from office expenses and projects, and never exceeds the year's spending",
  'B11-13':
    'Form 1-1: adjustment of basic expenditure = adjusted − initial budget; without any form 1-3 it is inferred from the totals of form 1-2',
  'B11-14': 'Form 1-1: area control rate = actual ÷ approved floor area, for buildings completed in the year',
  'B11-15': 'Form 1-1: investment control rate = actual ÷ budgeted investment, for buildings completed in the year',
  'B11-16': 'Form 1-1: the three public expenses and project expenditure have lines for their details',
  'B11-17':
    'Reviewing practice: a change of more than 30% from last year is explained; share and smallest base are settings of the profile',
  'B11-18': 'Reviewing practice: a vehicle that was bought usually has running costs in the year',
  'B11-19': 'Reviewing practice: what did not occur is entered as 0; no water, electricity or travel in a year is rare',
  'B11-20': 'Reviewing practice: an earmarked project keeps within its budget; additions during the year are explained',
  'B12-01': 'Cai Yu [2020] No. 10, budget execution: executed ÷ adjusted budget, carry-over included',
  'B12-02':
    'Cai Yu [2020] No. 10, budget execution (10 points): score = weight × rate, at most the weight; a profile turns this off where places score in steps',
  'B12-03': 'Cai Yu [2020] No. 10, budget execution: without a budget there is no rate',
  'B12-04': 'Cai Yu [2020] No. 10, budget execution: the adjusted budget is all that may be spent',
  'B12-05': 'Form 1-2, by source: general budget + government funds + fiscal-account revenue + other = adjusted budget',
  'B12-06': 'Form 1-2, by nature: basic + project expenditure = executed amount',
  'B12-07': 'Form 1-2, by source and by nature: income − spending = adjusted budget − executed amount',
  'B12-08':
    'Forms 1-2 and 1-3, funds: the total is the sum of the rows below it, column by column; what a row lists below itself counts once',
  'B12-09': 'Cai Yu [2020] No. 10: weights come to 100 (execution 10, outputs 50, benefits 30, satisfaction 10)',
  'B12-10':
    "The points printed beside the first-level indicators of forms 1-2 and 1-3 (50, 30, 10); where none are printed, the profile's",
  'B12-11': 'The points printed beside the second-level indicators of forms 1-2 and 1-3',
  'B12-12': 'Cai Yu [2020] No. 10: an indicator earns from 0 to its weight',
  'B12-13':
    'Cai Yu [2020] No. 10, quantitative indicators: full weight when the target is met, else in proportion; the profile settles how reverse ones are scored',
  'B12-14':
    'Cai Yu [2020] No. 10, qualitative indicators: achieved 100–80%, partly 80–60%, not achieved 60–0%; the bands are settings of the profile',
  'B12-15': 'Forms 1-2 and 1-3, the column for reasons and measures: to be filled in where points were taken off',
  'B12-16': 'Cai Yu [2020] No. 10, quantitative indicators: only a target that was met earns the full weight',
  'B12-17': 'Cai Yu [2020] No. 10, quantitative indicators: a target that was met earns the full weight',
  'B12-18':
    'Cai Yu [2020] No. 10, quantitative indicators: a target far exceeded because it was set low is explained; how far is a setting of the profile (usually 130%)',
  'B12-19': 'Forms 1-2 and 1-3, the column for reasons and measures: meant for indicators that fell short',
  'B12-20': 'Reviewing practice: a deviation is given its cause and a measure, not empty talk',
  'B12-21':
    'Forms 1-2 and 1-3, total row: total = score of the execution rate + scores of the indicators, without part rows',
  'B12-22':
    'Cai Yu [2020] No. 10, grades: excellent from 90, good from 80, fair from 60, else poor; the bounds are settings of the profile',
  'B12-23': 'Meaning of the words: only values of one unit compare (units of money convert)',
  'B12-24': 'Reviewing practice: a quantitative target states ≥, ≤ or =, in the sense of the indicator',
  'B12-25': 'Reviewing practice: the actual of a quantitative indicator is a figure or date that can be verified',
  'B12-26': 'Forms 1-2 and 1-3, the column of actual values: to be filled in for every indicator with points',
  'B12-27': 'Forms 1-2 and 1-3, the column of targets: to be filled in for every third-level indicator',
  'B12-28': 'Forms 1-2 and 1-3, the column of scores and the total row: what has points is scored',
  'B12-29': 'Reviewing practice: completion within half a percentage point earns shares within 5% of each other',
  'B12-30': 'Forms 1-2 and 1-3, timeliness: the date in the target is the deadline',
  'B12-31': 'Meaning of the words: a frequency a week, month or quarter comes to a number of times a year',
  'B12-32':
    'Meaning of the words: satisfaction, pass, coverage, punctuality and compliance rates are shares of a whole',
  'B12-33':
    'Reviewing practice: outputs, benefits and satisfaction each have indicators, placed under their own heading',
  'B12-34': 'Reviewing practice: one thing earns points once',
  'B12-35':
    "Reviewing practice: an adjustment of more than 20% is explained (a setting of the profile; Hunan's indicator table gives no points above 30%); where the form asks for a reason, always",
  'B12-36': 'Reviewing practice: full marks raise the question whether the targets were demanding',
  'B12-37': 'Reviewing practice: actual values are what happened, not the targets again',
  'B12-38': 'Meaning of the words: the actual of a whole-cost indicator is the executed amount',
  'B12-39': 'Forms 1-2 and 1-3 print a dash for the points of part rows: the execution rate earns points once',
  'B12-40': 'Arithmetic: the parts of an indicator come to the whole',
  'B13-01': 'Form 1-3, head: project, authority, implementing unit',
  'B13-02': 'Form 1-3, funds: the total is the sum of its parts, and rate and score are computed from it',
  'B13-03': 'Forms 1-2 and 1-3, total row: label, weight, score',
  'B13-04': "Meaning of the words: what a project costs is within its own budget, and is not the department's total",
  'B13-05': 'Note of form 1-3: one form for each first-level project',
  'X-02':
    'The budget of a project line on form 1-1 and the initial (or adjusted) budget of its form 1-3 are the same money',
  'X-03':
    'Note below form 1-1: project expenditure is all spending outside basic expenditure, so final account on 1-1 = executed on the forms 1-3 = project expenditure on 1-2',
  'X-04': 'Note of form 1-3, one form for each first-level project: every project line of form 1-1 has one',
  'X-05': "The executed amount of form 1-2 and the total spending of the report's text are the same figure",
  'X-07': 'Form 1-1: adjustment of basic expenditure = change of budget on form 1-2 − changes on the forms 1-3',
  'X-10': 'Meaning of the words: office expenses are part of basic expenditure',
  'X-11':
    'Reviewing practice: a department covers all its work; 80% of indicators equal to those of one project counts as copied',
  'X-12': 'The foot of the three forms: one unit hands them in together',
  'X-17': "This year's column of last year's final accounts is last year's column of its own",
  'X-18':
    'Reviewing practice: targets are approved with the initial budget and stay when money is added; the approval is not in the workbook, so a cost target is only compared with the adjusted budget',
  'X-19': "Meaning of the words: projects' budgets are part of the department's",
  'X-20':
    'Reviewing practice: execution below 60% with full marks on every quantity is explained; the bound is a setting of the profile',
  'X-01': "Form 1-1, staff, and the report's text on the department speak of the same people",
  'X-06':
    "Form 1-2, total funds: initial and adjusted budget are the text's initial budget, and that with its adjustment",
  'X-08': 'What the text says there is none of is 0 on form 1-2, by source of income',
  'X-09': "Form 1-1, the final accounts' table of these expenses and the report's text are counted alike",
  'X-13': "The text's conclusion is the forms' total score and grade; one form a project",
  'X-14': 'Meaning of the words: income less expenditure is what is left',
  'X-15': 'Arithmetic: sums of parts, growth, shares, execution rates',
  'X-16': 'How reviewers work; a setting of the profile where places differ',
};
