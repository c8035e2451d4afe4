import { explains, figuresOf, type Finding } from '../../src/rules';
import { emptyWords } from '../../src/rules/general/empty-words';

const finding: Finding = {
  id: 'B11-20/1-1/earmarked 某项目/final',
  rule: 'B11-20',
  severity: 'warning',
  form: '1-1',
  cell: { sheet: '1-1', row: 16, column: 5 },
  related: [],
  expected: '≤ 0',
  found: '6.00',
  arithmetic: '6.00 > 0',
  message: 'fail',
  params: { project: '某项目' },
};
const words = { finding: finding.id, figures: figuresOf(finding), words: '年中追加', at: '2023-01-01T00:00:00.000Z' };

describe('an explanation holds', () => {
  test.each<[string, Partial<Finding>, boolean]>([
    ['for the finding it was written for', {}, true],
    ['after rows were inserted above', { cell: { sheet: '1-1', row: 18, column: 5 } }, true],
    ['when the rule weighs otherwise in another profile', { severity: 'hint' }, true],
    ['not when a figure changed', { found: '7.00' }, false],
    ['not when what is expected changed', { expected: '≤ 1' }, false],
    ['not when the arithmetic changed', { arithmetic: '6.00 > 1' }, false],
    ['not when a name in the sentence changed', { params: { project: '别的项目' } }, false],
    ['not for another finding with the same figures', { id: 'B11-20/1-1/earmarked 别的/final' }, false],
  ])('%s', (_, change, expected) => {
    expect(explains(words, { ...finding, ...change })).toBe(expected);
  });

  test('the order of parameters makes no difference', () => {
    const [a, b] = [
      { x: '1', y: '2' },
      { y: '2', x: '1' },
    ];
    expect(figuresOf({ ...finding, params: a })).toBe(figuresOf({ ...finding, params: b }));
  });
});

describe('words that say nothing are refused', () => {
  test.each([
    '核实无误',
    '已核实',
    '经核实，数据无误。',
    '属实',
    '情况属实！',
    '没有问题',
    '没问题，已确认',
    '数据正确',
    '无需说明',
    '填写正确，请审核',
    '同上',
    '原因不详',
    'OK',
    'Verified, no problem.',
    '1111',
    '12345.67',
    '啊啊啊啊啊啊',
  ])('%s', (text) => expect(emptyWords(text)).toBe('saysNothing'));

  test.each(['', '   ', '。。。！', '——', '涨价', 'abc', '结余'])('too short: %j', (text) =>
    expect(emptyWords(text)).toBe('tooShort'),
  );

  test.each([
    '年中追加专项',
    '按财预〔2022〕10号文件追加，已核实',
    '项目跨年实施，结余2.67万元结转下年',
    '数据正确：决算含上年结转 3 万元',
    '疫情原因未开展',
    '合同约定次年付款',
    'Paid in the following year under the contract',
    'Figures include 3.0 carried over',
  ])('a reason is taken: %s', (text) => expect(emptyWords(text)).toBeNull());
});
