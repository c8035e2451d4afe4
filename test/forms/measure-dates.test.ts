import { readMeasure } from '../../src/forms/cell/read-measure';
import { lines } from './support/lines';
import { read } from './support/printed';
import { said } from './support/said';

/** Days, months and how often, as county forms write them: what is printed, and what is read. */

describe('days, months, quarters, half-years, years', () => {
  test.each(
    lines(`
2023年12月31日前 | <= date 2023-12-31
2023年12月31日之前 | <= date 2023-12-31
2023年12月31日以前 | <= date 2023-12-31
2023年12月31日前完成 | <= date 2023-12-31
2023年12月31日 | date 2023-12-31
2023年12月31号 | date 2023-12-31
2023.12.31 | date 2023-12-31
2023-12-31 | date 2023-12-31
2023/12/31 | date 2023-12-31
2023.12 | date 2023-12
2023.12前 | <= date 2023-12
2023年12月 | date 2023-12
2023年12月底 | date 2023-12
2023年12月底前 | <= date 2023-12
2023年12月份 | date 2023-12
12月底 | date 12
12月底前 | <= date 12
12月底之前 | <= date 12
12月末 | date 12
12月前 | <= date 12
9月前 | <= date 9
9月份之前 | <= date 9
12月31日前 | <= date 12-31
9月上旬 | date 9-10
9月上旬前 | <= date 9-10
9月中旬 | date 9-20
9月下旬 | date 9
9月初 | date 9-10
2023年9月中旬前完成 | <= date 2023-9-20
第三季度前 | <= date 9
2023年第三季度前 | <= date 2023-9
2023年三季度 | date 2023-9
四季度 | date 12
第4季度 | date 12
三季度末 | date 9
2023年第一季度完成 | date 2023-3
上半年 | date 6
2023年上半年 | date 2023-6
2023年上半年前 | <= date 2023-6
下半年完成 | date 12
年底 | date 12
年底前 | <= date 12
2023年三季度末前恢复通行 | <= date 2023-9
10月底之前全线贯通 | <= date 10
年底前完成 | <= date 12
年末 | date 12
年内 | date 12
年内完成 | date 12
当年完成 | date 12
本年度内完成 | date 12
2023年内 | date 2023-12
2023年底 | date 2023-12
2023年底前 | <= date 2023-12
2023年 | date 2023-12
2023年度 | date 2023-12
≤12月31日 | <= date 12-31
≤2023年12月 | <= date 2023-12
不晚于11月 | <= date 11
不迟于2023年11月30日 | <= date 2023-11-30
截至2023年12月31日 | date 2023-12-31
截止2023年8月20日 | date 2023-8-20
完成时间为2023年11月底 | date 2023-11
完成时间：2023年11月底 | date 2023-11
完成时间≤2023年11月 | <= date 2023-11
实际完成时间为2023年10月15日 | date 2023-10-15
竣工验收日期为2023年10月15日 | date 2023-10-15
于2023年12月25日前建成投用 | <= date 2023-12-25
10月25日前完成 | <= date 10-25
10月18日已完成 | date 10-18
2023年10月18日已完成 | date 2023-10-18
2023年9月6日到货 | date 2023-9-6
2023年9月6日全部到货并通过验收 | date 2023-9-6
已于2023年10月18日完成 | date 2023-10-18
已于10月完成 | date 10
项目于2023年11月竣工验收 | date 2023-11
工程2023年11月20日通过竣工验收 | date 2023-11-20
2023年12月前全部完工 | <= date 2023-12
2023年11月建成投入使用 | date 2023-11
2023年6月30日前拨付到位 | <= date 2023-6-30
12月25日前报送 | <= date 12-25
2023年3月底前开工 | <= date 2023-3 begins
2023年3月15日开工 | date 2023-3-15 begins
预计2024年3月完成 | date 2024-3 planned
计划2024年3月底前完工 | <= date 2024-3 planned
`),
  )('%s is %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  test.each([
    ...[
      '未于12月底前完成',
      '2023年10月前未完成',
      '12月底仍未完工',
      '推迟至2024年3月',
      '延期到2024年3月完成',
      '2023年3月起',
    ],
    ...['2023年3月-12月', '2023年1-12月', '自2023年3月至12月', '从3月开始', '12月后完成', '2023年10月验收后投用'],
    ...[
      '13月前',
      '5日前',
      '12.31前',
      '每年12月',
      '2023年度优秀单位',
      '2023年工作计划',
      '3月植树节',
      '本年目标',
      '当年任务',
    ],
    ...['全年', '全天候', '长期', '按时', '及时', '按期', '按季度', '2023年12月底前完成80%', '2023年3月5日、8月10日'],
    ...['较2022年提升', '比上年提高', '不早于去年', '在项目计划完成时间内完成', '第三方评估', '二季稻推广'],
  ])('%s is no date', (printed) => {
    expect(read(printed)).toMatch(/^words/u);
  });
});

describe('how often', () => {
  test.each(
    lines(`
≥3次/年 | >= 3 a year
3次/年 | 3 a year
1次/周 | 1 a week
1次/季度 | 1 a quarter
12次每年 | 12 a year
每月不少于2次 | >= 2 a month
每月至少2次 | >= 2 a month
每月≥2次 | >= 2 a month
每月1次 | 1 a month
每月一次 | 1 a month
每个月一次 | 1 a month
每月发布一次 | 1 a month
每月发布1期 | 1 a month
每月发布1期简报 | 1 a month
每季度至少公布1次 | >= 1 a quarter
每季度公示一次 | 1 a quarter
每季度召开例会1次 | 1 a quarter
每周巡河2次 | 2 a week
每周二次 | 2 a week
每周不低于3次 | >= 3 a week
每周开展安全检查不少于1次 | >= 1 a week
每天清扫2次 | 2 a day
每日一次 | 1 a day
每天不少于3次 | >= 3 a day
每半年一次 | 1 a halfYear
半年一次 | 1 a halfYear
每年2次 | 2 a year
每年开展培训2次 | 2 a year
每年更新1次以上 | >= 1 a year
一年两次 | 2 a year
一月一次 | 1 a month
每半月一次 | 2 a month
每两个月一次 | 0.5 a month
每2周1次 | 0.5 a week
最少一周一次 | >= 1 a week
不少于每月2次 | >= 2 a month
每月报送信息3条 | 3 a month
每年服务3000人 | 3000 a year
每年服务3000人次 | 3000 a year
`),
  )('%s is %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  test.each(
    lines(`
每亩300元 | 300 元/亩
≤1/10000 | <= 1 /10000
8.2/10万 | 8.2 /10万
98/100 | words
每亩不低于300元 | >= 300 元/亩
每周≥42小时 | >= 42 小时/周
每年100万元 | 100 万元/年
每月工资3000元 | words
每天8小时 | 8 小时/天
每次检查 | words
每月 | words
每周五 | words
每月按时发放 | words
每人每月2次 | 2 次/人每月
每万人3个 | 3 个/万人
每月10日前发放 | words
一次 | 1 次
一年 | 1 年
一天24小时 | words
`),
  )('%s is no frequency: %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });
});

describe('the bound in a column of its own', () => {
  test.each(['前', '以前', '之前', '截止', '内', '以内', '不晚于'])('12月31日 with %s', (operator) => {
    const cell = { value: '12月31日', text: '12月31日', format: '@' };
    const { value } = readMeasure({ sheet: '1-2', row: 13, column: 4 }, cell, { operator });
    expect(said(value)).toBe('<= date 12-31');
  });
});
