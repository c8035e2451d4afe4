import { PROJECT, projectIn, replaced, reworded } from '../fixtures/base';
import { NAMES, names, value } from './support/read';

describe('9 levels and rows', () => {
  /** The block's own heading not merged down, so that rows across the table can stand between the indicators. */
  const LOOSE = PROJECT.map((row) => (row[0] === '^' ? ['', ...row.slice(1)] : row));
  const rowsFor = (lines: string) => projectIn(replaced(PROJECT, { 设备维护台次: lines }));

  test('many indicators below one second level, prefixes, parts, placeholders, empty levels', () => {
    const form = rowsFor(`
^ | 产出指标⏎(50分) | 数量指标 | 指标1：维护台次 | ≥60台次 | 62台次 | #10 | #10 |
^ | ^ | ^ | 其中：大厅 | ≥40台次 | 42台次 | — | — |
^ | ^ | ^ | （其中）分厅 | ≥20台次 | 20台次 |  |  |
^ | ^ | ^ | 指标2：★开放天数 | ≥240天 | 248天 | #10 | #10 |
^ | ^ | ^ | …… |  |  |  |  |
^ | ^ | 质量指标 |  |  |  |  |  |
^ | ^ | …… |  |  |  |  |  |
^ | ^ | 社会成本指标 | 指标1： |  |  | — | — |`);
    expect(form.indicators.slice(0, 7).map((row) => [row.kind, row.path, row.partOf])).toEqual([
      ['indicator', 'indicator 维护台次', undefined],
      ['part', 'part 其中:大厅', 0],
      ['part', 'part (其中)分厅', 0],
      ['indicator', 'indicator 开放天数', undefined],
      ['placeholder', 'placeholder ......', undefined],
      ['empty', 'empty 质量指标', undefined],
      ['placeholder', 'placeholder 社会成本指标', undefined],
    ]);
  });

  test('same names keep paths of their own', () => {
    const form = rowsFor(`
^ | 产出指标⏎(50分) | 数量指标 | 维护台次 | ≥60 | 62 | #10 | #10 |
^ | ^ | ^ | 维护台次 | ≥60 | 62 | #10 | #10 |`);
    expect(form.indicators.slice(0, 2).map((row) => row.path)).toEqual([
      'indicator 维护台次',
      'indicator 维护台次 (2)',
    ]);
  });

  test('sums of a level neither count nor end the block', () => {
    const sums = `
 | ^ | 成本指标 | 项目总成本 | ≤40万元 | 39.2万元 | #15 | #15 |
 | ^ | 小计 | < | < | < | #50 | #50 |`;
    for (const line of [
      sums,
      sums.replace(' | ^ | 小计 | <', ' | 产出指标小计 | < | <'),
      sums.replace(' | ^ | 小计 | <', '合计 | < | < | <'),
      sums.replace(' | ^ | 小计 | <', ' | ^ | 合计 | <'),
    ]) {
      const form = projectIn(replaced(LOOSE, { 项目总成本: line }));
      expect(names(form)).toEqual(NAMES);
      expect(value(form.total?.score)).toBe('97.8 (2 decimals)');
    }
  });

  test('notes between the rows do not end it either', () => {
    for (const note of [
      '注：以下为效益指标。 | < | < | < | < | < | < | < | <',
      '^ | 说明：成本以决算为准，下列各项指标由各科室分别填报并附佐证材料以备核查 |  |  |  |  |  |  |',
      '备注 | 见附件 |  |  |  |  |  |  |',
    ]) {
      const form = projectIn(
        replaced(LOOSE, { 项目总成本: ` | ^ | 成本指标 | 项目总成本 | ≤40万元 | 39.2万元 | #15 | #15 |\n${note}` }),
      );
      expect(names(form)).toEqual(NAMES);
      expect(form.indicators.map((row) => row.level1?.text)).toEqual([
        '产出指标(50分)',
        '产出指标(50分)',
        '产出指标(50分)',
        '效益指标(30分)',
        '满意度指标(10分)',
      ]);
    }
  });

  test('indicators may be named like anything', () => {
    const odd = [
      '注册登记数',
      '说明会场次',
      '联系群众次数',
      '三公经费控制率',
      '财政供养人员控制率',
      '公用经费控制率',
      '报送绩效自评表',
      '备注完整率',
      '填表培训次数',
      '编制数',
      '决算数',
      '项目名称规范率',
      '预算执行率',
      '总分排名',
    ];
    const form = rowsFor(
      odd
        .map(
          (name, index) =>
            `^ | ${index === 0 ? '产出指标⏎(50分)' : '^'} | ${index === 0 ? '数量指标' : '^'} | ${name} | ≥60 | 62 | #1 | #1 |`,
        )
        .join('\n'),
    );
    expect(names(form)).toEqual([...odd, ...NAMES.slice(1)]);
    const blank = rowsFor(
      odd
        .map(
          (name, index) =>
            `^ | ${index === 0 ? '产出指标⏎(50分)' : '^'} | ${index === 0 ? '数量指标' : '^'} | ${name} |  |  |  |  |`,
        )
        .join('\n'),
    );
    expect(names(blank)).toEqual([...odd, ...NAMES.slice(1)]);
  });

  test('the second level alone, and 经济效益 among the outputs', () => {
    const form = projectIn(
      reworded(PROJECT, {
        '产出指标⏎(50分)': '',
        成本指标: '经济效⏎益指标',
        服务对象满意度指标: '满意度指标/服务对象满意度指标等',
      }),
    );
    expect(form.indicators.map((row) => [row.level1?.text, row.level2?.text])).toEqual([
      [undefined, '数量指标'],
      [undefined, '时效指标'],
      [undefined, '经济效益指标'],
      ['效益指标(30分)', '社会效益指标'],
      ['满意度指标(10分)', '满意度指标/服务对象满意度指标等'],
    ]);
  });
});

describe('10 points', () => {
  test.each([
    ['#10', '10 (0 decimals)'],
    ['#10.00', '10 (2 decimals)'],
    ['10.3', '10.3 (1 decimals)'],
    ['10分', '10 (0 decimals)'],
    ['１０', '10 (0 decimals)'],
    ['#General:10.3', '10.3 (1 decimals, General)'],
    ['—', 'notApplicable'],
    ['-', 'notApplicable'],
    ['/', 'notApplicable'],
    ['', 'blank'],
    ['十分', 'unreadable notANumber'],
    ['10/10', 'unreadable severalNumbers'],
  ])('%s is %s', (cell, expected) => {
    const form = projectIn(
      replaced(PROJECT, {
        设备维护台次: `^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | ${cell} |`,
      }),
    );
    expect(value(form.indicators[0]?.score)).toBe(expected);
  });
});
