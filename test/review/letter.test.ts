import { readWordFile } from '../../src/files/word';
import { letterFile } from '../../src/files/letter-file';
import { ownTemplate } from '../../src/files/own-template';
import { Decisions, DESK_TEXTS, letterOf } from '../../src/review';
import { finding, unit } from './support';

/** 退回修改意见: what stands in it, and in which order. */

const AT = new Date('2024-03-01T08:00:00Z');
const letterTo = (record: ReturnType<typeof unit>, decisions = new Decisions()) =>
  letterOf(record, { decisions, locale: 'zh-CN', at: AT }, new Set());

const wrong = unit('甲局', [
  finding('B12-16/1-2/a', { cell: "'1-2'!H21", sentence: '未达标却得满分。', arithmetic: '5 × 99%' }),
  finding('B11-06/1-1/b', { cell: "'1-1'!F9", figure: '' }),
  finding('X-03/1-2/c', { expected: '2.80 / 8.80', cause: null }),
  finding('B12-21/1-2/d', { cause: 'B12-16/1-2/a' }),
  finding('B12-30/1-2/e', { severity: 'hint' }),
]);

test('numbered through, grouped by form; what follows from a point and hints are no points', () => {
  const letter = letterTo(wrong);
  expect(letter?.count).toBe(3);
  expect(letter?.groups.map(({ points }) => points.map(({ number, cell }) => [number, cell]))).toEqual([
    [
      [1, "'1-2'!H21"],
      [2, "'1-2'!B5"],
    ],
    [[3, "'1-1'!F9"]],
  ]);
  const [first, second] = letter?.groups[0]?.points ?? [];
  expect(first).toMatchObject({ figure: '5.00', arithmetic: '5 × 99%', ask: '应为 4.95', basis: 'basis' });
  expect(first?.problem).toBe('未达标却得满分。 改好这一处，随之解决 1 条。');
  // Of several none is told as the right one.
  expect(second?.ask).toBe('几处不一致（2.80 / 8.80），请核实以哪一处为准');
  expect(letter?.groups[1]?.points[0]?.figure).toBe('（空）');
});

test.each([
  ['one figure for one cell', { figure: '5.00', expected: '4.95' }, '应为 4.95'],
  [
    'a figure for each of several cells',
    { figure: '0 / 0 / 0', expected: '60 / 58.40 / 58.40' },
    '应为 60 / 58.40 / 58.40',
  ],
  ['scores of a form of whole points', { figure: '9 / 14', expected: '9.60 / 14.25' }, '应为 9.60 / 14.25'],
  [
    'several figures for one cell',
    { figure: '12', expected: '12.40 / 13.00' },
    '几处不一致（12.40 / 13.00），请核实以哪一处为准',
  ],
  ['something that is not there', { figure: '—', expected: '质量 / 满意' }, '请核实并改正，或写明原因'],
  ['no figure at all', { figure: null, expected: null }, '请核实并改正，或写明原因'],
])('what is asked for: %s', (_, change, asked) => {
  const letter = letterTo(unit('丙局', [finding('B13-02/1-3/a', change)]));
  expect(letter?.groups[0]?.points[0]?.ask).toBe(asked);
});

test('only what the reviewer left as 要求修改, with the remark', () => {
  const made = { by: '张', at: AT.toISOString() };
  const decisions = new Decisions()
    .with(wrong, wrong.findings[0]!, { decision: 'accepted', remark: '', ...made })
    .with(wrong, wrong.findings[1]!, { decision: 'ask', remark: '请附批文', ...made });
  const points = letterTo(wrong, decisions)?.groups.flatMap((group) => group.points);
  expect(points?.map(({ cell, remark }) => [cell, remark])).toEqual([
    ["'1-1'!F9", '请附批文'],
    ["'1-2'!B5", ''],
  ]);
});

test('nothing to correct, no letter; a form that is missing is said though', () => {
  expect(letterTo(unit('乙局'))).toBeNull();
  const letter = letterTo(unit('乙局', [], { missing: ['1-3'] }));
  expect(letter).toMatchObject({ count: 0, notes: ['没有附件1-3，请补报。'] });
});

test.each([
  ['zh-CN', '已核对的内容没有需要修改的地方，但有内容没有核对', '0处'],
  ['en-US', 'Nothing in what was checked has to be corrected', ': 0'],
] as const)(
  'the file of a letter that has only notes does not count them as points: %s',
  async (locale, said, unsaid) => {
    const letter = letterOf(
      unit('乙局', [], { missing: ['1-3'] }),
      { decisions: new Decisions(), locale, at: AT },
      new Set(),
    );
    const { text } = readWordFile(await letterFile(letter!, ownTemplate(DESK_TEXTS[locale].template))).text;
    expect(text).toContain(said);
    expect(text).not.toContain(unsaid);
  },
);

test('the file: the title in two lines however long the name is, the unit and the number of points in their places', async () => {
  const name = '某某县人民政府经济发展和科技工业信息化管理委员会办公室';
  const letter = letterTo({ ...wrong, unit: name });
  const bytes = await letterFile(letter!, ownTemplate(DESK_TEXTS['zh-CN'].template));
  const { text } = readWordFile(bytes).text;
  expect(text).toContain(`关于${name}2023年度`);
  expect(text.split('\n').map((line) => line.trim())).toContain('绩效自评附表的退回修改意见');
  expect(text).toContain('有以下3处需要修改或核实');
  expect(text).not.toContain('{{');
});
