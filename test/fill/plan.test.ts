import { HUNAN } from '../../src/rules';
import { at, book, type Change } from '../rules/support/book';
import { num, pct } from '../rules/support/cell';
import { fill, told } from './support/fill';
import { offered } from './support/offered';

test('a clean workbook: nothing to fill, nothing that differs', () => {
  expect(told(fill(book()))).toEqual([
    "'1-2'!B6 按收入性质分：406.00 suggested",
    "'1-2'!F6 按支出性质分：399.15 suggested",
  ]);
});

describe('a blank that a rule computes is offered, with its arithmetic and as a formula', () => {
  test.each<[string, string, number | string, string, string | null]>([
    ['控制率', '1-1!controlRate', 0.9167, '11 ÷ 12 = 91.6666…%', '=ROUND(D4/B4,4)'],
    ['规模控制率', '1-1!areaRate', 0.98, '294 ÷ 300 = 98%', '=ROUND(C25/B25,4)'],
    ['投资概算控制率', '1-1!investmentRate', 0.98, '29.40 ÷ 30.00 = 98%', '=ROUND(F25/E25,4)'],
    ['三公经费', '1-1!threePublic.final', 5.8, '4.60 + 0.00 + 1.20 = 5.8', '=F7+F10+F11'],
    ['三公经费 of last year', '1-1!threePublic.previous', 6.1, '4.80 + 0.00 + 1.30 = 6.1', '=B7+B10+B11'],
    ['公务用车', '1-1!vehicles.budget', 5, '0.00 + 5.00 = 5', '=SUM(D8:D9)'],
    ['专项资金', '1-1!earmarked.final', 38.6, '23.40 + 15.20 = 38.6', '=SUM(F16:F17)'],
    ['项目支出', '1-1!project.final', 38.6, '0.00 + 0.00 + 38.60 = 38.6', '=SUM(F13:F15)'],
    ['执行率 of 1-2', '1-2!total.rate', 0.9831, '399.15 ÷ 406.00 = 98.3128…%', '=ROUND(F5/E5,4)'],
    ['its score', '1-2!total.score', 9.83, '10 × 399.15 ÷ 406.00 = 9.8312…', '=MIN(G5,ROUND(G5*F5/E5,2))'],
    ['执行率 of 1-3', 'care!total.rate', 0.975, '23.40 ÷ 24.00 = 97.5%', '=ROUND(F6/E6,4)'],
    ['its score', 'care!total.score', 9.75, '10 × 23.40 ÷ 24.00 = 9.75', '=MIN(G6,ROUND(G6*F6/E6,2))'],
    ['a missed target', '1-2!events.score', 9.17, '10 × 11 ÷ 12 = 9.1666…', null],
    ['a met target', '1-2!visits.score', 10, '496 ÷ 480 = 103.33…% → 10', null],
    ['a missed reverse target', 'care!complaints.score', 7.5, '10 × (1 − (5 − 4) ÷ 4) = 7.5', null],
    [
      '分值 of the total',
      '1-2!sum.weight',
      100,
      '10 + 10 + 10 + 10 + 10 + 10 + 10 + 10 + 5 + 5 + 10 = 100',
      '=SUM(G5,G14:G23)',
    ],
    [
      '总分',
      'station!sum.score',
      98.83,
      '9.50 + 10.00 + 5.00 + 10.00 + 10.00 + 15.00 + 10.00 + 9.33 + 5.00 + 5.00 + 10.00 = 98.83',
      '=SUM(I6,H13:H22)',
    ],
  ])('%s', (_, place, value, arithmetic, live) => {
    const [sheet = '', key = ''] = place.split('!');
    const edit = offered({ [sheet]: { [key]: null } }, place);
    expect(edit).toMatchObject({ group: 'blank', kind: 'computed', before: { value: null }, arithmetic });
    expect(edit?.after.value).toBe(value);
    expect(edit?.formula).toBe(live);
  });

  test('white space is a blank; it is what stood there', () => {
    expect(offered({ '1-1': { 'threePublic.final': '　' } }, '1-1!threePublic.final')).toMatchObject({
      group: 'blank',
      before: { value: '　' },
    });
  });

  test('an empty cell without a format gets the form’s own, one that hides no decimals', () => {
    expect(offered({ '1-1': { 'threePublic.final': null } }, '1-1!threePublic.final')?.after.format).toBe('0.00');
    expect(offered({ '1-2': { 'total.rate': null } }, '1-2!total.rate')?.after.format).toBe('0.00%');
  });

  test('what it is called: the line and the head of its column', () => {
    expect(offered({ '1-1': { 'threePublic.final': null } }, '1-1!threePublic.final')?.label).toBe(
      '三公经费 2023年决算数',
    );
    expect(offered({ '1-2': { 'events.score': null } }, '1-2!events.score')?.label).toBe('志愿服务场数 得分');
  });

  test('its identity names form and field, not the cell', () => {
    expect(offered({ care: { 'total.rate': null } }, 'care!total.rate')?.id).toMatch(
      /^1-3\/社区助老服务经费\/.*executionRate$/,
    );
  });
});

describe('a total of blanks that are filled with it', () => {
  const change: Change = { '1-1': { 'earmarked.final': null, 'project.final': null } };

  test('is computed from what will stand there, and says so', () => {
    const inner = offered(change, '1-1!earmarked.final');
    const outer = offered(change, '1-1!project.final');
    expect(outer).toMatchObject({ arithmetic: '0.00 + 0.00 + 38.60 = 38.6', formula: '=SUM(F13:F15)' });
    expect(outer?.follows).toEqual([inner?.id]);
  });

  test('without that one it is computed from what stands there now', () => {
    const workbook = book(change);
    const plan = fill(workbook, new Set<string>());
    const outer = plan.edits.find(({ id }) => id.includes('projectExpenditure'));
    expect(outer).toMatchObject({ arithmetic: '0.00 + 0.00 + 23.40 + 15.20 = 38.6', follows: [] });
  });

  test('rates, scores, the total score and the grade follow one another', () => {
    const plan = fill(
      book({ '1-2': { 'total.rate': null, 'total.score': null, 'sum.score': null, 'sum.grade': '等级' } }),
    );
    const values = plan.edits.filter(({ kind }) => kind === 'computed').map(({ after }) => after.value);
    expect(values).toEqual([0.9831, 9.83, 98.78, '优']);
  });
});

describe('a figure that disagrees with its rule is offered, but not for blanks alone', () => {
  test.each<[string, Change, string, number | string]>([
    ['控制率 cut instead of rounded', { '1-1': { controlRate: pct('91.66%') } }, '1-1!controlRate', 0.9167],
    ['a total that does not add up', { '1-1': { 'threePublic.final': num('6.80') } }, '1-1!threePublic.final', 5.8],
    ['执行率', { '1-2': { 'total.rate': pct('97.00%') } }, '1-2!total.rate', 0.9831],
    [
      '执行率 of a row below the total',
      { care: { 'appropriation.rate': pct('90.00%') } },
      'care!appropriation.rate',
      0.9727,
    ],
    ['its score', { '1-2': { 'total.score': num('9.50') } }, '1-2!total.score', 9.83],
    ['full marks for a missed target', { '1-2': { 'events.score': num('10.00') } }, '1-2!events.score', 9.17],
    ['too few for a met one', { '1-2': { 'visits.score': num('9.00') } }, '1-2!visits.score', 10],
    ['too few for a missed one', { '1-2': { 'events.score': num('8.00') } }, '1-2!events.score', 9.17],
    ['总分', { '1-2': { 'sum.score': num('97.00') } }, '1-2!sum.score', 98.78],
    ['分值 of the total', { '1-2': { 'sum.weight': num('90') } }, '1-2!sum.weight', 100],
    ['等级', { '1-2': { 'sum.grade': '良' } }, '1-2!sum.grade', '优'],
  ])('%s', (_, change, place, value) => {
    const edit = offered(change, place);
    expect(edit).toMatchObject({ group: 'differs', kind: 'computed' });
    expect(edit?.after.value).toBe(value);
  });

  test.each<[string, Change, string]>([
    ['a percent in fewer decimals', { '1-1': { controlRate: pct('92%') } }, '1-1!controlRate'],
    [
      'a total within rounding',
      { '1-1': { 'project.final': num('38.61'), 'care.final': num('23.404') } },
      '1-1!project.final',
    ],
    [
      'a reverse score by another method in use',
      { care: { 'complaints.score': num('8.00') } },
      'care!complaints.score',
    ],
    ['公用经费 above its parts', { '1-1': { 'office.final': num('50.00') } }, '1-1!office.final'],
    ['公用经费 left blank', { '1-1': { 'office.final': null } }, '1-1!office.final'],
    ['a dash', { '1-1': { 'threePublic.final': '—' } }, '1-1!threePublic.final'],
    ['无', { '1-1': { 'threePublic.final': '无' } }, '1-1!threePublic.final'],
    ['a stroke for a rate below the total', { care: { 'other.rate': '/' } }, 'care!other.rate'],
    ['a blank rate below the total', { care: { 'appropriation.rate': null } }, 'care!appropriation.rate'],
    ['what cannot be read', { '1-1': { 'threePublic.final': '约6万' } }, '1-1!threePublic.final'],
    [
      'a total over nothing but blanks',
      { '1-1': { 'vehicles.final': null, 'purchase.final': null, 'running.final': null } },
      '1-1!vehicles.final',
    ],
    ['a score without an actual', { '1-2': { 'events.score': null, 'events.actual': null } }, '1-2!events.score'],
    [
      '总分 while a score is missing',
      { '1-2': { 'sum.score': null, 'events.score': null, 'events.actual': null } },
      '1-2!sum.score',
    ],
  ])('not: %s', (_, change, place) => {
    expect(offered(change, place)).toBeUndefined();
  });
});

describe('a total row in disorder', () => {
  const disordered: Change = {
    '1-2': { 'sum.label': num('98.78'), 'sum.weight': null, 'sum.score': null, 'sum.grade': '总分' },
  };

  test('has no place for its 分值', () => {
    expect(offered(disordered, '1-2!sum.weight')).toBeUndefined();
  });
});

describe('what must be weighed is suggested, never computed', () => {
  test.each<[string, string, string, number | undefined]>([
    ['the actual says what the target says', '明显提升', '明显提升', 8],
    ['partly', '明显提升', '部分达成预期目标并具有一定效果', 6.4],
    ['nearly: not the full points', '明显提升', '基本达成预期目标', 6.4],
    ['words that do not tell', '明显提升', '组织了两次培训', undefined],
  ])('%s', (_, target, actual, points) => {
    const edit = offered(
      { care: { 'skilled.target': target, 'skilled.actual': actual, 'skilled.score': null } },
      'care!skilled.score',
    );
    expect(edit?.after.value).toBe(points);
    if (points !== undefined) expect(edit?.kind).toBe('suggested');
  });

  test('a date that was kept', () => {
    expect(offered({ care: { 'report.score': null } }, 'care!report.score')).toMatchObject({
      kind: 'suggested',
      after: { value: 10 },
    });
  });

  test('a suggestion is no input of a computed total', () => {
    const change: Change = { care: { 'report.score': null, 'sum.score': null } };
    expect(offered(change, 'care!sum.score', 'all')).toBeUndefined();
  });
});

describe('what a profile sets', () => {
  test('points of the execution rate, where the form prints none', () => {
    const change: Change = { '1-2': { 'total.score': null, 'total.weight': null } };
    const { sheet, row, column } = at('1-2!total.score');
    const profile = { ...HUNAN, executionPoints: 20 };
    const edit = fill(book(change), 'blanks', profile).edits.find(
      ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
    );
    expect(edit).toMatchObject({ after: { value: 19.66 }, formula: '=MIN(20,ROUND(20*F5/E5,2))' });
  });

  test.each<['linear' | 'ratio' | 'zero', number]>([
    ['linear', 7.5],
    ['ratio', 8],
    ['zero', 0],
  ])('the method for missed reverse targets: %s', (reverse, points) => {
    const { sheet, row, column } = at('care!complaints.score');
    const edit = fill(book({ care: { 'complaints.score': null } }), 'blanks', { ...HUNAN, reverse }).edits.find(
      ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
    );
    expect(edit?.after.value).toBe(points);
  });

  test('a rule that is off objects to nothing', () => {
    const profile = { ...HUNAN, rules: { 'B12-21': 'off' as const } };
    const { edits } = fill(book({ '1-2': { 'sum.score': num('97.00') } }), 'blanks', profile);
    expect(edits.filter(({ kind }) => kind === 'computed')).toEqual([]);
  });
});
