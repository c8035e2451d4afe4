import type { Workbook } from '../../src/workbook';
import { ExcelHost, type Traffic } from '../../src/preview/host/excel-host';
import { API_FLOOR } from '../../src/excel';
import { HostBook } from '../../src/preview/host/model/book';
import { TRANSPORT_FAILURES } from '../../src/preview/host/rich/errors';

/**
 * The unmodified office.js in a test (for files with `@jest-environment ./test/excel/office-realm.cjs`). Its requests go to an {@link ExcelHost} where
 * they would leave the page; everything before and after, the mapping of the host's error numbers included, is the library's own.
 */

/** What the library's innermost call gives back, as documented nowhere and read from the library. */
type RawResult =
  | { status: 'succeeded'; value: { data: [number, string[], string] } }
  | { status: 'failed'; error: { code: number; message: string } };

interface OfficeInternals {
  OSF: {
    DDA: {
      RichApi?: {
        executeRichApiRequestAsync(message: unknown[], done: (result: RawResult) => void): void;
      };
    };
    _OfficeAppFactory?: {
      getContext(): { requirements: { isSetSupported(name: string, version?: string): boolean } };
    };
  };
}

/** The fourth entry of the library's message is the headers, the fifth the batch itself. */
const BODY = 4;

let current: ExcelHost | undefined;

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** As Excel says it when it knows no more than the oldest version that is supported. */
function isSetSupported(name: string, version = '1.1'): boolean {
  return name === 'ExcelApi' && compareVersions(API_FLOOR, version) >= 0;
}

function execute(message: unknown[], done: (result: RawResult) => void): void {
  const body = message[BODY];
  if (!current || typeof body !== 'string') throw new Error('no host, or no body');
  const reply = current.execute(body);
  const result: RawResult =
    reply.kind === 'answer'
      ? { status: 'succeeded', value: { data: [200, [], reply.body] } }
      : { status: 'failed', error: { code: TRANSPORT_FAILURES[reply.failure], message: 'x' } };
  // Never at once: in Excel an answer comes after the request returned.
  setTimeout(() => {
    done(result);
  }, 0);
}

/** Opens a workbook "in Excel": the calls of Excel that follow are about this one. */
export function openInExcel(workbook: Workbook): ExcelHost {
  connect();
  current = new ExcelHost(new HostBook(workbook));
  return current;
}

function connect(): void {
  const { OSF } = globalThis as unknown as OfficeInternals;
  OSF.DDA.RichApi = { executeRichApiRequestAsync: execute };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
}

/** What went over the wire while the work was done. */
export async function trafficOf(host: ExcelHost, work: () => Promise<unknown>): Promise<Traffic> {
  const before = host.traffic;
  await work();
  const after = host.traffic;
  return {
    syncs: after.syncs - before.syncs,
    cleanUps: after.cleanUps - before.cleanUps,
    internalCalls: after.internalCalls - before.internalCalls,
    bytesIn: after.bytesIn - before.bytesIn,
    bytesOut: after.bytesOut - before.bytesOut,
    cellsRead: after.cellsRead - before.cellsRead,
  };
}
