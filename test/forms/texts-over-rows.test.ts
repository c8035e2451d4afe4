import { checkWorkbook } from '../../src/rules';
import { PROJECT, projectIn, replaced } from '../fixtures/base';
import { sheet, workbook, type Table } from '../fixtures/table';

/** 年度指标值 and 实际完成值 that go on over several rows: one indicator, with its whole texts. */

const LINE = '设备维护台次';

/** Of PROJECT with these lines instead of 设备维护台次: the first indicators, by name, target and actual value. */
function read(lines: string): readonly string[] {
  const { indicators } = projectIn(replaced(PROJECT, { [LINE]: lines }));
  return indicators.slice(0, lines.split('\n').length).map(({ name, target, actual, reason }) => {
    const texts = [name.raw, target.raw, actual.raw, reason?.raw ?? ''];
    return texts.join(' | ').trim();
  });
}

const row = (...cells: readonly string[]): readonly string[] => ['^', ...cells];

const first = (rows: Table): readonly string[] => read(rows.map((row) => row.join(' | ')).join('\n')).slice(0, 1);

test('what stands in the column of reasons behind two empty rows, or below the table, is no reason', () => {
  const [line, rest] = [
    row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台', '58台', '#20', '#19.33', ''),
    row('', '', '', '', '', '', '', '另附照片两张'),
  ];
  const empty = row('', '', '', '', '', '', '', '');
  expect(first([line, empty, empty, rest])).toEqual(['维护终端 | ≥60台 | 58台 |']);
  const { indicators } = projectIn([
    ...replaced(PROJECT, { 总分: '', '备注：一个一级项目支出一张表。': '' }).slice(0, -1),
    empty,
    rest,
  ]);
  expect(indicators.at(-1)?.reason?.raw).toBe('');
});

test.each<[string, Table, string]>([
  [
    'name and points merged over the rows',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '完成各大厅', '各大厅自助', '#20', '#20', ''),
      row('^', '^', '^', '自助终端维护', '终端均已维护', '^', '^', '^'),
    ],
    '维护终端 | 完成各大厅自助终端维护 | 各大厅自助终端均已维护 |',
  ],
  [
    'three rows without a merge, the actual value shorter',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '完成各大厅', '各大厅自助', '#20', '#20', ''),
      row('', '', '', '和便民点的', '终端均已维护', '', '', ''),
      row('', '', '', '自助终端维护', '', '', '', ''),
    ],
    '维护终端 | 完成各大厅和便民点的自助终端维护 | 各大厅自助终端均已维护 |',
  ],
  [
    'only the target goes on',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '完成各大厅', '已完成', '#20', '#20', ''),
      row('', '', '', '自助终端维护', '', '', '', ''),
    ],
    '维护终端 | 完成各大厅自助终端维护 | 已完成 |',
  ],
  [
    'a date over two rows',
    [
      row('产出指标⏎(50分)', '时效指标', '完成时间', '2023年10月', '2023年9月', '#20', '#20', ''),
      row('', '', '', '31日前', '20日', '', '', ''),
    ],
    '完成时间 | 2023年10月31日前 | 2023年9月20日 |',
  ],
  [
    'the reason goes on alone',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台', '58台', '#20', '#19.33', '原因：两处大厅搬迁，'),
      row('', '', '', '', '', '', '', '终端年底才安装；'),
      row('^', '', '', '', '', '', '', '已列入下年计划。'),
    ],
    '维护终端 | ≥60台 | 58台 | 原因：两处大厅搬迁，终端年底才安装；已列入下年计划。',
  ],
  [
    'the reason stands alone in the row below',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台', '58台', '#20', '#19.33', ''),
      row('', '', '', '', '', '', '', '原因：两处大厅搬迁；终端已列入下年计划。'),
    ],
    '维护终端 | ≥60台 | 58台 | 原因：两处大厅搬迁；终端已列入下年计划。',
  ],
  [
    'the reason goes on behind an empty row',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台', '58台', '#20', '#19.33', '原因：两处大厅搬迁，'),
      row('', '', '', '', '', '', '', ''),
      row('', '', '', '', '', '', '', '终端年底才安装；'),
      row('', '', '', '', '', '', '', '已列入下年计划。'),
    ],
    '维护终端 | ≥60台 | 58台 | 原因：两处大厅搬迁，终端年底才安装；已列入下年计划。',
  ],
  [
    'the reason stands behind an empty row',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台', '58台', '#20', '#19.33', ''),
      row('', '', '', '', '', '', '', ''),
      row('', '', '', '', '', '', '', '原因：两处大厅搬迁；终端已列入下年计划。'),
    ],
    '维护终端 | ≥60台 | 58台 | 原因：两处大厅搬迁；终端已列入下年计划。',
  ],
  [
    'the reason goes on, too',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '完成各大厅', '部分大厅', '#20', '#18', '原因：两处大厅搬迁，'),
      row('', '', '', '自助终端维护', '尚未维护', '', '', '终端年底才安装。'),
    ],
    '维护终端 | 完成各大厅自助终端维护 | 部分大厅尚未维护 | 原因：两处大厅搬迁，终端年底才安装。',
  ],
])('one indicator: %s', (_, rows, whole) => {
  expect(first(rows)).toEqual([whole]);
  const { findings } = checkWorkbook(
    workbook(sheet(replaced(PROJECT, { [LINE]: rows.map((one) => one.join(' | ')).join('\n') }))),
  );
  expect(findings.filter(({ rule }) => rule === 'GEN-03' || rule === 'B12-09')).toEqual([]);
});

test.each<[string, Table, readonly string[]]>([
  [
    'a second value under a merged name',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台次', '62台次', '#10', '#10', ''),
      row('^', '^', '^', '≥30台次', '31台次', '#10', '#10', ''),
    ],
    ['维护终端 | ≥60台次 | 62台次 |', '| ≥30台次 | 31台次 |'],
  ],
  [
    'points merged over two indicators in words',
    [
      row('产出指标⏎(50分)', '质量指标', '终端维护', '及时', '已及时维护', '#20', '#20', ''),
      row('^', '^', '大厅保洁', '整洁', '各处整洁', '^', '^', ''),
    ],
    ['终端维护 | 及时 | 已及时维护 |', '大厅保洁 | 整洁 | 各处整洁 |'],
  ],
  [
    'values of their own beside a name that was left blank',
    [
      row('产出指标⏎(50分)', '数量指标', '维护终端', '≥60台次', '62台次', '#20', '#20', ''),
      row('', '', '', '≥98%', '99%', '', '', ''),
    ],
    ['维护终端 | ≥60台次 | 62台次 |', '| ≥98% | 99% |'],
  ],
])('two rows of their own: %s', (_, rows, own) => {
  expect(read(rows.map((one) => one.join(' | ')).join('\n'))).toEqual(own);
});
