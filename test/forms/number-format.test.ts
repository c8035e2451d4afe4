import { readNumberFormat } from '../../src/forms';
import { storedFigure } from '../../src/forms/cell/stored';

test.each<[code: string, kind: string, decimals: number, literal: string, scale: number | null]>([
  ['General', 'general', 0, '', 0],
  ['G/通用格式', 'general', 0, '', 0],
  ['[$-804]General', 'general', 0, '', 0],
  ['General"人"', 'general', 0, '人', 0],
  ['0.00', 'number', 2, '', 0],
  ['#,##0.00_ ', 'number', 2, '', 0],
  ['0.00元', 'number', 2, '元', 0],
  ['0"次"', 'number', 0, '次', 0],
  ['0.00%', 'percent', 2, '', 0],
  ['0.00"%"', 'number', 2, '%', 0],
  ['@', 'text', 0, '', 0],
  ['yyyy"年"m"月"', 'date', 0, '年月', 0],
  // A point printed as it stands: the digits behind it are decimals of what a person reads.
  ['0\\.0000', 'number', 4, '', 4],
  ['0!.0000', 'number', 4, '', 4],
  ['0"."0000', 'number', 4, '', 4],
  ['0!.0000"万元"', 'number', 4, '万元', 4],
  ['0\\.00', 'number', 2, '', 2],
  // A comma behind the last digit divides by a thousand.
  ['0,', 'number', 0, '', 3],
  ['0.00,,', 'number', 2, '', 6],
  ['#,##0.00,"千元"', 'number', 2, '千元', 3],
  ['0\\.0,', 'number', 1, '', 4],
  ['0!.0,"万"', 'number', 1, '万', 4],
  // What this prints is no number of the usual shape.
  ['#,##0!.0000', 'number', 4, '', null],
])('%s: %s with %i decimals, prints %j, divides by ten to the %s', (code, kind, decimals, literal, scale) => {
  const read = readNumberFormat(code);
  expect(read).toMatchObject({ kind, decimals, literal, scale, scaled: scale !== 0 });
});

test.each<[value: number, literal: string, scale: number]>([
  [250_000_000, '亿', 8],
  [20_000, '万', 4],
  [20, '元', 0],
])('a condition decides which section shows %d', (value, literal, scale) => {
  const code = '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0"元"';
  expect(readNumberFormat(code, value)).toMatchObject({ literal });
  expect(readNumberFormat(code, value).scale).toBe(scale);
});

test.each<[value: number, sign: string]>([
  [5, '余'],
  [-5, '缺'],
  [0, '平'],
])('without conditions the sign of %d does', (value, literal) => {
  expect(readNumberFormat('0.0"余";0.0"缺";0"平"', value).literal).toBe(literal);
});

test.each<[value: number, code: string, figure: string, decimals: number]>([
  [981_500, '0\\.0000', '98.15', 4],
  [981_500.4, '0!.0000', '98.15', 4],
  [981_550, '0\\.0,', '98.2', 1],
  [-981_500, '0"."0000', '-98.15', 4],
  [1_234_567, '0.00,', '1234.57', 2],
  [0.98154, '0\\.00%', '0.98', 2],
  [98.15, '0.00', '98.15', 2],
  [98.1549, '0.00', '98.1549', 4],
])('%d under %s is read as %s', (value, code, figure, decimals) => {
  const read = storedFigure(value, code);
  expect(read.number.toFixed()).toBe(figure);
  expect(read.decimals).toBe(decimals);
});
