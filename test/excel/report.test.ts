/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor, readWorkbook } from '../../src/excel';
import { REPORT_MARK, recognise } from '../../src/forms';
import type { ReportCell, ReportSheet } from '../../src/report/report-sheet';
import { openInExcel, reopenInExcel } from './office';
import { book, formLike, sheet } from './workbooks';

const USERS = sheet('校验报告', [['我自己的表', 1]]);
const FORMS = [sheet("it's 1-2", [['部门', 5]]), formLike('附件1-3')];

const cell = (text: string, more: Partial<ReportCell> = {}): ReportCell => ({ text, style: 'text', ...more });

function report(...rows: ReportCell[][]): ReportSheet {
  const head = [cell(REPORT_MARK, { style: 'title', span: 3 })];
  return { name: '校验报告', columnWidths: [8, 40, 20], rows: [head, ...rows], repeatedRows: 1 };
}

const LINK = { sheet: "it's 1-2", row: 0, column: 1 };

test('a sheet behind the others, in front of the user, with texts, links, looks and A4', async () => {
  const host = openInExcel(book(...FORMS));
  const { sheet: name } = await openExcelDoor().writeReport(
    report(
      [cell('错误', { style: 'error' }), cell('应为 54.55%'), cell("'it''s 1-2'!B1", { link: LINK })],
      [cell('说明', { style: 'muted', span: 2 })],
    ),
  );
  expect(name).toBe('校验报告');
  const written = host.book.sheets.at(-1);
  expect(host.book.active).toBe(written);
  expect(written?.cell(1, 2).value).toBe("'it''s 1-2'!B1");
  expect(written?.links.get('1,2')).toEqual({ documentReference: "'it''s 1-2'!B1", screenTip: "'it''s 1-2'!B1" });
  expect(written?.looks.at(0, 0)).toMatchObject({ bold: true, size: 16, wrap: true });
  expect(written?.looks.at(1, 0)).toMatchObject({ bold: true, color: '#9C0006' });
  expect(written?.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 0, bottom: 2, right: 1 },
  ]);
  expect(written?.columnWidths.get(1)).toBe((40 * 7 + 5) * 0.75);
  const setup = Object.fromEntries([...(written?.pageLayout ?? [])].map(([key, value]) => [key, JSON.parse(value)]));
  expect(setup).toMatchObject({
    paperSize: 'A4',
    orientation: 'Portrait',
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: '$1:$1',
  });
  expect(host.book.toWorkbook().sheets.slice(0, 2)).toEqual(FORMS);
  expect(host.ownFaults).toEqual([]);
});

test.each([
  '=1+1',
  '+A1',
  '-1',
  '@SUM(A1)',
  "'x",
  "''",
  '54.55%',
  '2022-1-1',
  'TRUE',
  '=HYPERLINK("http://x")',
  '',
  '一\n二',
])('the text %j stays that text', async (text) => {
  const host = openInExcel(book(...FORMS));
  await openExcelDoor().writeReport(report([cell(text), cell(text, { link: LINK })]));
  const written = host.book.active;
  for (const column of [0, 1]) {
    expect(written.cell(1, column)).toMatchObject({ value: text, text });
    expect(written.cell(1, column).formula).toBeUndefined();
  }
});

test('a report of more cells than Excel takes at once', async () => {
  const host = openInExcel(book(...FORMS));
  const rows = Array.from({ length: 900 }, (_row, index) => [cell(`行 ${String(index)}`), cell('=1'), cell('末')]);
  await openExcelDoor().writeReport(report(...rows));
  expect(host.book.active.cell(900, 0).value).toBe('行 899');
  expect(host.book.active.cell(900, 1).value).toBe('=1');
});

describe('whose sheet it is', () => {
  test("the user's sheet of that name stays; the report takes another", async () => {
    const host = openInExcel(book(...FORMS, USERS));
    expect((await openExcelDoor().writeReport(report())).sheet).toBe('校验报告 (2)');
    expect(host.book.toWorkbook().sheets.slice(0, 3)).toEqual([...FORMS, USERS]);
  });

  test('the second report takes the place of the first, also after the pane was opened anew', async () => {
    const host = openInExcel(book(...FORMS));
    await openExcelDoor().writeReport(report([cell('旧')], [cell('旧二', { link: LINK, span: 2 })]));
    reopenInExcel(host.book);
    expect((await openExcelDoor().writeReport(report([cell('新')]))).sheet).toBe('校验报告');
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["it's 1-2", '附件1-3', '校验报告']);
    const written = host.book.active;
    expect([...written.filled()].map(({ cell: { value } }) => value)).toEqual([REPORT_MARK, '新']);
    expect(written.merges).toHaveLength(1);
    expect(written.links.size).toBe(0);
  });

  test("a report that the user renamed is the user's: a new one is made", async () => {
    const host = openInExcel(book(...FORMS));
    const door = openExcelDoor();
    await door.writeReport(report([cell('旧')]));
    host.book.rename(host.book.active, '2023年校验报告', 'person');
    expect((await door.writeReport(report([cell('新')]))).sheet).toBe('校验报告');
    expect(host.book.sheet('2023年校验报告')?.cell(1, 0).value).toBe('旧');
  });

  test('the user takes the name between looking and writing: nothing of it is lost', async () => {
    const host = openInExcel(book(...FORMS));
    const door = openExcelDoor();
    const first = host.traffic.syncs;
    host.faultAt = (sync) => {
      if (sync === first + 2) host.book.addSheet(USERS, 'person');
      return undefined;
    };
    await expect(door.writeReport(report())).rejects.toMatchObject({ name: 'HostProblem', aftermath: 'untouched' });
    expect(host.book.toWorkbook().sheets).toEqual([...FORMS, USERS]);
  });

  test("Heji's report is replaced by the user's sheet meanwhile: nothing of it is lost", async () => {
    const host = openInExcel(book(...FORMS));
    const door = openExcelDoor();
    await door.writeReport(report([cell('旧')]));
    const old = host.book.active;
    const first = host.traffic.syncs;
    host.faultAt = (sync) => {
      if (sync === first + 2) {
        host.book.rename(old, '旧报告', 'person');
        host.book.addSheet(USERS, 'person');
      }
      return undefined;
    };
    await expect(door.writeReport(report())).rejects.toMatchObject({ name: 'HostProblem', aftermath: 'untouched' });
    expect(host.book.toWorkbook().sheets.at(-1)).toEqual(USERS);
    expect(old.cell(1, 0).value).toBe('旧');
  });

  test('a protected report says so and stays', async () => {
    const host = openInExcel(book(...FORMS));
    const door = openExcelDoor();
    await door.writeReport(report([cell('旧')]));
    host.book.active.protected = true;
    await expect(door.writeReport(report())).rejects.toMatchObject({ code: 'protectedSheet', sheet: '校验报告' });
    expect(host.book.active.cell(1, 0).value).toBe('旧');
  });
});

test('the report is no form', async () => {
  openInExcel(book(...FORMS));
  await openExcelDoor().writeReport(
    report([cell('部门整体支出绩效自评表 年度资金总额 全年执行数 一级指标 三级指标 实际完成值 得分')]),
  );
  const workbook = await readWorkbook();
  const { all, nearest } = recognise({ sheets: workbook.sheets.slice(-1) });
  expect(all).toEqual([]);
  expect(nearest).toEqual([]);
});

test('taken away again: Heji’s own alone, and not the last sheet that shows', async () => {
  const host = openInExcel(book(...FORMS, USERS));
  const door = openExcelDoor();
  const { sheet: name } = await door.writeReport(report());
  expect(name).not.toBe('校验报告');
  expect(await door.removeReports()).toEqual([name]);
  expect(host.book.sheets.map((one) => one.name)).toEqual(["it's 1-2", '附件1-3', '校验报告']);
  expect(await door.removeReports()).toEqual([]);
});
