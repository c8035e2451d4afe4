import { planFill } from '../../../src/fill';
import { readWordFile, writeWordEdits } from '../../../src/files/word';
import { printedNumber } from '../../../src/files/word/number-formats';
import { checkWorkbook, HUNAN } from '../../../src/rules';
import type { Edit } from '../../../src/workbook';
import { document, down, p, r, span, t, tbl, tc, tr } from './support/document';
import { list, lists, on } from './support/lists';
import { NUMBERED, PLAIN, REPORT } from './support/numbered';
import { shown } from './support/shown';

/** Numbers that Word draws itself stand in no run; a reader sees them all the same. */

const lines = (inner: string, parts: Readonly<Record<string, string>>) =>
  readWordFile(document(inner, parts)).text.text.trimEnd().split('\n');

describe('lines of the text', () => {
  test.each(Object.entries(NUMBERED))('%s', (_, { body, parts, printed }) => {
    expect(lines(body, parts)).toEqual(printed);
  });

  test('the text and where its lines begin agree', () => {
    const { body, parts } = NUMBERED['levels begin anew below the ones above them'] ?? { body: '', parts: {} };
    const { text } = readWordFile(document(body, parts));
    const at = text.lines.map(({ start }) => text.text.slice(start, start + 2));
    expect(at).toEqual(['一、', '（一', '（二', '1.', '（1', '二、', '（一', '不编', '（二']);
  });
});

describe('cells of tables', () => {
  const parts = lists(REPORT + PLAIN, list(1, 0) + list(2, 1));
  const cells = (rows: readonly string[], grid: readonly number[] = []) =>
    shown(readWordFile(document(tbl(rows, grid), parts)).workbook.sheets[0]);
  const numbered = (text: string, properties = '') => tc(p(text, on(2)), properties);

  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['numbers of rows', [tr([numbered(''), '甲']), tr([numbered(''), '乙'])], [['1.', '甲'], ['2.', '乙']]],
    ['several in a cell', [tr([tc(p('修渠', on(2)) + p('清淤', on(2))), '甲'])], [['1. 修渠\n2. 清淤', '甲']]],
    ['a label', [tr([tc(p('人员经费', on(1))), '101.81'])], [['一、人员经费', '101.81']]],
    ['a figure stays a figure', [tr([numbered('101.81'), numbered('54.54%')])], [['101.81', '54.54%']]],
    ['a target too', [tr([numbered('≥3次'), numbered('12公里')])], [['≥3次', '12公里']]],
    [
      'what a merge covers is not counted',
      [
        tr([numbered('甲', down('restart')), 'a']),
        tr([numbered('', down('continue')), 'b']),
        tr([numbered('乙'), 'c']),
      ],
      [['1. 甲', 'a'], ['', 'b'], ['2. 乙', 'c']],
    ],
    ['nor a deleted row', [tr([numbered('甲'), 'a']), tr([numbered('乙'), 'b'], '<w:del w:id="1"/>'), tr([numbered('丙'), 'c'])], [['1. 甲', 'a'], ['2. 丙', 'c']]],
  ])('%s', (_, rows, printed) => {
    expect(cells(rows)).toEqual(printed);
  }); // prettier-ignore

  test('a figure behind a number is written; the number itself is never touched', () => {
    const form = [
      tr([tc('项目支出绩效自评表', span(6))]),
      tr(['项目名称', tc('河道清淤', span(5))]),
      tr(['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率']),
      tr(['年度资金总额', '100.00', '100.00', '50.00', '10', tc(p('40.00%', on(2)))]),
    ];
    const bytes = document(tbl(form, [1500, 1500, 1500, 1500, 1500, 1500]), parts);
    const { workbook } = readWordFile(bytes);
    const checked = checkWorkbook(workbook, { profile: HUNAN });
    const { edits } = planFill(workbook, checked, { profile: HUNAN, chosen: 'all' });
    const rate = edits.filter(({ before }) => before.value === 0.4);
    const { bytes: written, result } = writeWordEdits(bytes, rate, {
      tracked: false,
      author: '核绩',
      date: new Date(0),
    });
    expect(result).toMatchObject({ written: rate, refused: [] });
    const after = readWordFile(written);
    expect(shown(after.workbook.sheets[0])[3]?.[5]).toBe('50.00%');
    expect(after.xml).toContain(on(2));
  });

  test('a text whose change would reach into the number is refused', () => {
    const bytes = document(tbl([tr([tc(p(r(t('修渠')), on(2))), '甲'])]), parts);
    const sheet = readWordFile(bytes).workbook.sheets[0];
    const edit: Edit = {
      cell: { sheet: sheet?.name ?? '', row: 0, column: 0 },
      label: '',
      before: { value: '1. 修渠' },
      after: { value: '清淤' },
      why: '',
      kind: 'suggested',
    };
    const { bytes: same, result } = writeWordEdits(bytes, [edit], { tracked: true, author: '核绩', date: new Date(0) });
    expect(result.refused).toMatchObject([{ reason: 'lockedContent' }]);
    expect(same).toBe(bytes);
  });
});

test.each([
  ['chineseCounting', [1, 10, 11, 20, 35, 105, 110], '一 十 十一 二十 三十五 一百〇五 一百一十'],
  ['chineseLegalSimplified', [1, 10, 24], '壹 壹拾 贰拾肆'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['ideographDigital', [10, 105], '一〇 一〇五'],
  ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [1, 2], '⑴ ⑵'],
  ['decimalEnclosedFullstop', [3], '⒊'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalZero', [7, 12], '07 12'],
  ['upperRoman', [1, 4, 9, 40], 'I IV IX XL'],
  ['lowerRoman', [3], 'iii'],
  ['upperLetter', [1, 26, 27], 'A Z AA'],
  ['ordinal', [1, 2, 3, 4, 11, 21], '1st 2nd 3rd 4th 11th 21st'],
  ['hindiVowels', [5], '5'],
  ['constructor', [5], '5'],
] as const)('%s prints %j as %s', (format, numbers, printed) => {
  expect(numbers.map((number) => printedNumber(number, format)).join(' ')).toBe(printed);
});
