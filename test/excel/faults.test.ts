/** @jest-environment ./test/excel/office-realm.cjs */
import { openExcelDoor } from '../../src/excel';
import { HOST_PROBLEM_CODES, HostProblem, type WorkbookHost } from '../../src/host';
import type { ExcelHost, HostFault } from '../../src/emulator/host/excel-host';
import { TRANSPORT_FAILURES, type RichErrorCode, type TransportFailure } from '../../src/emulator/host/rich/errors';
import type { Workbook } from '../../src/workbook';
import { edit } from './edits';
import { openInExcel } from './office';
import { book, formLike, sheet } from './workbooks';

/**
 * Every sync of a call fails in turn: with each error, before the batch was done, after, and midway; once, or from then on. Whatever
 * happens, the workbook is wholly written, untouched, or can be restored, and the error says which.
 */

const RICH: readonly RichErrorCode[] = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'GeneralException',
  'InactiveWorkbook',
  'InvalidArgument',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'ItemNotFound',
  'RangeExceedsLimit',
  'UnsupportedOperation',
];
const ERRORS: readonly HostFault['error'][] = [
  ...RICH.map((rich) => ({ rich })),
  ...(Object.keys(TRANSPORT_FAILURES) as TransportFailure[]).map((transport) => ({ transport })),
];
const MOMENTS: readonly HostFault['when'][] = [
  'before',
  { actions: 1 },
  { actions: 6 },
  { actions: 13 },
  { actions: 40 },
  'after',
];

interface Case {
  readonly fault: HostFault;
  /** Counted from the call's first. */
  readonly sync: number;
  readonly lasting: boolean;
}

/** While a cell is edited Excel does nothing of what it is asked: there is no such answer after something was done. */
function refusesAll(error: HostFault['error']): boolean {
  return Object.values(error).includes('InvalidOperationInCellEditMode');
}

function casesOf(syncs: number, moments: readonly HostFault['when'][] = ['before', { actions: 9 }, 'after']): Case[] {
  return Array.from({ length: syncs }, (_sync, index) => index + 1).flatMap((sync) =>
    ERRORS.flatMap((error) =>
      moments
        .filter((when) => when === 'before' || !refusesAll(error))
        .flatMap((when) => [false, true].map((lasting) => ({ fault: { error, when }, sync, lasting }))),
    ),
  );
}

function nameOf({ fault, sync, lasting }: Case): string {
  const code = 'rich' in fault.error ? fault.error.rich : fault.error.transport;
  const when = typeof fault.when === 'string' ? fault.when : `after ${String(fault.when.actions)} actions`;
  return `${code} ${when}, sync ${String(sync)}${lasting ? ' and all that follow' : ''}`;
}

function inject(host: ExcelHost, { fault, sync, lasting }: Case): void {
  const first = host.traffic.syncs + sync;
  host.faultAt = (n) => (n === first || (lasting && n > first) ? fault : undefined);
}

function heal(host: ExcelHost): void {
  host.faultAt = undefined;
}

/** Runs a call; gives its error, or undefined when it succeeded. Anything but a HostProblem fails the test. */
async function errorOf(call: () => Promise<unknown>): Promise<HostProblem | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    expect(HOST_PROBLEM_CODES).toContain(error.code);
    return error;
  }
}

const START = book(
  sheet('1-1', [
    ['控制率', { value: 0.5454, format: '0.00%' }, ''],
    ['三公经费', '', { value: 3, formula: '=1+2' }],
  ]),
  formLike('1-3'),
);
const EDITS = [
  edit('1-1', 0, 1, 0.5454, 0.5455),
  edit('1-1', 1, 1, null, { value: '4', format: '@' }),
  edit('1-3', 1, 1, '', 5),
  edit('1-3', 4, 1, '', 6),
];

function contents(host: ExcelHost): Workbook {
  return host.book.toWorkbook();
}

async function written(): Promise<Workbook> {
  const host = openInExcel(START);
  await openExcelDoor().write(EDITS);
  return contents(host);
}

/** Fails with the case's name, so that one test can hold thousands. */
async function forEach(cases: readonly Case[], check: (one: Case) => Promise<void>): Promise<void> {
  for (const one of cases) {
    try {
      await check(one);
    } catch (error) {
      throw new Error(nameOf(one), { cause: error });
    }
  }
}

test('write', async () => {
  const whole = await written();
  const seen = new Set<string>();
  const cases = casesOf(2, MOMENTS);
  const refusing = ERRORS.filter(refusesAll).length;
  expect(cases).toHaveLength(2 * ((ERRORS.length - refusing) * MOMENTS.length + refusing) * 2);
  expect(ERRORS).toHaveLength(18);
  await forEach(cases, async (one) => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    inject(host, one);
    const error = await errorOf(() => door.write(EDITS));
    heal(host);
    const aftermath = error ? error.aftermath : 'written';
    seen.add(String(aftermath));
    if (aftermath === 'untouched') expect(contents(host)).toEqual(START);
    if (aftermath === 'written') expect(contents(host)).toEqual(whole);
    expect(['untouched', 'written', 'restorable']).toContain(aftermath);
    // Whatever it was, taking it back leads to the beginning.
    expect((await door.restore()).refused).toEqual([]);
    expect(contents(host)).toEqual(START);
    expect(host.ownFaults).toEqual([]);
  });
  expect([...seen].sort()).toEqual(['restorable', 'untouched', 'written']);
});

test('a write of which nothing was done leaves nothing to take back', async () => {
  const host = openInExcel(START);
  const door = openExcelDoor();
  inject(host, { fault: { error: { rich: 'GeneralException' }, when: { actions: 3 } }, sync: 2, lasting: false });
  expect(await errorOf(() => door.write(EDITS))).toMatchObject({ aftermath: 'untouched', code: 'unknown' });
  expect(await door.restorable()).toBeNull();
});

test('restore', async () => {
  const whole = await written();
  const seen = new Set<string>();
  await forEach(casesOf(4, ['before', { actions: 4 }, 'after']), async (one) => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    await door.write(EDITS);
    inject(host, one);
    const error = await errorOf(() => door.restore());
    heal(host);
    const aftermath = error ? error.aftermath : 'written';
    seen.add(String(aftermath));
    if (aftermath === 'untouched') expect(contents(host)).toEqual(whole);
    if (aftermath === 'written') expect(contents(host)).toEqual(START);
    // It can be tried again.
    expect((await door.restore()).refused).toEqual([]);
    expect(contents(host)).toEqual(START);
  });
  expect([...seen].sort()).toEqual(['restorable', 'untouched', 'written']);
});

const MARKS = [
  { cell: { sheet: '1-1', row: 0, column: 1 }, severity: 'error' },
  { cell: { sheet: '1-3', row: 1, column: 1 }, severity: 'hint' },
] as const;

/** A conditional format of the user's, which must stay what it is. */
async function userFormat(): Promise<void> {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('1-1').getRange('A1:C2');
    conditionalFormats.add('Custom').custom.rule.formula = '=A1>5';
    await context.sync();
  });
}

const formats = (host: ExcelHost) =>
  host.book.sheets.flatMap(({ name, conditionalFormats }) => conditionalFormats.map((format) => ({ name, ...format })));

test.each(['mark', 'mark anew', 'clear'] as const)(
  'marks: %s',
  async (what) => {
    await forEach(casesOf(2), async (one) => {
      const host = openInExcel(START);
      const door = openExcelDoor();
      await userFormat();
      const users = formats(host);
      if (what !== 'mark') await door.mark(MARKS);
      inject(host, one);
      await errorOf(() => (what === 'clear' ? door.clearMarks() : door.mark(MARKS)));
      heal(host);
      expect(formats(host)).toEqual(expect.arrayContaining(users));
      expect(contents(host)).toEqual(START);
      // Another try succeeds, and no mark is doubled or left over.
      expect(await door.mark(MARKS)).toBe(2);
      expect(formats(host)).toHaveLength(users.length + 2);
      expect(await door.clearMarks()).toBe(2);
      expect(formats(host)).toEqual(users);
    });
  },
  60_000,
);

const EXPLANATION = {
  finding: 'X-03/1-1',
  figures: '0123456789abcdef',
  words: '年中追加',
  at: '2024-01-01T00:00:00.000Z',
};

test('explanations: the old ones or the new ones, never a mixture', async () => {
  const later = [{ ...EXPLANATION, words: '字'.repeat(40_000) }];
  await forEach(casesOf(2), async (one) => {
    const host = openInExcel(START);
    const door = openExcelDoor();
    await door.keepExplanations([EXPLANATION]);
    inject(host, one);
    const error = await errorOf(() => door.keepExplanations(later));
    heal(host);
    const kept = await door.explanations();
    expect([JSON.stringify([EXPLANATION]), JSON.stringify(later)]).toContain(JSON.stringify(kept));
    if (!error) expect(kept).toEqual(later);
    await door.keepExplanations(later);
    expect(await door.explanations()).toEqual(later);
  });
});

const REPORT = {
  name: '校验报告',
  columnWidths: [10, 30],
  rows: [[{ text: '核绩校验报告', style: 'title', span: 2 }], [{ text: '=1+1', style: 'text' }]],
  repeatedRows: 1,
} as const;

test.each([
  ['the first', false],
  ['one in place of an earlier', true],
])(
  'report: %s',
  async (_which, again) => {
    await forEach(
      casesOf(again ? 4 : 2, again ? [{ actions: 30 }, 'after'] : ['before', { actions: 3 }, 'after']),
      async (one) => {
        const host = openInExcel(START);
        const door = openExcelDoor();
        if (again) await door.writeReport(REPORT);
        inject(host, one);
        const error = await errorOf(() => door.writeReport(REPORT));
        heal(host);
        expect(host.book.toWorkbook().sheets.slice(0, 2)).toEqual(START.sheets);
        if (error?.aftermath === 'untouched' && !again && !one.lasting) expect(host.book.sheets).toHaveLength(2);
        if (!error || error.aftermath === 'written') {
          expect(host.book.sheet('校验报告')?.cell(1, 0)).toMatchObject({ value: '=1+1', text: '=1+1' });
        }
        const { sheet: name } = await door.writeReport(REPORT);
        expect(host.book.sheet(name)?.cell(1, 0).value).toBe('=1+1');
        expect(host.book.toWorkbook().sheets.slice(0, 2)).toEqual(START.sheets);
      },
    );
  },
  120_000,
);

test('reading and selecting change nothing', async () => {
  const calls: ((door: WorkbookHost) => Promise<unknown>)[] = [
    (door) => door.read(),
    (door) => door.select({ sheet: '1-3', row: 1, column: 1 }),
    (door) => door.restorable(),
    (door) => door.explanations(),
  ];
  for (const call of calls) {
    await forEach(casesOf(2), async (one) => {
      const host = openInExcel(START);
      inject(host, one);
      await errorOf(() => call(openExcelDoor()));
      expect(contents(host)).toEqual(START);
    });
  }
});
