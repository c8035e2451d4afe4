import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** Kinds of wording that published reports have: what is understood, and what contradicts itself and what only seems to. */

const UNIT = '2023年度某局部门整体支出绩效自评报告\n';

function figures(text: string): string {
  return readNarrative(text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(
      ({ about, stage, amount, project, otherYear }) =>
        `${project?.name ?? about} ${stage} ${amount.number.toFixed()}${otherYear ? ' before' : ''}`,
    )
    .join(', ');
}

const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ place, severity }) => place && severity !== 'hint')
    .map(({ rule, expected, found }) => `${rule} ${found ?? ''} / ${expected ?? ''}`);

describe('what an amount of a unit is', () => {
  test.each<[kind: string, text: string, facts: string]>([
    [
      'listed behind “预算中”, whatever the sentences before spoke of',
      '2023年“三公”经费预算数9万元、决算数7万元。2023年“三公”经费预算中，因公出国费3万元，公务接待费6万元。',
      'threePublic budget 9, threePublic executed 7, travelAbroad budget 3, reception budget 6',
    ],
    [
      'listed behind “支出决算中”',
      '“三公”经费支出决算中，公务接待费1.60万元，公务用车运行费4万元。',
      'reception executed 1.6, vehicleRunning executed 4',
    ],
  ])('%s', (_kind, text, facts) => expect(figures(UNIT + text)).toBe(facts));
});

describe('staff', () => {
  test.each<[text: string, inPost: readonly number[]]>([
    ['在岗职工530人，其中在编人员312人，聘用218人。', [530, 312]],
    ['在职人员120人，其中女职工46人。', [120]],
    ['实有在职68人，其中行政在编30人、事业在编38人。', [68]],
  ])('%s', (text, inPost) => expect(readNarrative(UNIT + text).staffInPost.map(({ count }) => count)).toEqual(inPost));
});

describe('what contradicts itself', () => {
  test.each<[kind: string, text: string, found: readonly string[]]>([
    [
      'left of earlier years, which the text does not speak of',
      '收入900万元，支出860万元，年末结转和结余71.35万元。',
      [],
    ],
    [
      'all that was left is said',
      '年初结转12万元，收入900万元，支出860万元，年末结转和结余71.35万元。',
      ['X-14 71.35 / 40'],
    ],
    ['left of this year', '收入900万元，支出860万元，结余71.35万元。', ['X-14 71.35 / 40']],
    ['less than is left', '收入900万元，支出860万元，年末结转和结余12万元。', ['X-14 12 / 40']],
    ['but for a slip of the pen', '收入900.50万元，支出868.32万元，年末结转32.81万元。', ['X-14 32.81 / 32.18']],
  ])('%s', (_kind, text, found) => expect(serious(UNIT + text)).toEqual(found));
});
