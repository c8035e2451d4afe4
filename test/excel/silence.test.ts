/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import { PATIENCE_MS } from '../../src/excel/run';
import { paneTexts } from '../../src/messages/pane';
import type { WorkbookHost } from '../../src/host';
import { edit } from './edits';
import { openInExcel, reopenInExcel, travelBy, type Line } from './office';
import { book, formLike, sheet } from './workbooks';

/** A request that is never answered ends with a sentence, and what the sentence says of the workbook is true. */

const START = book(sheet('1-1', [['控制率', 0.5454]]), formLike('1-3'));
const EDITS = [edit('1-1', 0, 1, 0.5454, 0.5455), edit('1-3', 1, 1, '', 5)];
const REPORT = {
  name: '校验报告',
  columnWidths: [10],
  rows: [[{ text: '核绩校验报告', style: 'title' }]],
  repeatedRows: 1,
} as const;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** The n-th sync and all after it stay without an answer; whether they are carried out is asked of `carriesOut`. */
function silentFrom(first: number, carriesOut: boolean): Line {
  let syncs = 0;
  return (carryOut, answer, isSync) => {
    if (isSync) syncs += 1;
    if (syncs >= first) {
      if (carriesOut) carryOut();
      return;
    }
    const reply = carryOut();
    setTimeout(() => {
      answer(reply);
    }, 0);
  };
}

/** How the call ended, once as much time has passed as the add-in waits; `waiting` when it has not. */
async function ended(call: Promise<unknown>): Promise<unknown> {
  let end: unknown = 'waiting';
  call.then(
    () => (end = 'done'),
    (error: unknown) => (end = error),
  );
  await jest.advanceTimersByTimeAsync(PATIENCE_MS + 1000);
  return end;
}

const READING: Readonly<Record<string, (door: WorkbookHost) => Promise<unknown>>> = {
  read: (door) => door.read(),
  select: (door) => door.select({ sheet: '1-3', row: 1, column: 1 }),
  restorable: (door) => door.restorable(),
  mark: (door) => door.mark([{ cell: { sheet: '1-1', row: 0, column: 1 }, severity: 'error' }]),
  watch: (door) => door.watch(() => undefined),
  watchSelection: (door) => door.watchSelection(() => undefined),
  explanations: (door) => door.explanations(),
  keepReport: (door) => door.keepReport('正文'),
  writeReport: (door) => door.writeReport(REPORT),
};

test.each(Object.entries(READING))('%s gives up', async (_name, call) => {
  openInExcel(START);
  travelBy(silentFrom(1, false));
  expect(await ended(call(openExcelDoor()))).toMatchObject({ name: 'HostProblem', code: 'noAnswer' });
});

test('an answer within the time is waited for', async () => {
  openInExcel(START);
  travelBy((carryOut, answer) => {
    const reply = carryOut();
    setTimeout(
      () => {
        answer(reply);
      },
      PATIENCE_MS / 2 - 1,
    );
  });
  const call = openExcelDoor().read();
  await jest.advanceTimersByTimeAsync(PATIENCE_MS + 1000);
  expect((await call).sheets).toHaveLength(2);
});

test('a write that was given up before it was sent is never sent: not even when the answer comes at last', async () => {
  const host = openInExcel(START);
  const late: (() => void)[] = [];
  travelBy((carryOut, answer) => {
    const reply = carryOut();
    late.push(() => {
      answer(reply);
    });
  });
  expect(await ended(openExcelDoor().write(EDITS))).toMatchObject({ code: 'noAnswer', aftermath: 'untouched' });
  for (const come of late) come();
  await jest.advanceTimersByTimeAsync(1000);
  expect(host.book.toWorkbook()).toEqual(START);
});

describe('a write that was sent and stays without an answer: can be taken back, whether it was', () => {
  test.each([
    ['carried out', true],
    ['not carried out', false],
  ])('%s', async (_which, carriesOut) => {
    const host = openInExcel(START);
    travelBy(silentFrom(2, carriesOut));
    expect(await ended(openExcelDoor().write(EDITS))).toMatchObject({ code: 'noAnswer', aftermath: 'restorable' });
    expect(host.book.sheet('1-1')?.cell(0, 1).value).toBe(carriesOut ? 0.5455 : 0.5454);
    // The pane is closed and opened again.
    const again = reopenInExcel(host.book);
    jest.useRealTimers();
    expect((await openExcelDoor().restore()).refused).toEqual([]);
    expect(again.book.toWorkbook()).toEqual(START);
  });

  test('carried out long after it was given up', async () => {
    const host = openInExcel(START);
    const held: (() => void)[] = [];
    let syncs = 0;
    travelBy((carryOut, answer) => {
      syncs += 1;
      if (syncs === 2) {
        held.push(carryOut);
        return;
      }
      const reply = carryOut();
      setTimeout(() => {
        answer(reply);
      }, 0);
    });
    const door = openExcelDoor();
    expect(await ended(door.write(EDITS))).toMatchObject({ aftermath: 'restorable' });
    for (const carryOut of held) carryOut();
    expect(host.book.sheet('1-1')?.cell(0, 1).value).toBe(0.5455);
    jest.useRealTimers();
    expect((await door.restore()).refused).toEqual([]);
    expect(host.book.toWorkbook()).toEqual(START);
  });
});

test('taking back that stays without an answer can be tried again', async () => {
  const host = openInExcel(START);
  jest.useRealTimers();
  const door = openExcelDoor();
  await door.write(EDITS);
  jest.useFakeTimers();
  travelBy(silentFrom(4, true));
  expect(await ended(door.restore())).toMatchObject({ code: 'noAnswer', aftermath: 'restorable' });
  reopenInExcel(host.book);
  jest.useRealTimers();
  await openExcelDoor().restore();
  expect(host.book.toWorkbook()).toEqual(START);
});

test.each(['zh-CN', 'en-US'] as const)('it has its sentence in %s', async (locale) => {
  const { what, why, next } = (await paneTexts(locale)).problem('noAnswer', '');
  for (const text of [what, why, next]) expect(text.length).toBeGreaterThan(5);
});
