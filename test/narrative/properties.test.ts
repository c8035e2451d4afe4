import { cpu, NO_HANG_MS } from '../support/cpu';
import fc from 'fast-check';
import { readNarrative } from '../../src/narrative';
import { CONSISTENT } from '../fixtures/reports/consistent';
import { runs } from '../support/runs';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

/** Pieces that sentences are made of, and what breaks them. */
const PIECES = [
  '2023年',
  '年初预算',
  '全年支出',
  '基本支出',
  '项目支出',
  '其中：',
  '分别为',
  '占总支出的',
  '比上年增加',
  '下降',
  '“智慧城管”项目',
  '结转结余',
  '编制',
  '在职',
  '得分',
  '没有政府性基金',
  '12.34万元',
  '0元',
  '1,234.50万元',
  '98.31%',
  '5人',
  '3个项目',
  '，',
  '、',
  '；',
  '：',
  '。',
  '\n',
  '（',
  '）',
  '一、',
  '（二）',
  '甲乙丙',
  '\t',
  '\ud800',
  '9'.repeat(40),
  '1.2.3',
  '约',
];

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

test('never throws, and every place lies within the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { amounts, unchecked, slips, projects } = readNarrative(text);
      const places = [
        ...amounts.flatMap(({ place, sentence }) => [place, sentence]),
        ...unchecked,
        ...slips.map(({ place }) => place),
        ...projects.map(({ place }) => place),
      ];
      for (const { start, end, quote } of places) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toContain(quote);
      }
    }),
    { seed: SEED, numRuns: runs(400) },
  );
});

test('an amount is only read from digits that stand in the text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { amount, place } of readNarrative(text).amounts) {
        const digits = place.quote.normalize('NFKC').replace(/[^\d.]/gu, '');
        expect(digits).toContain(amount.number.abs().toFixed(amount.decimals));
      }
    }),
    { seed: SEED, numRuns: runs(300) },
  );
});

test('what is written before and behind a report changes nothing of what it says', () => {
  const text = CONSISTENT['official'] ?? '';
  const figures = (whole: string) =>
    readNarrative(whole).amounts.map(({ about, stage, amount }) => `${about} ${stage} ${amount.number.toFixed()}`);
  const own = figures(text);
  fc.assert(
    fc.property(
      fc.constantFrom('', '\n\n', '目  录\n', '　　附件1\n'),
      fc.constantFrom('', '\n\n', '\n特此报告。\n'),
      (a, b) => {
        expect(figures(`${a}${text}${b}`)).toEqual(own);
      },
    ),
    { seed: SEED },
  );
});

describe('time grows with the length', () => {
  const repeated = [
    '9',
    '1,',
    '1.',
    '（',
    '“',
    '支出1万元，',
    '其中支出1万元',
    '支出1万元（其中',
    '分别为1万元、',
    '基本支出1万元，占总支出的1%',
    '三公经费1万元，比上年增加1万元，增长1%；',
    '“甲乙丙项目”支出1万元。',
    '（一）甲乙丙经费\n支出1万元。\n',
    '\ud800',
    '一、\n',
    '执行率1%，',
    '三百',
    '百分之',
    '（单位：万元）\n支出1.00，',
    '行政运行（项）支出1万元，',
    '共支出1万元，',
    '甲工程完成投资1万元（其中乙1万元），',
    '项目支出9万元，涉及甲1万元、乙1万元、',
    'a\tb\t1.00\n',
  ];
  test.each(repeated)('of %j', (piece) => {
    const started = cpu();
    readNarrative(piece.repeat(25_000 / piece.length));
    // What hangs with 100,000 characters and grows with the square of the length takes a sixteenth here; this takes some 0.1 s.
    expect(cpu() - started).toBeLessThan(NO_HANG_MS / 16);
  });

  // Of four times as much: 4 where it grows with the length, 16 with its square.
  test.each(['支出1万元，', '共支出1万元，', '甲工程完成投资1万元（其中乙1万元），'])(
    'of one sentence of %j and its total',
    (piece) => {
      const taken = (times: number) => {
        const started = cpu();
        readNarrative(`${piece.repeat(times)}合计完成投资9万元。`);
        return cpu() - started;
      };
      // The least of two: what the engine does besides, it does not do twice.
      const least = (times: number) => Math.min(taken(times), taken(times));
      taken(500);
      expect(least(6000)).toBeLessThan(9 * least(1500));
    },
  );
});
