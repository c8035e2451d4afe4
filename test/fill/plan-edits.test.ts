import { offered } from './support/offered';
import { num, formula } from '../rules/support/cell';
import { book, at, type Change, contentAt } from '../rules/support/book';
import { fill, checked } from './support/fill';
import { a1, cellOf } from '../../src/workbook';
import { asValue, asFormula } from '../../src/fill';

describe('as the unit writes it', () => {
  const text = (shown: string) => ({ value: shown, text: shown, format: '@' });

  test('a cell of text gets text, and no formula', () => {
    expect(offered({ '1-1': { controlRate: text('91.66%') } }, '1-1!controlRate')).toMatchObject({
      after: { value: '91.67%' },
      formula: null,
    });
    expect(offered({ '1-1': { 'threePublic.final': text('6.80') } }, '1-1!threePublic.final')).toMatchObject({
      after: { value: '5.80' },
      formula: null,
    });
  });

  test('a unit behind the figure stays', () => {
    expect(offered({ '1-1': { 'threePublic.final': text('6.80万元') } }, '1-1!threePublic.final')?.after.value).toBe(
      '5.80万元',
    );
  });

  test('a label before the grade stays', () => {
    expect(offered({ '1-2': { 'sum.grade': '等级：良' } }, '1-2!sum.grade')?.after.value).toBe('等级：优');
  });

  test('a label with nothing behind it yet gets the grade behind it', () => {
    expect(offered({ '1-2': { 'sum.grade': '等级：' } }, '1-2!sum.grade')).toMatchObject({
      group: 'blank',
      before: { value: '等级：' },
      after: { value: '等级：优' },
    });
  });

  test('a label before the figure stays', () => {
    expect(offered({ '1-2': { 'source.heading': '按收入性质分：400.00' } }, '1-2!source.heading')?.after.value).toBe(
      '按收入性质分：406.00',
    );
  });

  test('a percentage typed without its sign keeps doing without', () => {
    const edit = offered({ '1-1': { controlRate: num('91.66') } }, '1-1!controlRate');
    expect(edit?.after.value).toBe(91.67);
    expect(edit?.formula).toBe('=ROUND(D4/B4*100,2)');
  });

  test('an input that is text rules the formula out', () => {
    expect(
      offered({ '1-1': { 'threePublic.final': null, 'reception.final': text('1.20') } }, '1-1!threePublic.final'),
    ).toMatchObject({
      after: { value: 5.8 },
      formula: null,
    });
  });
});

describe('the user’s own formula', () => {
  test('is told when it disagrees, and never replaced', () => {
    const workbook = book({ '1-1': { 'threePublic.final': formula('=F7+F10', num('4.60')) } });
    const { edits, ownFormulas } = fill(workbook);
    expect(edits.filter(({ cell }) => cell.sheet === '1-1')).toEqual([]);
    expect(ownFormulas).toEqual([
      {
        cell: at('1-1!threePublic.final'),
        label: '三公经费 2023年决算数',
        formula: '=F7+F10',
        shown: '4.60',
        computed: '5.80',
        arithmetic: '4.60 + 0.00 + 1.20 = 5.8',
      },
    ]);
  });

  test('is left alone when it agrees', () => {
    const { edits, ownFormulas } = fill(book({ '1-1': { 'threePublic.final': formula('=F7+F10+F11', num('5.80')) } }));
    expect(edits.filter(({ cell }) => cell.sheet === '1-1')).toEqual([]);
    expect(ownFormulas).toEqual([]);
  });
});

describe('doubtful inputs', () => {
  const change: Change = { '1-1': { 'earmarked.final': null, 'project.final': null, 'station.budget': num('0.00') } };

  test('an open finding on an input is named, also through another edit', () => {
    const workbook = book(change);
    const { findings } = checked(workbook);
    const cell = at('1-1!station.final');
    const own = findings.filter(
      (f) =>
        f.severity !== 'hint' && a1(f.cell.row, f.cell.column) === a1(cell.row, cell.column) && f.cell.sheet === '1-1',
    );
    expect(own.length).toBeGreaterThan(0);
    for (const place of ['1-1!earmarked.final', '1-1!project.final'])
      expect(offered(change, place)?.doubtful).toEqual(own.map(({ id }) => id));
  });

  // B13-02 is told once, at the first of its columns: the points rest on the other two.
  const nought = num('0.00');
  test.each<[string, NonNullable<Change['care']>, string]>([
    [
      'in every column',
      { 'total.initial': nought, 'total.adjusted': nought, 'total.executed': nought },
      'total.initial',
    ],
    ['in what was planned', { 'total.initial': nought, 'total.adjusted': nought }, 'total.initial'],
    ['in the budget alone', { 'total.adjusted': nought }, 'total.adjusted'],
  ])('points by the parts of a total that is 0 %s name what is wrong with it', (_, total, place) => {
    const change: Change = { care: { ...total, 'total.score': null } };
    const { row, column } = at(`care!${place}`);
    const own = checked(book(change)).findings.filter(
      ({ rule, cell }) => rule === 'B13-02' && cell.row === row && cell.column === column,
    );
    expect(own).toHaveLength(1);
    expect(offered(change, 'care!total.score')?.doubtful).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  });

  test('sound inputs: none', () => {
    expect(offered({ '1-1': { 'threePublic.final': null } }, '1-1!threePublic.final')?.doubtful).toEqual([]);
  });
});

describe('the edit as a writer gets it', () => {
  const edit = () => {
    const found = offered({ '1-1': { 'threePublic.final': null } }, '1-1!threePublic.final');
    if (!found) throw new Error('nothing was offered');
    return found;
  };

  test('as a value', () => {
    expect(asValue(edit()).after).toEqual({ value: 5.8, format: '0.00' });
  });

  test('as a formula', () => {
    expect(asFormula(edit()).after).toEqual({ value: 5.8, format: '0.00', formula: '=F7+F10+F11' });
  });

  test('before is what the workbook has', () => {
    const change: Change = { '1-2': { 'sum.score': num('97.00') } };
    expect(offered(change, '1-2!sum.score')?.before.value).toBe(cellOf(book(change), at('1-2!sum.score'))?.value);
    expect(contentAt('1-2', 'sum.score')).toMatchObject({ value: 98.78 });
  });
});
