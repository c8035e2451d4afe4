import { methodIn, notesIn } from '../../../src/rules/scoring/method-words';

/** What was read, in short: numbers as texts. */
function told(raw: string): unknown {
  return JSON.parse(JSON.stringify(methodIn(raw) ?? null));
}

const PLAIN = { isProportional: false, isAllOrNothing: false, steps: [] };
const steps = (...list: readonly (readonly [from: string, to: string, award: string, isShare: boolean])[]) =>
  list.map(([from, to, award, isShare]) => ({ from, to, award, isShare }));

describe('how points are given', () => {
  test.each([
    ['完成值达到指标值记满分，未达到的按B/A×分值计分'],
    ['执行率×分值，最高不超过分值上限'],
    ['未完成的按完成比例得分'],
    ['得分=全年实际值（B）/年度指标值（A）*该指标分值'],
  ])('%s is in proportion', (raw) => expect(told(raw)).toEqual({ ...PLAIN, isProportional: true }));

  test.each([['未完成不得分'], ['按期完成得10分，否则不得分'], ['完成得满分，未达到的得0分']])(
    '%s is all or nothing',
    (raw) => expect(told(raw)).toEqual({ ...PLAIN, isAllOrNothing: true }),
  );

  test.each([
    ['每低1个百分点扣0.5分，扣完为止', { every: '1', unit: 'point', off: '0.5', isShare: false }],
    ['每降低5%扣分值的10%', { every: '5', unit: 'point', off: '0.1', isShare: true }],
    ['每少一户扣0.5分', { every: '1', unit: 'own', off: '0.5', isShare: false }],
    ['每发生一起扣两分', { every: '1', unit: 'own', off: '2', isShare: false }],
    ['每超1天扣2分', { every: '1', unit: 'own', off: '2', isShare: false }],
    ['低于95%的，每低1个百分点扣0.5分', { every: '1', unit: 'point', off: '0.5', isShare: false, base: '95' }],
  ])('%s takes off', (raw, deduction) => expect(told(raw)).toEqual({ ...PLAIN, deduction }));

  test('steps of 完成率', () => {
    expect(told('完成率≥95%得满分；90%（含）-95%得80%分值；80%-90%得6分；低于80%不得分')).toEqual({
      ...PLAIN,
      steps: steps(
        ['90', '95', '0.8', true],
        ['80', '90', '6', false],
        ['95', '1000', '1', true],
        ['0', '80', '0', true],
      ),
    });
    expect(told('90%以上得10分，60%以下不得分')).toEqual({
      ...PLAIN,
      steps: steps(['90', '1000', '10', false], ['0', '60', '0', true]),
    });
  });

  test.each([['根据走访台账'], ['验收报告'], ['']])('%s says nothing of points', (raw) => expect(told(raw)).toBeNull());
});

describe('what the notes of a form say', () => {
  const HUBEI =
    '备注：1.得分一档最高不能超过该指标分值上限。2.定性指标根据指标完成情况分为：达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。3.定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。';
  const NOTHING = { isByInitial: false, rescales: false, explainsAdjustment: false };

  test.each([
    ['Hubei’s note', HUBEI, { ...NOTHING, reverse: 'ratio', bands: { achieved: 0.8, partly: 0.5 } }],
    [
      'reverse, linear',
      '反向指标得分=分值×[1-(实际完成值-指标值)/指标值]，扣完为止。',
      { ...NOTHING, reverse: 'linear' },
    ],
    ['reverse, nothing', '说明：反向指标未达到不得分。', { ...NOTHING, reverse: 'zero' }],
    [
      'overshoot that is cut',
      '注：完成值高于指标值30%以上的，应按照偏离度适当调减分值。',
      { ...NOTHING, overshoot: { limit: 1.3, reduces: true } },
    ],
    [
      'overshoot that is explained',
      '完成值达到指标值的150%以上、超出目标值150%的须说明原因。',
      { ...NOTHING, overshoot: { limit: 1.5, reduces: false } },
    ],
    ['by the initial budget', '预算执行率=全年执行数/年初预算数×100%。', { ...NOTHING, isByInitial: true }],
    ['by the adjusted budget', '1.预算执行率=预算执行数/调整后预算数。', NOTHING],
    ['execution to be explained', '预算执行率未达到90%的需说明原因(100字以内)', { ...NOTHING, explainBelow: '90' }],
    [
      'adjustments to be explained',
      '2.年中发生预算调整的(追加或调减),应单独说明理由',
      { ...NOTHING, explainsAdjustment: true },
    ],
    ['rescaled', '不适用的指标不计分，其分值从100分中扣除后按比例折算。', { ...NOTHING, rescales: true }],
    [
      'rescaled by a division',
      '标注“不适用”的指标不参与评分，总得分=得分合计÷参评指标分值合计×100。',
      { ...NOTHING, rescales: true },
    ],
    [
      'rescaled, the other way to write it',
      '不适用的不计分：总分＝实得分/（100－不适用指标分值）×100',
      { ...NOTHING, rescales: true },
    ],
    ['not applicable and no more', '没有的指标填不适用。指标分值不得改动。', NOTHING],
    ['nothing of the kind', '说明：“项目支出”需要填报基本支出以外的所有项目支出情况。', NOTHING],
  ])('%s', (_, raw, expected) => expect(JSON.parse(JSON.stringify(notesIn([raw])))).toEqual(expected));

  test('steps of 执行率 and of the indicators are told apart', () => {
    const notes = notesIn(['说明：1.执行率90%以上得满分；2.定量指标完成率低于60%不得分。']);
    expect(JSON.parse(JSON.stringify([notes.execution?.steps, notes.quantity?.steps]))).toEqual([
      steps(['90', '1000', '1', true]),
      steps(['0', '60', '0', true]),
    ]);
  });
});
