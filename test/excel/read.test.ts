/** @jest-environment ./test/excel/office-realm.cjs */
import { readOpenWorkbook, readWorkbook } from '../../src/excel';
import { CELLS_AT_ONCE, FIRST_READ } from '../../src/excel/pieces';
import type { Workbook } from '../../src/workbook';
import { openInExcel, trafficOf } from './office';
import { book, formLike, scattered, sheet } from './workbooks';

const EXAMPLES: Record<string, Workbook> = {
  'one empty sheet': book(sheet('Sheet1', [])),
  'values of every kind': book(
    sheet('值', [
      ['文字', 0, -12.5, 1e21, true, false],
      ['', '', 'α\n第二行', ' ', '0', '#不是错误'],
    ]),
  ),
  'number formats': book(
    sheet('格式', [
      [
        { value: 0.5454, format: '0.00%' },
        { value: 101.81, format: '#,##0.00' },
        { value: 44927, format: 'yyyy"年"m"月"' },
        { value: '007', format: '@' },
      ],
    ]),
  ),
  formulas: book(
    sheet('公式', [
      [1, 2, { value: 3, formula: '=A1+B1' }, { value: '', formula: '=""' }],
      [
        { value: '#DIV/0!', formula: '=A1/0' },
        { value: 0.5, formula: '=A1/B1', format: '0%' },
      ],
      ['=A1', { value: '=不是公式', format: '@' }],
    ]),
  ),
  errors: book(sheet('错误', [['#DIV/0!', '#REF!', '#N/A', '#NAME?', '#VALUE!', '#NUM!', '#NULL!']])),
  'merges, within the content and beyond it': book(
    sheet(
      {
        name: '合并',
        merges: [
          { top: 0, left: 0, bottom: 0, right: 7 },
          { top: 1, left: 0, bottom: 3, right: 0 },
          { top: 2, left: 2, bottom: 2, right: 12 },
        ],
      },
      [['标题'], ['一级', 'a'], ['', 'b', '末'], ['', 'c']],
    ),
  ),
  'hidden rows and columns': book(
    sheet({ name: '隐藏', hiddenRows: [1, 3], hiddenColumns: [0, 2] }, [
      ['a', 1, 2],
      ['b', 3, 4],
      ['c', 5, 6],
      ['d', 7, 8],
    ]),
  ),
  'content that does not begin at A1': book(
    scattered(
      { name: '偏移', hiddenRows: [7], hiddenColumns: [5], merges: [{ top: 6, left: 4, bottom: 6, right: 5 }] },
      [
        [6, 4, '表头'],
        [7, 4, 1],
        [8, 6, 2],
      ],
    ),
  ),
  'visibility, protection and names': book(
    sheet({ name: "it's", protected: true }, [['a']]),
    sheet({ name: '附件1-1 基础数据表', visibility: 'hidden' }, [['b']]),
    sheet({ name: '1-2', visibility: 'veryHidden' }, [['c']]),
    sheet('A1', [['d']]),
    sheet('空表', []),
    sheet('a,b!c', [['e']]),
  ),
  'three forms': book(formLike('附件1-1'), formLike('附件1-2'), formLike('附件1-3')),
};

describe('readWorkbook', () => {
  test.each(Object.entries(EXAMPLES))('reads back: %s', async (_name, workbook) => {
    const host = openInExcel(workbook);
    expect(await readWorkbook()).toEqual(workbook);
    expect(host.ownFaults).toEqual([]);
  });

  test.each([
    [1, 2],
    [3, 2],
    [24, 2],
    [25, 3],
    [62, 4],
    [300, 7],
  ])('%i sheets in %i syncs: no answer is that of hundreds of sheets', async (count, syncs) => {
    const sheets = Array.from({ length: count }, (_sheet, index) => formLike(`1-3 (${String(index)})`));
    const host = openInExcel(book(...sheets));
    const traffic = await trafficOf(host, readWorkbook);
    expect(traffic.syncs).toBe(syncs);
  });

  test('lets go of the ranges it held', async () => {
    const host = openInExcel(book(formLike('a'), formLike('b')));
    await readWorkbook();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptObjects).toBe(0);
  });
});

describe('large sheets', () => {
  const lastCell = [1_048_575, 16_383, '误输入'] as const;

  test('a stray entry in the last cell costs a bounded number of cells and is named', async () => {
    const stray = scattered('1-1', [[0, 0, '标题'], [2, 1, 5], lastCell]);
    const host = openInExcel(book(stray, formLike('1-2')));
    const traffic = await trafficOf(host, async () => {
      const { workbook, leftOut } = await readOpenWorkbook();
      expect(workbook).toEqual(
        book(
          scattered('1-1', [
            [0, 0, '标题'],
            [2, 1, 5],
          ]),
          formLike('1-2'),
        ),
      );
      expect(leftOut).toEqual([
        {
          sheet: '1-1',
          used: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
          read: { top: 0, left: 0, bottom: 1999, right: 99 },
        },
      ]);
    });
    // Four matrices of 2,000 × 100 cells and one form.
    expect(traffic.cellsRead).toBeLessThan(4 * 201_000);
    expect(traffic.syncs).toBe(2 + 4);
  });

  test('a sheet whose only content lies outside of what is read is empty, and named', async () => {
    openInExcel(book(scattered('1-1', [lastCell]), formLike('1-2')));
    const { workbook, leftOut } = await readOpenWorkbook();
    expect(workbook.sheets[0]?.cells.size).toBe(0);
    expect(leftOut).toEqual([
      {
        sheet: '1-1',
        used: { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 },
        read: undefined,
      },
    ]);
  });

  test('sheets beyond the first read are read to the end', async () => {
    const long = scattered(
      {
        name: '很长',
        // Across the border of the first read, and wholly beyond it.
        merges: [
          { top: FIRST_READ.bottom, left: 0, bottom: FIRST_READ.bottom + 1, right: 1 },
          { top: 900, left: 2, bottom: 901, right: 3 },
        ],
        hiddenRows: [10, 950],
        hiddenColumns: [FIRST_READ.right + 2],
      },
      [
        [0, 0, '始'],
        [FIRST_READ.bottom, 0, '界'],
        [FIRST_READ.bottom + 2, 0, 7],
        [5, FIRST_READ.right + 5, '右'],
        [1100, 3, '末'],
      ],
    );
    const host = openInExcel(book(long));
    const traffic = await trafficOf(host, async () => {
      const { workbook, leftOut } = await readOpenWorkbook();
      expect(workbook).toEqual(book(long));
      expect(leftOut).toEqual([]);
    });
    expect(traffic.syncs).toBe(3);
  });

  test('each further sync asks for a bounded number of cells', async () => {
    const large = (name: string) =>
      scattered(name, [
        [0, 0, 1],
        [1999, 99, 2],
      ]);
    const host = openInExcel(book(large('a'), large('b')));
    const traffic = await trafficOf(host, readWorkbook);
    const furtherCells = 2 * (2000 * 100 - 500 * 40);
    expect(traffic.syncs).toBeLessThanOrEqual(2 + Math.ceil(furtherCells / CELLS_AT_ONCE) + 2);
  });
});

describe('more than Excel lets pass at once', () => {
  test('an answer above the payload limit is asked for in parts', async () => {
    // 30 sheets × 500 × 40 cells × 4 matrices: about 11 MB.
    const sheets = Array.from({ length: 30 }, (_sheet, index) =>
      scattered(`表${String(index)}`, [
        [0, 0, index],
        [499, 39, '末'],
      ]),
    );
    const host = openInExcel(book(...sheets));
    const traffic = await trafficOf(host, async () => {
      expect(await readWorkbook()).toEqual(book(...sheets));
    });
    expect(traffic.syncs).toBeGreaterThan(2);
    expect(traffic.syncs).toBeLessThan(20);
  });

  test('a sheet with more than 512 merges is read in bands of rows', async () => {
    const merges = Array.from({ length: 450 }, (_row, row) => [
      { top: row, left: 0, bottom: row, right: 1 },
      { top: row, left: 2, bottom: row, right: 3 },
    ]).flat();
    const workbook = book(
      scattered({ name: '合并很多', merges }, [
        [0, 0, 'a'],
        [449, 3, 'z'],
      ]),
    );
    const host = openInExcel(workbook);
    const traffic = await trafficOf(host, async () => {
      expect(await readWorkbook()).toEqual(workbook);
    });
    expect(traffic.syncs).toBeLessThanOrEqual(5);
  });

  test('a host that refuses whatever is asked is given up', async () => {
    const host = openInExcel(book(formLike('a'), formLike('b')));
    host.faultAt = (sync) =>
      sync === 1 ? undefined : { error: { transport: 'ResponsePayloadSizeLimitExceeded' }, when: 'before' };
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'payloadTooLarge' });
    expect(host.traffic.syncs).toBeLessThan(20);
  });
});
