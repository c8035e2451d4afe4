/** @jest-environment ./test/excel/office-realm.cjs */
import { readWorkbook } from '../../src/excel';
import { hostProblemOf } from '../../src/excel/errors';
import { HostProblem, type HostProblemCode } from '../../src/host';
import type { HostFault } from '../../src/emulator/host/excel-host';
import { TRANSPORT_FAILURES, type TransportFailure } from '../../src/emulator/host/rich/errors';
import { openInExcel } from './office';
import { book, formLike } from './workbooks';

async function problemAt(sync: number, error: HostFault['error']): Promise<HostProblem> {
  const host = openInExcel(book(formLike('1-1')));
  host.faultAt = (n) => (n >= sync ? { error, when: 'before' } : undefined);
  const outcome: unknown = await readWorkbook().catch((problem: unknown) => problem);
  if (!(outcome instanceof HostProblem)) throw new Error('no HostProblem');
  return outcome;
}

describe('what the host answers on the way', () => {
  const expected: Record<TransportFailure, HostProblemCode> = {
    InvalidOperationInCellEditMode: 'cellEditMode',
    InvalidOrTimedOutSession: 'sessionLost',
    ActivityLimitReached: 'busy',
    RequestPayloadSizeLimitExceeded: 'payloadTooLarge',
    ResponsePayloadSizeLimitExceeded: 'payloadTooLarge',
    AccessDenied: 'accessDenied',
  };
  const cases = (Object.keys(TRANSPORT_FAILURES) as TransportFailure[]).flatMap((failure) =>
    [1, 2].map((sync) => [failure, sync] as const),
  );
  test.each(cases)('%s in sync %i', async (transport, sync) => {
    const problem = await problemAt(sync, { transport });
    expect(problem.code).toBe(expected[transport]);
  });
});

describe('errors of a batch', () => {
  test.each([
    ['ItemNotFound', 'sheetGone'],
    ['AccessDenied', 'accessDenied'],
    ['InactiveWorkbook', 'inactiveWorkbook'],
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['ActivityLimitReached', 'busy'],
    ['ApiNotFound', 'hostTooOld'],
    ['RangeExceedsLimit', 'payloadTooLarge'],
    ['GeneralException', 'unknown'],
    ['InvalidArgument', 'unknown'],
  ] as const)('%s is %s', async (rich, code) => {
    expect((await problemAt(2, { rich })).code).toBe(code);
  });

  test("Excel's own words stay out of the message", async () => {
    const problem = await problemAt(1, { rich: 'InactiveWorkbook' });
    expect(problem.message).toBe('inactiveWorkbook');
    expect(String(problem.cause)).toContain('lost focus');
  });

  test('a cell being edited stops even the first sync', async () => {
    const host = openInExcel(book(formLike('1-1')));
    host.book.cellEditMode = true;
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'cellEditMode' });
  });

  test('a sheet deleted between the two syncs', async () => {
    const host = openInExcel(book(formLike('1-1'), formLike('1-2')));
    host.faultAt = (sync) => {
      const sheet = host.book.sheets[1];
      if (sync === 2 && sheet) host.book.remove(sheet, 'person');
      return undefined;
    };
    await expect(readWorkbook()).rejects.toMatchObject({ code: 'sheetGone' });
  });
});

describe('hostProblemOf', () => {
  test.each([
    ['an error that is not of Excel', new TypeError('x is undefined'), 'unknown'],
    ['a code that is no text', { code: 5 }, 'unknown'],
    ['a name that every object inherits', { code: 'constructor' }, 'unknown'],
    ['nothing at all', undefined, 'unknown'],
  ] as const)('%s is %s', (_what, error, code) => {
    expect(hostProblemOf(error).code).toBe(code);
  });

  test('a HostProblem stays itself', () => {
    const problem = new HostProblem('sheetHidden', { sheet: '1-1' });
    expect(hostProblemOf(problem)).toBe(problem);
  });
});
