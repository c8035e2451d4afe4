import type { Workbook } from '../../src/workbook';
import { ExcelHost, type Reply, type Traffic } from '../../src/emulator/host/excel-host';
import { API_FLOOR } from '../../src/excel';
import { HostBook } from '../../src/emulator/host/model/book';
import { TRANSPORT_FAILURES } from '../../src/emulator/host/rich/errors';

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
      getContext(): { requirements: Requirements; platform: string };
    };
  };
  OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: RichApiMessage[] }): void;
  };
}

interface Requirements {
  isSetSupported(name: string, version?: string | number): boolean;
}

/** An event as it comes out of the host's envelope. */
interface RichApiMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The category of events, among the messages of the Rich API. */
const EVENTS = 65536;

/** The fourth entry of the library's message is the headers, the fifth the batch itself. */
const BODY = 4;

/**
 * How a request and its answer travel. `isSync` is false for the clean-ups that the library sends by itself. A line that never calls
 * `answer` leaves the add-in waiting; one that never calls `carryOut` leaves the workbook as it was.
 */
export type Line = (carryOut: () => Reply, answer: (reply: Reply) => void, isSync: boolean) => void;

/** Never answers at once: in Excel an answer comes after the request returned. */
const prompt: Line = (carryOut, answer) => {
  const reply = carryOut();
  setTimeout(() => {
    answer(reply);
  }, 0);
};

let line = prompt;

/** Makes requests travel otherwise, until the next workbook is opened. */
export function travelBy(other: Line): void {
  line = other;
}

let current: ExcelHost | undefined;
/** What Excel says of itself besides its workbook. */
const surroundings = { newest: API_FLOOR, platform: 'OfficeOnline' };

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** As Excel says it when it knows no more than the oldest version that is supported, unless {@link excelIs} said otherwise. */
function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  return name === 'ExcelApi' && compareVersions(surroundings.newest, String(version)) >= 0;
}

/** Makes Excel another one for the rest of a test: see Office.PlatformType and the versions of ExcelApi. */
export function excelIs(changes: Partial<typeof surroundings>): void {
  Object.assign(surroundings, changes);
}

function execute(message: unknown[], done: (result: RawResult) => void): void {
  const body = message[BODY];
  const host = current;
  if (!host || typeof body !== 'string') throw new Error('no host, or no body');
  const answer = (reply: Reply) => {
    done(
      reply.kind === 'answer'
        ? { status: 'succeeded', value: { data: [200, [], reply.body] } }
        : { status: 'failed', error: { code: TRANSPORT_FAILURES[reply.failure], message: 'x' } },
    );
  };
  line(() => host.execute(body), answer, !body.includes('"_RemoveReference"'));
}

/** Opens a workbook "in Excel": the calls of Excel that follow are about this one. */
export function openInExcel(workbook: Workbook): ExcelHost {
  return reopenInExcel(new HostBook(workbook));
}

/** The file was saved, closed and opened again: the add-in begins anew, in a session in which the ids of sheets are others. */
export function reopenFileInExcel(book: HostBook): ExcelHost {
  book.reopened();
  return reopenInExcel(book);
}

/** The add-in begins anew on a workbook that stayed as it was: its pane was closed and opened. */
export function reopenInExcel(book: HostBook): ExcelHost {
  connect();
  current?.close();
  const host = new ExcelHost(book);
  host.tell = (messages) => {
    // As in Excel, the event is on its way by itself: it may come before the answer to the call that caused it.
    setTimeout(() => {
      const { OfficeExtension } = globalThis as unknown as OfficeInternals;
      OfficeExtension._testTriggerRichApiMessageEvent({
        entries: messages.map(({ event, target, args }) => ({
          messageCategory: EVENTS,
          messageType: event,
          targetId: target,
          message: JSON.stringify(args),
        })),
      });
    }, 0);
  };
  current = host;
  return host;
}

function connect(): void {
  line = prompt;
  Object.assign(surroundings, { newest: API_FLOOR, platform: 'OfficeOnline' });
  const { OSF, OfficeExtension } = globalThis as unknown as OfficeInternals;
  OSF.DDA.RichApi = { executeRichApiRequestAsync: execute };
  const requirements = { isSetSupported };
  OSF._OfficeAppFactory = { getContext: () => ({ requirements, platform: surroundings.platform }) };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** Resolves when events and answers that are under way have arrived. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
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
