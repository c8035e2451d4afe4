/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel/door';
import { onRibbonFunction } from '../../src/excel/ribbon';
import { readOpenWorkbook } from '../../src/excel';
import { HostProblem, type Waiting } from '../../src/host';
import { edit } from './edits';
import { openInExcel, reopenFileInExcel } from './office';
import { book, sheet } from './workbooks';

/**
 * What genuine Excel is known to do otherwise than a program would like it to: the stand-in does it too, so that code that relies on the contrary
 * fails here.
 */

const TWO = book(sheet('甲', [['a', 1, 1]]), sheet('乙', [['b', 1, 1]]));

const problemOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error instanceof HostProblem ? error.code : error),
  );

describe('ids of sheets live for one session', () => {
  test('after the file was reopened the write is taken back on the sheet of that name, not where the old id leads', async () => {
    const host = openInExcel(TWO);
    await openExcelDoor().write([edit('甲', 0, 1, { value: 1 }, { value: 2 })]);
    // Somebody's own 2 at the same place of the other sheet, to which the kept id leads now.
    const other = host.book.sheet('乙');
    if (!other) throw new Error('no sheet');
    host.book.put(other, 0, 1, 2, 'person');
    const again = reopenFileInExcel(host.book);
    const result = await openExcelDoor().restore();
    expect(result.written).toHaveLength(1);
    expect(again.book.sheet('甲')?.cell(0, 1).value).toBe(1);
    expect(again.book.sheet('乙')?.cell(0, 1).value).toBe(2);
  });

  test('renamed before the file was reopened: the old id leads to another sheet that holds the same, which is left alone', async () => {
    const host = openInExcel(book(...['甲', '乙', '丙'].map((name) => sheet(name, [[name, 1, 1]]))));
    await openExcelDoor().write([edit('甲', 0, 1, { value: 1 }, { value: 2 })]);
    const [first, ...others] = host.book.sheets;
    if (!first) throw new Error('no sheet');
    host.book.rename(first, '丁', 'person');
    for (const other of others) host.book.put(other, 0, 1, 2, 'person');
    const again = reopenFileInExcel(host.book);
    expect(await openExcelDoor().restore()).toMatchObject({ written: [], refused: [{ reason: 'sheetGone' }] });
    expect(again.book.sheets.map((one) => one.cell(0, 1).value)).toEqual([2, 2, 2]);
  });

  test.each([
    ['both written', ['甲', '乙'] as const],
    ['one written, the other given the same figure by a person', ['甲'] as const],
  ])('two sheets exchanged their names before the file was reopened, %s: neither is written', async (_which, names) => {
    // Where both are written the one has no name yet: what tells them apart is on the other.
    const project = (name: string, of: string) =>
      sheet(name, [['项目支出绩效自评表'], ['项目名称', of], ['合计', 1, 1]]);
    const host = openInExcel(book(project('甲', '道路改造'), project('乙', names.length === 2 ? '' : '绿化')));
    await openExcelDoor().write(names.map((name) => edit(name, 2, 1, { value: 1 }, { value: 2 })));
    const [first, second] = host.book.sheets;
    if (!first || !second) throw new Error('no sheets');
    host.book.put(second, 2, 1, 2, 'person');
    for (const [one, name] of [
      [first, '丙'],
      [second, '甲'],
      [first, '乙'],
    ] as const)
      host.book.rename(one, name, 'person');
    const again = reopenFileInExcel(host.book);
    const { written, refused } = await openExcelDoor().restore();
    expect([written, refused.map(({ reason }) => reason)]).toEqual([[], names.map(() => 'sheetGone')]);
    expect(again.book.sheets.map((one) => one.cell(2, 1).value)).toEqual([2, 2]);
  });

  test('what was put into the head of a sheet since, by the write or a person, does not make it another', async () => {
    const host = openInExcel(
      book(
        sheet('甲', [
          ['项目支出绩效自评表', 7],
          ['项目名称', ''],
          ['合计', 1],
        ]),
      ),
    );
    await openExcelDoor().write([
      edit('甲', 1, 1, { value: null }, { value: '道路改造' }),
      edit('甲', 2, 1, { value: 1 }, { value: 2 }),
    ]);
    const [only] = host.book.sheets;
    if (!only) throw new Error('no sheet');
    host.book.put(only, 0, 0, '2023年度项目支出绩效自评表', 'person');
    const again = reopenFileInExcel(host.book);
    expect((await openExcelDoor().restore()).written).toHaveLength(2);
    expect(again.book.sheets.map((one) => [one.cell(1, 1).value, one.cell(2, 1).value])).toEqual([['', 1]]);
  });

  test('in the session of the write a sheet is found under its new name, even when another took its old one', async () => {
    const host = openInExcel(TWO);
    const door = openExcelDoor();
    await door.write([edit('甲', 0, 1, { value: 1 }, { value: 2 })]);
    const [first, second] = host.book.sheets;
    if (!first || !second) throw new Error('no sheets');
    host.book.rename(first, '丙', 'person');
    host.book.rename(second, '甲', 'person');
    expect((await door.restore()).written).toHaveLength(1);
    expect(host.book.sheet('丙')?.cell(0, 1).value).toBe(1);
    expect(host.book.sheet('甲')?.cell(0, 1).value).toBe(1);
  });
});

describe('merges', () => {
  const MERGED = book(
    sheet({ name: '表', merges: [{ top: 0, left: 0, bottom: 1, right: 1 }] }, [
      ['名', '', 5],
      ['', '', 6],
    ]),
  );

  test('a merge that begins outside of what is looked at is seen: the covered cell is refused by name', async () => {
    const host = openInExcel(MERGED);
    const result = await openExcelDoor().write([edit('表', 1, 1, { value: null }, { value: 7 })]);
    expect(result).toMatchObject({ written: [], refused: [{ reason: 'notTopLeft' }] });
    expect(host.book.sheet('表')?.cell(1, 1).value).toBe('');
  });

  test('a merge made between looking and writing: Excel drops the write silently, and it is not called written', async () => {
    const host = openInExcel(book(sheet('表', [['名', '', 5, 6]])));
    const target = host.book.sheet('表');
    host.faultAt = (sync) => {
      if (sync === 2) target?.merge({ top: 0, left: 0, bottom: 0, right: 1 });
      return undefined;
    };
    const result = await openExcelDoor().write([
      edit('表', 0, 1, { value: null }, { value: 7 }),
      edit('表', 0, 3, { value: 6 }, { value: 8 }),
    ]);
    expect(result.written.map(({ cell }) => cell.column)).toEqual([3]);
    expect(result.refused).toMatchObject([{ reason: 'notKept' }]);
    expect(target?.cell(0, 3).value).toBe(8);
  });
});

describe('a cell is being edited', () => {
  test('it is said at once, asked for again, and done when the editing ends', async () => {
    const host = openInExcel(TWO);
    host.book.cellEditMode = true;
    const said: (Waiting | null)[] = [];
    const door = openExcelDoor();
    door.onWaiting((why) => {
      said.push(why);
      // The person reads it and presses Enter.
      if (why === 'cellEdit') host.book.cellEditMode = false;
    });
    await door.write([edit('甲', 0, 1, { value: 1 }, { value: 2 })]);
    expect(said).toEqual(['cellEdit', null]);
    expect(host.book.sheet('甲')?.cell(0, 1).value).toBe(2);
  });

  test('it is given up after a minute, and nothing was done', async () => {
    const host = openInExcel(TWO);
    host.book.cellEditMode = true;
    expect(await problemOf(openExcelDoor().read())).toBe('cellEditMode');
    expect(host.traffic.syncs).toBeGreaterThan(50);
  });
});

test('a ribbon function is complete at once, whatever showing the pane waits for', () => {
  const order: string[] = [];
  const associated: Record<string, (event: { completed(): void }) => void> = {};
  const { Office: before } = globalThis as { Office?: unknown };
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, run: (event: { completed(): void }) => void) => (associated[name] = run) },
      context: { requirements: { isSetSupported: () => true } },
      addin: {
        showAsTaskpane: () => {
          order.push('show');
          return new Promise<void>(() => undefined);
        },
      },
    },
  });
  try {
    onRibbonFunction('checkWorkbook', () => order.push('run'));
    associated['checkWorkbook']?.({ completed: () => order.push('completed') });
    expect(order).toEqual(['run', 'completed', 'show']);
  } finally {
    Object.assign(globalThis, { Office: before });
  }
});

describe('settings have room for about 1 MB', () => {
  const rows = Array.from({ length: 2400 }, (_row, row) => [`原来的内容${'长'.repeat(40)}${String(row)}`]);
  const edits = rows.map(([before = ''], row) => edit('表', row, 0, { value: before }, { value: row }));

  test('earlier records give way to the new one instead of making it fail', async () => {
    const host = openInExcel(book(sheet('表', rows), sheet('小', [[1]])));
    const door = openExcelDoor();
    await door.write([edit('小', 0, 0, { value: 1 }, { value: 2 })]);
    // What another version of Heji left there.
    host.book.settings.set('heji.other', JSON.stringify('x'.repeat(900_000)));
    const result = await door.write(edits.slice(0, 200)).catch((error: unknown) => error);
    expect(result).toMatchObject({ code: 'noRoomToTakeBack', aftermath: 'untouched' });
    expect(host.book.sheet('表')?.cell(0, 0).value).toBe(rows[0]?.[0]);
    // On the user's word it is written all the same.
    expect((await door.write(edits.slice(0, 200), { withoutTakingBack: true })).written).toHaveLength(200);
  });

  test('a large write is remembered without what taking it back does not need', async () => {
    const host = openInExcel(book(sheet('表', rows)));
    const door = openExcelDoor();
    expect((await door.write(edits)).written).toHaveLength(edits.length);
    const kept = [...host.book.settings.values()].reduce((sum, text) => sum + text.length, 0);
    expect(kept).toBeLessThan(320_000);
    expect((await door.restore()).written).toHaveLength(edits.length);
    expect(host.book.sheet('表')?.cell(5, 0).value).toBe(rows[5]?.[0]);
  });
});

test('a machine without a printer: the report is complete all the same, and it is said', async () => {
  const host = openInExcel(TWO);
  host.book.hasPrinter = false;
  const written = await openExcelDoor().writeReport({
    name: '校验报告',
    columnWidths: [10],
    rows: [[{ text: '核绩校验报告', style: 'title' }]],
    repeatedRows: 1,
  });
  expect(written).toEqual({ sheet: '校验报告', printSetUp: false });
  expect(host.book.sheet('校验报告')?.cell(0, 0).value).toBe('核绩校验报告');
});

test('manual calculation is read with the workbook, and calculating is asked of Excel', async () => {
  const host = openInExcel(TWO);
  expect((await readOpenWorkbook()).workbook.calculatedByHand).toBeUndefined();
  host.book.calculationMode = 'Manual';
  let calculated = 0;
  host.book.calculateAll = () => (calculated += 1);
  const door = openExcelDoor();
  expect((await door.read()).calculatedByHand).toBe(true);
  await door.recalculate();
  expect(calculated).toBe(1);
});

describe('交表前清理', () => {
  test('takes away texts, marks and the report, leaves figures and everybody else’s things', async () => {
    const host = openInExcel(TWO);
    host.book.settings.set('another.add-in', '"stays"');
    const door = openExcelDoor();
    await door.write([edit('甲', 0, 1, { value: 1 }, { value: 2 })]);
    await door.keepReport('正文');
    await door.mark([{ cell: { sheet: '甲', row: 0, column: 1 }, severity: 'error' }]);
    await door.writeReport({
      name: '校验报告',
      columnWidths: [10],
      rows: [[{ text: 'x', style: 'text' }]],
      repeatedRows: 0,
    });
    expect(await door.cleanUp()).toEqual({ kept: 2, marks: 1, reports: ['校验报告'], locked: [] });
    expect([...host.book.settings]).toEqual([['another.add-in', '"stays"']]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(host.book.sheets.flatMap((one) => one.conditionalFormats)).toEqual([]);
    expect(host.book.sheet('甲')?.cell(0, 1).value).toBe(2);
    expect(await door.cleanUp()).toEqual({ kept: 0, marks: 0, reports: [], locked: [] });
  });

  test('marks on a protected sheet stay, and the sheet is named', async () => {
    const host = openInExcel(TWO);
    const door = openExcelDoor();
    await door.mark([{ cell: { sheet: '甲', row: 0, column: 1 }, severity: 'error' }]);
    const marked = host.book.sheet('甲');
    if (marked) marked.protected = true;
    expect(await door.cleanUp()).toMatchObject({ locked: ['甲'] });
  });
});
