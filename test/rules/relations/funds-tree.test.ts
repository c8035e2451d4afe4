import { bareLabel } from '../../../src/forms';
import { fundsTree } from '../../../src/rules/relations/funds-tree';
import { amountOf, fundsTotal, partsInstead } from '../../../src/rules/relations/totals';
import { amounts, fundsForm, type Line } from '../support/funds-sheet';

/** The readings of a block as the names of its parts, and the row that leaves it open. */
function read(lines: readonly Line[]) {
  const { readings, unclear } = fundsTree(fundsForm(lines));
  const names = readings.map(({ parts }) => parts.map(({ label }) => bareLabel(label.raw)).join(' + '));
  return unclear ? { readings: names, unclear: bareLabel(unclear.label.raw) } : names.join(' | ');
}

const total = (...texts: readonly string[]) => amounts('年度资金总额', ...texts);

describe('rows of a funds block that are parts of the total', () => {
  test.each<[string, readonly Line[], ReturnType<typeof read>]>([
    [
      'any names, none of them marked',
      [total('9.00'), amounts('兵团配套', '4.00'), amounts('旗县补助', '3.00'), amounts('群众投劳折资', '2.00')],
      '兵团配套 + 旗县补助 + 群众投劳折资',
    ],
    [
      'the first 其中 speaks of the total',
      [total('9.00'), amounts('其中：州级专款', '4.00'), amounts('福利彩票金', '5.00')],
      '州级专款 + 福利彩票金',
    ],
    [
      'a second 其中 speaks of the row above it',
      [total('10.00'), amounts('其中：财政资金', '8.00'), amounts('其中：省级', '8.00'), amounts('企业出资', '2.00')],
      '财政资金 + 企业出资',
    ],
    [
      'numbers within numbers',
      [
        total('36.00'),
        amounts('一、财政资金', '30.00'),
        amounts('（一）专项债券', '18.00'),
        amounts('（二）州县补助', '12.00'),
        amounts('二、业主自筹', '6.00'),
      ],
      '财政资金 + 业主自筹',
    ],
    [
      'circles within numbers',
      [
        total('8.00'),
        amounts('1.上级', '6.00'),
        amounts('①中央', '5.00'),
        amounts('②省', '1.00'),
        amounts('2.本级', '2.00'),
      ],
      '上级 + 本级',
    ],
    [
      '1.1 and 1.2 within 1, without a point behind it',
      [
        total('8.00'),
        amounts('1、上级', '6.00'),
        amounts('1.1 中央', '5.00'),
        amounts('1.2 省', '1.00'),
        amounts('2、本级', '2.00'),
      ],
      '上级 + 本级',
    ],
    [
      'numbers in one row beside each other, whatever the total says',
      [total('36.00'), amounts('1、财政拨款', '36.00'), amounts('2、彩票公益金', '5.00')],
      '财政拨款 + 彩票公益金',
    ],
    [
      'indent, full-width blanks',
      [
        total('8.00'),
        amounts('财政资金', '6.00'),
        amounts('　　市级', '4.00'),
        amounts('　　县级', '2.00'),
        amounts('自筹', '2.00'),
      ],
      '财政资金 + 自筹',
    ],
    [
      'names set below the name behind 其中： stand beside it',
      [total('8.00'), amounts('  其中：财政资金', '6.00'), amounts('        社会捐赠', '2.00')],
      '财政资金 + 社会捐赠',
    ],
    [
      '上年结转 set a little to the right is no part of 财政拨款',
      [
        total('8.00'),
        amounts('当年财政拨款', '6.00'),
        amounts('  上年结转资金', '2.00'),
        amounts('  其他资金', '0.00'),
      ],
      '当年财政拨款 + 上年结转资金 + 其他资金',
    ],
    [
      'no marks: the sum shows what is inside another row',
      [
        total('34.00'),
        amounts('财政资金', '30.00'),
        amounts('中央补助', '18.00'),
        amounts('省级补助', '12.00'),
        amounts('乡村自筹', '4.00'),
      ],
      '财政资金 + 乡村自筹',
    ],
    [
      'no marks: an inexact 其中 that the total shows',
      [total('34.00'), amounts('财政拨款', '30.00'), amounts('中央补助', '18.00'), amounts('乡村自筹', '4.00')],
      '财政拨款 + 乡村自筹',
    ],
    [
      'one column that fits decides for the others',
      [
        total('34.00', '', '40.00'),
        amounts('财政拨款', '30.00', '31.00', '29.00'),
        amounts('其中：中央补助', '18.00', '18.00', '17.00'),
        amounts('盟市补助', '4.00', '4.00', '3.00'),
      ],
      '财政拨款 + 盟市补助',
    ],
    [
      'a blank total: a row made up of those inside it',
      [
        total(''),
        amounts('其中：财政拨款', '30.00'),
        amounts('其中：中央', '18.00'),
        amounts('地方', '12.00'),
        amounts('自筹', '4.00'),
      ],
      '财政拨款 + 自筹',
    ],
    [
      'a blank total: nothing tells',
      [
        total(''),
        amounts('其中：财政拨款', '30.00'),
        amounts('其中：上级', '18.00'),
        amounts('旗县', '10.00'),
        amounts('自筹', '4.00'),
      ],
      { readings: ['财政拨款 + 旗县 + 自筹', '财政拨款 + 自筹'], unclear: '旗县' },
    ],
    [
      'a blank total over 财政拨款 and what may be part of it',
      [total(''), amounts('财政拨款', '30.00'), amounts('彩票公益金', '5.00'), amounts('其他资金', '0.00')],
      { readings: ['财政拨款 + 彩票公益金 + 其他资金', '财政拨款 + 其他资金'], unclear: '彩票公益金' },
    ],
    [
      'a total below its parts',
      [amounts('财政资金', '6.00'), amounts('自筹资金', '2.00'), amounts('合计', '8.00')],
      '财政资金 + 自筹资金',
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(lines)).toEqual(expected);
  });

  test('a block of more rows than any form has is read in time and not guessed at', () => {
    const many = Array.from({ length: 300 }, (_, i) => amounts(`${i % 2 === 0 ? '其中：' : ''}来源${i}`, '1.00'));
    expect(fundsTree(fundsForm([total(''), ...many])).readings.length).toBeGreaterThan(0);
  });
});

describe('a total of 0, or a blank one', () => {
  const parts = [amounts('其中：上级补助', '20.00'), amounts('本级安排', '4.5')];

  test.each(['0.00', '0', ''])('%p: its parts stand for it', (said) => {
    const form = fundsForm([total(said), ...parts]);
    expect(partsInstead(form, 'initialBudget')).toHaveLength(2);
    expect(amountOf(form, 'initialBudget')?.value?.number.toFixed()).toBe('24.5');
  });

  test('a total that says something counts itself', () => {
    const form = fundsForm([total('25.00'), ...parts]);
    expect(partsInstead(form, 'initialBudget')).toEqual([]);
    expect(amountOf(form, 'initialBudget')).toBe(form.fundsTotal?.initialBudget);
  });

  test('parts that are not known stand for nothing', () => {
    const open = [amounts('其中：财政拨款', '30.00'), amounts('其中：上级', '18.00'), amounts('旗县', '10.00')];
    const form = fundsForm([total(''), ...open]);
    expect(fundsTotal(form, 'initialBudget')?.unclear?.raw).toBe('旗县');
    expect(partsInstead(form, 'initialBudget')).toEqual([]);
  });

  test('a part that cannot be read leaves the sum unread', () => {
    const form = fundsForm([total(''), ['其中：上级', '约20'], amounts('本级', '4.50')]);
    expect(partsInstead(form, 'initialBudget')).toEqual([]);
  });
});
