import { noticeText } from '../../src/messages/notices';
import { checkWorkbook, openNotices, verdictOf } from '../../src/rules';
import { a1, type Workbook } from '../../src/workbook';
import { BASIC, replaced } from '../fixtures/base';
import { sheet, table, workbook, type Table } from '../fixtures/table';

/** A 1-1 that goes on on a second sheet is not read as one; that it was not is said. */

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

test.each<[string, Workbook, string]>([
  ['rows alone, from 公用经费 on', cut('公用经费'), '下!A1 上'],
  ['rows alone, without 公用经费 itself', cut('其中：办公经费'), '下!A1 上'],
  ['with its heads again', cut('项目支出：', HEAD), '下!A1 上'],
  [
    'with a title and its heads',
    cut('项目支出：', `2023年度部门整体支出绩效评价基础数据表（续） | < | < | < | < | < | <\n${HEAD}`),
    '下!A1 上',
  ],
])('the rest of a 1-1 on another sheet is said: %s', (_, book, place) => {
  expect(said(book)).toEqual([place]);
  expect(verdictOf(checkWorkbook(book))).toMatchObject({ openSums: 1 });
});

test('in words', () => {
  const notices = checkWorkbook(cut('公用经费')).notices.map((notice) => noticeText('zh-CN', notice));
  expect(notices).toContain(
    '像是工作表“上”上 1-1 的后半部分，没有并作一张表，两处之间的合计没有核对（无法核对）。请移到一张工作表上再校验。',
  );
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
