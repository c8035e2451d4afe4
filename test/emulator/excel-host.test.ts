import { type Step, WORKBOOK, SHEETS, host, answerOf, body, SHEET } from './batches';
import { ACTION, PATH } from '../../src/emulator/host/rich/protocol';
import { ExcelHost } from '../../src/emulator/host/excel-host';
import { HostBook } from '../../src/emulator/host/model/book';
import { book, sheet } from '../excel/workbooks';

describe('counting', () => {
  const load: Step[] = [[ACTION.query, 2, '', [], ['name']]];
  const paths = { 1: WORKBOOK, 2: SHEETS };

  test('syncs, clean-ups and internal calls apart', () => {
    const at = host();
    answerOf(at, paths, load);
    answerOf(at, { 1: WORKBOOK }, [
      [ACTION.instantiate, 1],
      [ACTION.method, 1, '_RemoveReference', ['kept-1']],
    ]);
    answerOf(at, { 1: { type: PATH.newObject, name: 'Microsoft.InternalService.AddinInternalService' } }, [
      [ACTION.instantiate, 1],
      [ACTION.method, 1, 'NotifyActionHandlerReady'],
    ]);
    expect(at.traffic).toMatchObject({ syncs: 1, cleanUps: 1, internalCalls: 1 });
  });

  test('bytes are counted as UTF-8', () => {
    const at = host();
    const text = body(paths, load);
    const reply = at.execute(text);
    const bytes = (part: string) => Buffer.byteLength(part, 'utf8');
    expect(at.traffic.bytesIn).toBe(bytes(text));
    expect(reply.kind === 'answer' && bytes(reply.body)).toBe(at.traffic.bytesOut);
  });

  test('the pane is shown and hidden on the add-in’s word', () => {
    const showPane = jest.fn();
    const commandsReady = jest.fn();
    const at = new ExcelHost(new HostBook(book(sheet('表', []))), { showPane, commandsReady });
    const service = { 1: { type: PATH.newObject, name: 'Microsoft.AppRuntime.AppRuntimeService' } };
    answerOf(at, service, [[ACTION.method, 1, 'SetAppRuntimeState', ['Visible']]]);
    answerOf(at, service, [[ACTION.method, 1, 'SetAppRuntimeState', ['Background']]]);
    expect(showPane.mock.calls).toEqual([[true], [false]]);
    expect(answerOf(at, service, [[ACTION.method, 1, 'SetAppRuntimeState', ['Odd']]]).Error).toMatchObject({
      Code: 'InvalidArgument',
    });
    answerOf(at, { 1: { type: PATH.newObject, name: 'Microsoft.InternalService.AddinInternalService' } }, [
      [ACTION.method, 1, 'NotifyActionHandlerReady'],
    ]);
    expect(commandsReady).toHaveBeenCalledTimes(1);
  });
});

describe('faults', () => {
  const paths = { 1: WORKBOOK, 2: SHEETS, 3: { ...SHEET, args: ['空'] } };
  const activate: Step[] = [[ACTION.method, 3, 'Activate']];

  test.each([
    ['before', '表'],
    ['after', '空'],
  ] as const)('%s the batch was done', (when, active) => {
    const at = host();
    at.faultAt = (sync) => (sync === 1 ? { error: { rich: 'GeneralException' }, when } : undefined);
    expect(answerOf(at, paths, activate).Error).toMatchObject({ Code: 'GeneralException' });
    expect(at.book.active.name).toBe(active);
    expect(answerOf(at, paths, activate).Error).toBeUndefined();
  });

  test('too large a request', () => {
    const steps: Step[] = [[ACTION.method, 3, 'Activate', ['x'.repeat(5 * 1024 * 1024)]]];
    expect(host().execute(body(paths, steps))).toEqual({
      kind: 'failure',
      failure: 'RequestPayloadSizeLimitExceeded',
    });
  });

  test('a fault of the stand-in itself is kept for whoever looks', () => {
    const at = host();
    at.book.activate = () => {
      throw new TypeError('defect');
    };
    expect(answerOf(at, paths, activate).Error).toMatchObject({ Code: 'GeneralException' });
    expect(at.ownFaults).toHaveLength(1);
  });
});
