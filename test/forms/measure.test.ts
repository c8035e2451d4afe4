import { cpu, NO_HANG_MS } from '../support/cpu';
import type { Cell } from '../../src/workbook';
import { readMeasure, type SplitColumns } from '../../src/forms/cell/read-measure';
import { said } from './support/said';

const HERE = { sheet: '1-2', row: 13, column: 4 };

const text = (value: string): Cell => ({ value, text: value, format: '@' });
const number = (value: number, format: string, shown: string): Cell => ({ value, text: shown, format });

const read = (cell: Cell, split?: SplitColumns) => {
  const field = readMeasure(HERE, cell, split);
  return field.state === 'read' ? said(field.value) : field.state;
};

describe('a target or an actual, as the forms print it (src/forms/README.md §8)', () => {
  test.each([
    // operators before
    ['≥3次', '>= 3 次'],
    ['>=59人次', '>= 59 人次'],
    ['＞＝５９人次', '>= 59 人次'],
    ['≧735+人次', '>= 735 人次'],
    ['≧ 735 人次', '>= 735 人次'],
    ['⩾90%', '>= 90 %'],
    ['不少于12 种', '>= 12 种'],
    ['不低于95%', '>= 95 %'],
    ['大于等于98%', '>= 98 %'],
    ['大于或等于98％', '>= 98 %'],
    ['至少3次', '>= 3 次'],
    ['≤202.6万元', '<= 202.6 万元'],
    ['≦30天', '<= 30 天'],
    ['不超过90万元', '<= 90 万元'],
    ['不高于5%', '<= 5 %'],
    ['小于等于24小时', '<= 24 小时'],
    ['控制在15分钟以内', '<= 15 分钟'],
    ['>5%', '> 5 %'],
    ['低于3%', '< 3 %'],
    ['﹦72890', '= 72890'],
    ['═100', '= 100'],
    ['=8个', '= 8 个'],
    ['＝100％', '= 100 %'],
    ['≥100百分比', '>= 100 百分比'],
    ['≥98%（含）', '>= 98 %'],
    ['≥1,290.30平方米', '>= 1290.3 平方米'],
    ['≥1290.3m²', '>= 1290.3 m2'],
    ['≥1290.3㎡', '>= 1290.3 m2'],
    // behind
    ['98%以上', '>= 98 %'],
    ['98%（含）以上', '>= 98 %'],
    ['98%（不含）以上', '> 98 %'],
    ['90分以上', '>= 90 分'],
    ['15天以内', '<= 15 天'],
    ['5个工作日内', '<= 5 个工作日'],
    ['15分钟内完成', '<= 15 分钟'],
    ['735+人', '>= 735 人'],
    // none
    ['100%', '100 %'],
    ['９８％', '98 %'],
    ['100', '100'],
    ['25TB', '25 TB'],
    ['2.6亿元', '2.6 亿元'],
    ['3万人', '3 万人'],
    ['0起', '0 起'],
    ['3000人/次', '3000 人/次'],
    ['3100元/平方米', '3100 元/平方米'],
    ['每亩300', '300 /亩'],
    ['每亩300元', '300 元/亩'],
    ['-5%', '-5 %'],
    ['百分之98', '98 %'],
    ['三次', '3 次'],
    ['十二期', '12 期'],
    ['两个', '2 个'],
    ['三千人', '3000 人'],
    ['10个（含续建2个）', '10 个'],
    ['1290.3 平方米', '1290.3 平方米'],
    ['2个项目', '2 个项目'],
    ['7.50.', '7.5'],
    // said around the number
    ['达到95%', '95 %'],
    ['达到95%以上', '>= 95 %'],
    ['完成3次', '3 次'],
    ['已整治12.4公里', '12.4 公里'],
    ['建成5.4公里', '5.4 公里'],
    ['累计走访320户', '320 户'],
    ['已评为3A', 'words'],
    ['已完成100%', '100 %'],
    ['100%完成', '100 %'],
    ['100%达标', '100 %'],
    ['完成率100%', '100 %'],
    ['合格率98%以上', '>= 98 %'],
    ['覆盖率≥98%', '>= 98 %'],
    ['满意度不低于90%', '>= 90 %'],
    ['全年12次', '12 次'],
    ['全年共开展12次', '12 次'],
    ['2022年完成12次', '12 次'],
  ])('%s is %s', (printed, expected) => {
    expect(read(text(printed))).toBe(expected);
  });

  test.each([
    ['9月前', '<= date 9'],
    ['7月', 'date 7'],
    ['12月底前', '<= date 12'],
    ['12月底之前', '<= date 12'],
    ['12月31日前', '<= date 12-31'],
    ['2021年12月完成', 'date 2021-12'],
    ['2022年12月底前', '<= date 2022-12'],
    ['2022年12月31日前完成', '<= date 2022-12-31'],
    ['2022 年 12 月 31 日', 'date 2022-12-31'],
    ['2022.12.31', 'date 2022-12-31'],
    ['2022-12-31', 'date 2022-12-31'],
    ['2022/12/31前', '<= date 2022-12-31'],
    ['2022-12-31 00:00:00', 'date 2022-12-31'],
    ['2022.12', 'date 2022-12'],
    ['2022年', 'date 2022-12'],
    ['2022年底前', '<= date 2022-12'],
    ['年底前', '<= date 12'],
    ['年底前完成', '<= date 12'],
    ['≤12月31日', '<= date 12-31'],
    ['不晚于11月', '<= date 11'],
    ['截至2022年12月31日', 'date 2022-12-31'],
    ['于10月完成', 'date 10'],
    ['次年3月底前', '<= date next 3'],
    ['翌年1月8日提交', 'date next 1-8'],
  ])('%s is the day %s', (printed, expected) => {
    expect(read(text(printed))).toBe(expected);
  });

  test.each([
    ['最少一周一次', '>= 1 a week'],
    ['每月1次', '1 a month'],
    ['每月一次', '1 a month'],
    ['1次/周', '1 a week'],
    ['≥1次/月', '>= 1 a month'],
    ['每季度一次', '1 a quarter'],
    ['一季一查', '1 a quarter'],
    ['一月一报', '1 a month'],
    ['每周一检', '1 a week'],
    ['每季度开展2次', '2 a quarter'],
    ['每周不少于2次', '>= 2 a week'],
    ['不少于每月2次', '>= 2 a month'],
    ['每年12次', '12 a year'],
    ['半年一次', '1 a halfYear'],
    ['一年两次', '2 a year'],
    ['每天1次', '1 a day'],
  ])('%s is so often: %s', (printed, expected) => {
    expect(read(text(printed))).toBe(expected);
  });

  test.each([
    '显著',
    '高',
    '及时',
    '合规',
    '全天候',
    '达成预期指标',
    '完成',
    '效果明显',
    '一流',
    '一批',
    '长期',
    '约50人',
    '50人左右',
    '50余人',
    '近50人',
    '100.00%/100.00%',
    '3/5',
    '1:1',
    '±5%',
    '1.2.3',
    '12,34',
    '1.5e3',
    '60岁以上老人',
    '3个乡镇开展巡查',
    '5日前',
    '①完成建设 ②完成验收',
    '10 10',
    '10\n10',
    '50（48）',
    '在项目计划完成时间内完成',
    '严格执行相关制度规定',
    '2022年1-12月',
    '12.31前',
    '13月前',
    '服务群众12场次并开展宣传3次',
    '18600000000000000000000',
  ])('%s is words: no single quantity is said', (printed) => {
    expect(read(text(printed))).toMatch(/^words/u);
  });

  test('words keep an operator that leads them', () => {
    expect(read(text('≥达标'))).toBe('>= words');
    expect(read(text('国内'))).toBe('words');
  });

  test.each(['无', '/', '—', '——', '-', '－', '一', 'N/A', '不涉及', '／', ' — ', '　无　'])(
    '%s does not apply',
    (printed) => {
      expect(read(text(printed))).toBe('notApplicable');
    },
  );

  test.each(['', '　', ' \n '])('white space is blank', (printed) => {
    expect(read(text(printed))).toBe('blank');
  });
});

describe('a target or an actual kept as a number', () => {
  test.each([
    [number(0.98, '0%', '98%'), '98 %'],
    [number(0.973, '0.00%', '97.30%'), '97.3 %'],
    [number(98, '0"%"', '98%'), '98 %'],
    [number(12, '0"次"', '12次'), '12 次'],
    [number(38508, '#,##0人', '38,508人'), '38508 人'],
    [number(100, 'General', '100'), '100'],
    [number(0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' - '), '0'],
    [number(12, '0', '####'), '12'],
    [number(44926, 'yyyy/m/d', '2022/12/31'), 'date 2022-12-31'],
    [number(44926, 'yyyy"年"m"月"', '2022年12月'), 'date 2022-12'],
    [number(44926, 'm"月"d"日"', '12月31日'), 'date 12-31'],
    [number(0.5, 'h:mm', '12:00'), 'words'],
  ])('%j is %s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test('the General format states no precision', () => {
    const of = (cell: Cell) => readMeasure(HERE, cell).value;
    expect(of(number(5, 'General', '5'))).toMatchObject({ general: true });
    expect(of(number(5, '0.00', '5.00'))).toMatchObject({ decimals: 2 });
    expect(of(number(5, '0.00', '5.00'))).not.toHaveProperty('general');
    expect(of(text('5.00'))).toMatchObject({ decimals: 2 });
  });
});

describe('operator and unit in columns of their own (云南, 四川)', () => {
  test.each<[string, SplitColumns, string]>([
    ['735', { operator: '≧', unit: '人次' }, '>= 735 人次'],
    ['100', { operator: '═', unit: '%' }, '= 100 %'],
    ['100', { operator: '≥', unit: '百分比' }, '>= 100 百分比'],
    ['12', { operator: '大于等于', unit: '次' }, '>= 12 次'],
    ['12', { operator: '正向指标', unit: '次' }, '>= 12 次'],
    ['12', { operator: '反向指标', unit: '次' }, '<= 12 次'],
    ['15', { operator: '以内', unit: '天' }, '<= 15 天'],
    ['30', { operator: '及以上', unit: '人' }, '>= 30 人'],
    ['20', { operator: '之前', unit: '日' }, '<= 20 日'],
    ['≤12', { operator: '≥', unit: '天' }, '<= 12 天'],
    ['95%', { operator: '≥', unit: '百分比' }, '>= 95 %'],
    ['有效', { operator: '定性', unit: '—' }, 'words'],
    ['90', { operator: '', unit: '—' }, '90'],
  ])('%s with %j is %s', (printed, split, expected) => {
    expect(read(text(printed), split)).toBe(expected);
  });
});

describe('units that count the same thing', () => {
  const of = (printed: string) => {
    const { value } = readMeasure(HERE, text(printed));
    return value?.kind === 'quantity' ? [value.base, value.number.times(value.scale).toFixed()] : value?.kind;
  };
  test.each([
    ['2.6亿元', '26000万元'],
    ['90万元', '900000元'],
    ['3千元', '3000元'],
    ['100百分比', '100%'],
    ['5个工作日', '5天'],
    ['2小时', '120分钟'],
    ['1.5吨', '1500公斤'],
    ['1.5吨', '1500kg'],
    ['3公里', '3000米'],
    ['3千米', '3km'],
    ['1290.3㎡', '1290.3平方米'],
    ['2公顷', '20000平方米'],
    ['3万人', '30000人'],
    ['20人/次', '20人次'],
  ])('%s is %s', (one, other) => {
    expect(of(one)).toEqual(of(other));
  });

  test.each([
    ['3人', '3人次'],
    ['100%', '100万元'],
    ['5亩', '5平方米'],
  ])('%s is not %s', (one, other) => {
    expect(of(one)).not.toEqual(of(other));
  });
});

test('an error value cannot be read', () => {
  const cell: Cell = { value: '#DIV/0!', text: '#DIV/0!', format: '0%', error: '#DIV/0!' };
  expect(readMeasure(HERE, cell)).toMatchObject({ state: 'unreadable', problem: 'errorValue', raw: '#DIV/0!' });
});

test('the longest text of a cell is read in no time', () => {
  const started = cpu();
  for (const piece of ['每一', '1,', '(', '其中:', '99', '12月', '≥', '百', ' 1', '%以上']) {
    expect(read(text(piece.repeat(Math.floor(32_767 / piece.length))))).not.toBe('blank');
  }
  expect(cpu() - started).toBeLessThan(NO_HANG_MS);
});
