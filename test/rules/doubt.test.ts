import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { book } from './support/book';

/** Of an amount that stands on the forms as something else nothing is claimed: it was misread. The clean workbook spent 399.15, 38.60 of it on projects. */

const HEAD = '2023年度部门整体支出绩效自评报告\n一、支出情况\n';
const rulesOn = (text: string) =>
  checkWorkbook(book({}), { facts: readNarrative(HEAD + text), rules: ALL_RULES })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule }) => rule);

test.each([
  ['the whole, read as the projects', '全年项目支出399.15万元。\n', []],
  ['no figure of the forms', '全年项目支出398.15万元。\n', ['X-03']],
  ['few digits', '全年项目支出12万元。\n', ['X-03']],
  ['the same row: what was planned, said to be spent', '全年总支出399.15万元。公务接待费支出1.50万元。\n', ['X-09']],
])('%s', (_, text, rules) => expect(rulesOn(text)).toEqual(rules));
