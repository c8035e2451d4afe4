import { REVIEW_TEXTS, reviewRow } from '../../src/report';
import { checkWorkbook } from '../../src/rules';
import { book, type Change } from '../rules/support/book';
import { num } from '../rules/support/cell';

const texts = REVIEW_TEXTS['zh-CN'];
const rowOf = (change: Change) => reviewRow(['单位.xlsx'], checkWorkbook(book(change)), texts);

describe('a line of the reviewers’ table', () => {
  test('a workbook without faults is ready, with unit, year, score and grade as printed', () => {
    expect(rowOf({})).toMatchObject({
      files: ['单位.xlsx'],
      unit: '某县示范服务中心',
      year: 2023,
      verdict: 'ready',
      errors: 0,
      warnings: 0,
      score: '98.78',
      grade: '优',
      open: [],
      problem: '',
    });
  });

  test('a fault makes it not ready and an open question; what follows from it is counted, not asked', () => {
    const row = rowOf({ '1-1': { 'threePublic.final': num('99.00') } });
    expect(row.verdict).toBe('notReady');
    expect(row.errors).toBeGreaterThan(0);
    expect(row.open.length).toBeGreaterThan(0);
    expect(row.open.every(({ cause, severity }) => cause === undefined && severity !== 'hint')).toBe(true);
  });

  test('errors come before warnings', () => {
    const severities = rowOf({
      '1-1': { 'threePublic.final': num('99.00') },
      station: { 'total.executed': num('15.40') },
    }).open.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  test('a workbook without any form is not judged', () => {
    const row = rowOf({ '1-1': null, '1-2': null, care: null, station: null });
    expect(row).toMatchObject({ verdict: 'unchecked', problem: texts.noForms, unit: '', score: '' });
  });

  test('without 1-2 the score of an only 1-3 stands; of several none does', () => {
    expect(rowOf({ '1-1': null, '1-2': null, care: null }).score).not.toBe('');
    expect(rowOf({ '1-1': null, '1-2': null }).score).toBe('');
  });
});
