import { fixesOf } from '../../src/fill';
import { checked as checkedBy, fill } from '../fill/support/fill';
import { formJson } from '../../src/cli/json';
import { noticeText } from '../../src/messages/notices';
import { checkWorkbook, HUNAN, openNotices, verdictOf } from '../../src/rules';
import { a1, type Workbook } from '../../src/workbook';
import { BASIC, replaced } from '../fixtures/base';
import { sheet, table, workbook, type Table } from '../fixtures/table';

/** A 1-1 that goes on on a second sheet is read as one where the columns agree; where it was not, that is said. */

const HEAD = '经费控制情况（万元） | 2022年决算数 | < | 2023年预算数 | < | 2023年决算数 | <';

/** BASIC cut above the row that begins with this label; `between`: what the second sheet begins with. */
function cut(label: string, between = '', rows: Table = BASIC): Workbook {
  const at = rows.findIndex(([first]) => first === label);
  return workbook(
    sheet(rows.slice(0, at), { name: '上' }),
    sheet([...table(between), ...rows.slice(at)], { name: '下' }),
  );
}

function said(book: Workbook): readonly string[] {
  return openNotices(checkWorkbook(book).notices).flatMap((notice) =>
    notice.kind === 'openSum' && notice.why === 'elsewhere'
      ? `${notice.cell.sheet}!${a1(notice.cell.row, notice.cell.column)} ${notice.row}`
      : [],
  );
}

const ONE_HEAD_AGAIN: readonly (readonly [string, Workbook])[] = [
  ['rows alone, from 公用经费 on', cut('公用经费')],
  ['rows alone, without 公用经费 itself', cut('其中：办公经费')],
  ['rows alone, from 项目支出 on', cut('项目支出：')],
  ['with its heads again', cut('项目支出：', HEAD)],
  [
    'with a title and its heads',
    cut('项目支出：', `2023年度部门整体支出绩效评价基础数据表（续） | < | < | < | < | < | <\n${HEAD}`),
  ],
];

/** What is checked of the 1-1, by the line's own words: whichever sheet a line is on. */
function checked(book: Workbook): readonly string[] {
  const { outcomes, findings } = checkWorkbook(book);
  const told = [...outcomes, ...findings].filter(({ form }) => form === '1-1');
  return told.map(({ rule, arithmetic }) => `${rule} ${arithmetic ?? ''}`).sort();
}

test.each(ONE_HEAD_AGAIN)('the rest of a 1-1 on another sheet is read with it: %s', (_, book) => {
  expect(said(book)).toEqual([]);
  const { forms } = checkWorkbook(book);
  expect(forms.all.map(({ kind, sheet: name }) => `${kind} ${name}`)).toEqual(['1-1 上']);
  expect(forms.basicData[0]?.goesOn).toMatchObject({ sheet: '下', area: { top: 0, left: 0 } });
  expect(checked(book)).toEqual(checked(workbook(sheet(BASIC, { name: '上' }))));
});

test.each(ONE_HEAD_AGAIN)('what is wrong there is found there: %s', (_, book) => {
  const [first, second] = book.sheets;
  const rows = [...(second?.cells ?? [])];
  const wrong = rows.map(([row, line]): [number, typeof line] => {
    const label = line.get(0)?.value;
    if (label !== '其中：办公经费') return [row, line];
    const [column] = [...line.keys()].slice(-1);
    return [row, new Map([...line, [column ?? 0, { value: 99999, text: '99999.00', format: '0.00' }]])];
  });
  const faulty = { sheets: [first!, { ...second!, cells: new Map(wrong) }] };
  const before = new Set(checkWorkbook(book).findings.map(({ id }) => id));
  const raised = checkWorkbook(faulty).findings.filter(({ id }) => !before.has(id));
  expect(raised.length).toBeGreaterThan(0);
  expect(new Set(raised.flatMap(({ cell, related }) => [cell, ...related].map((at) => at.sheet)))).toContain('下');
});

/** The second sheet with everything one column further to the right. */
function shifted({ sheets }: Workbook): Workbook {
  const moved = sheets.map((one, index) =>
    index === 0
      ? one
      : {
          ...one,
          columns: one.columns + 1,
          merges: one.merges.map((area) => ({ ...area, left: area.left + 1, right: area.right + 1 })),
          cells: new Map(
            [...one.cells].map(([row, line]) => [row, new Map([...line].map(([at, cell]) => [at + 1, cell]))] as const),
          ),
        },
  );
  return { sheets: moved };
}

/** The columns do not agree: which figure is of which year is not known without the heads, and the two are not put together. */
const OTHER_COLUMNS: readonly (readonly [string, Workbook, string])[] = [
  [
    'the years in another order',
    cut('项目支出：', '经费控制情况（万元） | 2023年决算数 | < | 2023年预算数 | < | 2022年决算数 | <'),
    '下!A1 上',
  ],
  [
    'another column of years',
    cut('项目支出：', '经费控制情况（万元） | 2021年决算数 | < | 2023年预算数 | < | 2023年决算数 | <'),
    '下!A1 上',
  ],
  [
    'other words above the columns',
    cut('项目支出：', '项目 | 2023年支出 | < | 2023年安排 | < | 2022年支出 | <'),
    '下!A1 上',
  ],
  ['figures one column further, without heads', shifted(cut('项目支出：')), '下!B1 上'],
];

test.each(OTHER_COLUMNS)('the rest of a 1-1 on another sheet is said: %s', (_, book, place) => {
  expect(said(book)).toEqual([place]);
  expect(verdictOf(checkWorkbook(book))).toMatchObject({ openSums: 1 });
});

test('in words', () => {
  const [[, book] = []] = OTHER_COLUMNS;
  const notices = checkWorkbook(book!).notices.map((notice) => noticeText('zh-CN', notice));
  expect(notices).toContain(
    '像是工作表“上”上 1-1 的后半部分，没有并作一张表，两处之间的合计没有核对（无法核对）。请移到一张工作表上再校验。',
  );
});

test('a total on the one sheet of parts on the other is filled with its value, not with a formula that would name cells of its own sheet', () => {
  const book = cut('1、业务工作经费', '', replaced(BASIC, { '项目支出：': '项目支出： |  | < |  | < |  | <' }));
  const edits = fill(book).edits.filter(({ cell }) => cell.sheet === '上');
  expect(edits.map(({ rule, formula }) => [rule, formula])).toContainEqual(['B11-07', null]);
});

/** What holds such lines and is no rest. */
const OTHERS: readonly (readonly [string, Workbook])[] = [
  ['lines that the 1-1 has itself', workbook(sheet(BASIC, { name: '上' }), sheet(BASIC.slice(12), { name: '下' }))],
  ['one line that both have', cut('公用经费', '三公经费 | #6.10 | < | #6.50 | < | #5.80 | <')],
  [
    'the title of another year',
    cut(
      '项目支出：',
      `2021年度部门整体支出绩效评价基础数据表 | < | < | < | < | < | <\n${HEAD.replaceAll('2022', '2020').replaceAll('2023', '2021')}`,
    ),
  ],
  [
    'labels without a figure',
    workbook(
      sheet(
        BASIC.slice(
          0,
          BASIC.findIndex(([first]) => first === '公用经费'),
        ),
        { name: '上' },
      ),
      sheet('公用经费\n政府采购金额\n部门基本支出预算调整\n厉行节约保障措施', { name: '下' }),
    ),
  ],
  [
    'too few of them',
    workbook(
      sheet(replaced(BASIC, { 政府采购金额: '', 部门基本支出预算调整: '', 厉行节约保障措施: '' }), { name: '上' }),
      sheet('政府采购金额 | #21.00\n部门基本支出预算调整 | #6.00', { name: '下' }),
    ),
  ],
];

test.each(OTHERS)('no rest: %s', (_, book) => {
  expect(said(book)).toEqual([]);
});

test('a correction on the second sheet is proved on both', () => {
  const line = '3、专项资金（一个专项一行）';
  const wrong = replaced(BASIC, { [line]: `${line} | #60.00 | < | #64.00 | < | #61.60 | <` });
  const offered = (one: Workbook) =>
    fixesOf(one, checkedBy(one), HUNAN).map(({ edits: [{ rule, cell, after }] }) => ({
      sheet: cell.sheet,
      what: `${rule} ${String(after.value)}`,
    }));
  const [whole, two] = [workbook(sheet(wrong, { name: '下' })), cut('1、业务工作经费', '', wrong)].map(offered);
  expect(whole).toEqual([{ sheet: '下', what: 'B11-08 62.6' }]);
  expect(two).toEqual(whole);
});

/** The same on two sheets as on one: what a fault on the second is found by. */
test.each<[string, Table]>([
  ['a negative amount', replaced(BASIC, { 政府采购金额: '政府采购金额 | #20.00 | < | #21.00 | < | #-20.40 | <' })],
  ['a text for a figure', replaced(BASIC, { 政府采购金额: '政府采购金额 | #20.00 | < | #21.00 | < | 约20 | <' })],
  ['nothing', BASIC],
])('%s on the second sheet is found as on one sheet', (_, rows) => {
  const found = (book: Workbook) =>
    checkWorkbook(book)
      .findings.map(({ rule, found: said, related }) => [rule, said, related.length].join(' '))
      .sort();
  const whole = found(workbook(sheet(rows, { name: '上' })));
  for (const from of ['公用经费', '项目支出：', '1、业务工作经费']) expect(found(cut(from, '', rows))).toEqual(whole);
});

test('an error value on the second sheet is found there', () => {
  const { sheets } = cut('公用经费');
  const broken = sheets.map((one) => ({
    ...one,
    cells: new Map(
      [...one.cells].map(([row, line]) => {
        const isLine = line.get(0)?.value === '政府采购金额';
        const error = { value: '#REF!', text: '#REF!', format: 'General', error: '#REF!' as const };
        return [row, isLine ? new Map([...line, [5, error]]) : line] as const;
      }),
    ),
  }));
  const found = checkWorkbook({ sheets: broken }).findings.filter(({ rule }) => rule === 'GEN-14');
  expect(found.map(({ cell, found: said }) => [cell.sheet, said])).toEqual([['下', '#REF!']]);
});

test('what is filled on the second sheet is named by the heads of the first, and JSON names both sheets', () => {
  const blank = replaced(BASIC, { '项目支出：': '项目支出： |  | < |  | < |  | <' });
  const labels = (book: Workbook) =>
    fill(book)
      .edits.filter(({ label }) => label.startsWith('项目支出'))
      .map(({ label }) => label);
  const whole = labels(workbook(sheet(blank, { name: '上' })));
  expect(whole).toEqual(['项目支出 2022年决算数', '项目支出 2023年预算数', '项目支出 2023年决算数']);
  for (const between of ['', HEAD]) expect(labels(cut('项目支出：', between, blank))).toEqual(whole);
  const [form] = checkWorkbook(cut('公用经费')).forms.all;
  expect(formJson(form!)).toMatchObject({ form: '1-1', sheet: '上', goesOn: { sheet: '下' } });
});

/** Merges taken out, and their values written into every cell of them. */
function filled({ sheets }: Workbook): Workbook {
  return {
    sheets: sheets.map((one) => {
      const cells = new Map([...one.cells].map(([row, line]) => [row, new Map(line)] as const));
      for (const { top, left, bottom, right } of one.merges) {
        const cell = cells.get(top)?.get(left);
        for (let row = top; row <= bottom; row++)
          for (let column = left; cell && column <= right; column++) {
            const line = cells.get(row) ?? new Map<number, typeof cell>();
            cells.set(row, line.set(column, cell));
          }
      }
      return { ...one, merges: [], cells };
    }),
  };
}

test.each([
  ['rows alone', cut('项目支出：')],
  ['with its heads again', cut('项目支出：', HEAD)],
])('filled out cell by cell, the second sheet without a title: %s', (_, book) => {
  const both = filled(book);
  expect(said(both)).toEqual([]);
  expect(checked(both)).toEqual(checked(book));
});

test('filled out, with the figures of another column: said', () => {
  expect(said(filled(shifted(cut('项目支出：'))))).toEqual(['下!B1 上']);
});
