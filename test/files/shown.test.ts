import fc from 'fast-check';
import { BUILT_IN, shownBy } from '../../src/files/xlsx/formats';
import { printedBy } from '../../src/files/xlsx/printed';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

/** What Excel prints, in Chinese. */
test.each<[value: number, code: string, text: string]>([
  [0.1 + 0.2, 'General', '0.3'],
  [12, 'G/通用格式', '12'],
  [44.275, '[$-804]General', '44.275'],
  // Halves are rounded up by the decimals that are shown, not by the binary number behind them.
  [44.275, '0.00', '44.28'],
  [1.005, '0.00', '1.01'],
  [0.54545, '0.00%', '54.55%'],
  [5, '0.00元', '5.00元'],
  [1234.5, '#,##0.00_ ', '1,234.50 '],
  [1234, '¥#,##0.00', '¥1,234.00'],
  [-2, BUILT_IN[7]!, '¥-2.00'],
  [-5, '0.00;(0.00)', '(5.00)'],
  // Units by which 元 are shown as 万元.
  [981_500, '0\\.0000', '98.1500'],
  [981_500, '0!.0000', '98.1500'],
  [981_500, '0!.0000"万元"', '98.1500万元'],
  [981_500, '0"."0000', '98.1500'],
  [981_500, '0\\.0,', '98.2'],
  [981_500, '0!.0,', '98.2'],
  [98_150_000, '0.00,,', '98.15'],
  [20_000, '[>=10000]0!.0,"万";0"元"', '2.0万'],
  [20, '[>=10000]0!.0,"万";0"元"', '20元'],
  // A quoted mark is only a mark.
  [3, '0"!次"', '3!次'],
  // Days and halves of a day.
  [44_927, 'yyyy"年"m"月"d"日"', '2023年1月1日'],
  [44_927, '[$-804]aaaa', '星期日'],
  [0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [0.75, 'h:mm AM/PM', '6:00 PM'],
  // Chinese digits.
  [123, '[DBNum1][$-804]General', '一百二十三'],
  [12, '[DBNum1]General', '十二'],
  [10_005, '[DBNum1]General', '一万〇五'],
  [123.5, '[DBNum2][$-804]General', '壹佰贰拾叁.伍'],
  [1_000_200, '[DBNum2]General', '壹佰万零贰佰'],
  [2023, '[DBNum1]0', '二〇二三'],
  // Nobody can read it: as General does.
  [7, '[', '7'],
])('%d under %s shows as %s', (value, code, text) => {
  expect(shownBy(value, code, false)).toBe(text);
});

const CODES = ['General', '0\\.0000', '0!.0,', ...Object.values(BUILT_IN)];

const NUMBERS = fc.oneof(
  fc.constantFrom(0, -0, 0.005, 1.005, 99.995, 1e11, 1e-7, 45_000.5),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((hundredths) => hundredths / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e12 }),
);

describe('what a number shows', () => {
  it('is the same whether or not the same number was met before, in either date system', () => {
    fc.assert(
      fc.property(fc.array(NUMBERS, { minLength: 1, maxLength: 5 }), fc.constantFrom(...CODES), (numbers, code) => {
        for (const number of [...numbers, ...numbers]) {
          for (const date1904 of [false, true]) {
            const isPlain = code === 'General' && Number.isInteger(number) && Math.abs(number) < 1e11;
            expect(shownBy(number, code, date1904)).toBe(isPlain ? String(number) : printedBy(code, number, date1904));
          }
        }
      }),
      { seed: SEED },
    );
  });

  it('differs for a day by the date system of its workbook', () => {
    expect([shownBy(45_000, 'yyyy/m/d', false), shownBy(45_000, 'yyyy/m/d', true)]).toEqual(['2023/3/15', '2027/3/16']);
  });
});
