import { lines } from './support/lines';
import { read } from './support/printed';
import { readMeasureText, compact } from '../../src/forms';

describe('units that are products and quotients', () => {
  test.each(
    lines(`
≥480元/人*月 | >= 480 元/人*月
≥480元/（人*月） | >= 480 元/(人*月)
480元/人·月 | 480 元/人·月
>=120元/人×天 | >= 120 元/人×天
≤300元/户.年 | <= 300 元/户.年
≥500吨*公里 | >= 500 吨*公里
500吨公里 | 500 吨公里
500吨·公里 | 500 吨·公里
3100元/平方米 | 3100 元/平方米
3100元/㎡ | 3100 元/m2
1.2万元/公里 | 1.2 万元/公里
0.5元/度 | 0.5 元/度
80元/人次 | 80 元/人次
100元/人/天 | 100 元/人/天
3000人/次 | 3000 人/次
120m³/d | 120 m3/d
50kg/亩 | 50 kg/亩
2.5万元/台（套） | 2.5 万元/台
15元/(户·月)以内 | <= 15 元/(户·月)
`),
  )('%s is %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  const base = (printed: string) => {
    const measure = readMeasureText(compact(printed));
    return measure.kind === 'quantity'
      ? `${measure.number.times(measure.scale).toFixed()} ${measure.base}`
      : measure.kind;
  };
  test.each(
    lines(`
480元/人*月 | 480元/（人·月）
480元/人*月 | 480元/人/月
480元/人*月 | 480元/月·人
300元/户.年 | 300元/户·年
300元/户.年 | 300元/（户*年）
1.2万元/公里 | 12元/米
500吨*公里 | 500吨·公里
500吨*公里 | 500公里·吨
3100元/㎡ | 3100元/平方米
36.00（万元） | 360000元
120公里河道 | 120公里
5家企业 | 5家
20人/次 | 20人次
5个工作日 | 5天
90分 | 90分
120公里/年 | 120公里
5.2万亩/年度 | 5.2万亩
300元/户·年 | 300元/户
50万元/年 | 每年50万元
`),
  )('%s and %s count the same', (one, other) => {
    expect(base(one)).toBe(base(other));
  });
  test.each(
    lines(`
480元/人*月 | 480元/人*天
42人/天 | 42人*天
480元/人 | 480元
480元/月 | 480元/年
500吨*公里 | 500吨
`),
  )('%s and %s do not', (one, other) => {
    expect(base(one)).not.toBe(base(other));
  });
});
