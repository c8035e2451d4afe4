import { ACTION, PATH } from '../../src/emulator/host/rich/protocol';
import { richApi, say, talk } from './talk';

/** What the host tells the add-in unasked: ribbon buttons, changes of the workbook. */

describe('ribbon buttons', () => {
  const register = { action: 'appCommandInvoked', purpose: 1, data: { controlId: 'c', eventDispId: 39, targetId: '' } };
  const events = () => talk.sent.filter(({ _responseType }) => _responseType === 1);

  test('reach the add-in as an event of its registration', async () => {
    say(register);
    talk.bridge.commandsReady();
    talk.bridge.runCommand('checkWorkbook');
    expect(events()).toHaveLength(1);
    expect(events()[0]).toMatchObject({ _actionName: 'appCommandInvoked', _correlationId: 7 });
    expect(events()[0]?._data).toEqual([expect.any(String), 'checkWorkbook', '{"source":{"id":"checkWorkbook"}}']);
    say({ action: 'executeMethod', data: { 0: 'id', DdaMethod: { DispatchId: 94 } } });
    expect(talk.sent.at(-1)?._data).toEqual({ Version: 1, Error: 0 });
  });

  test('pressed too early, they wait until the add-in has named its functions', async () => {
    talk.bridge.runCommand('checkWorkbook');
    say(register);
    await Promise.resolve();
    expect(events()).toHaveLength(0);
    talk.bridge.commandsReady();
    expect(events()).toHaveLength(1);
    // The registration itself was answered first.
    expect(talk.sent[0]?._responseType).toBe(0);
    talk.bridge.commandsReady();
    expect(events()).toHaveLength(1);
  });

  test('are not sent after the add-in has unregistered', async () => {
    say(register);
    talk.bridge.commandsReady();
    say({ ...register, purpose: 2 });
    talk.bridge.runCommand('checkWorkbook');
    await Promise.resolve();
    expect(events()).toHaveLength(0);
  });
});

describe('events of the workbook', () => {
  const register = { action: 'richApiMessage', purpose: 1, data: { controlId: 'c', eventDispId: 33, targetId: '' } };
  const events = () => talk.sent.filter(({ _responseType }) => _responseType === 1);

  /** What office.js sends when an add-in listens to changes of all sheets. */
  function listen(method = '_RegisterDataChangedEvent'): void {
    const action = { Id: 3, ActionType: ACTION.method, Name: method, ObjectPathId: 2, ArgumentInfo: { Arguments: [] } };
    richApi(
      JSON.stringify({
        Actions: [action],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: PATH.global, Name: '' },
          2: { Id: 2, ObjectPathType: PATH.property, Name: 'Worksheets', ParentObjectPathId: 1 },
        },
      }),
    );
  }

  test('reach the add-in as the entries of a message, once it has asked for them', () => {
    say(register);
    talk.host.book.enter(talk.host.book.active, 0, 1, '5');
    expect(events()).toEqual([]);
    listen();
    talk.host.book.enter(talk.host.book.active, 0, 1, '6');
    expect(events()).toHaveLength(1);
    const { ArrayData } = events()[0]?._data as { ArrayData: unknown[][] };
    const [category, type, target, args] = ArrayData[0] ?? [];
    expect([category, type, target]).toEqual([65536, 10, 'Workbook']);
    expect(JSON.parse(String(args))).toEqual({
      source: 'Local',
      worksheetId: talk.host.book.active.id,
      changeType: 'RangeEdited',
      address: 'B1',
      triggerSource: 'Unknown',
    });
  });

  test('no longer after it unregistered, or was closed', () => {
    say(register);
    listen();
    listen('_UnregisterDataChangedEvent');
    talk.host.book.enter(talk.host.book.active, 0, 1, '6');
    listen();
    talk.bridge.close();
    talk.host.book.enter(talk.host.book.active, 0, 1, '7');
    expect(events()).toEqual([]);
  });
});

describe('a ribbon function', () => {
  /** A batch that makes the service which shows the pane. */
  const ASK = JSON.stringify({
    AutoKeepReference: false,
    Actions: [{ Id: 1, ActionType: ACTION.instantiate, Name: '', ObjectPathId: 1 }],
    ObjectPaths: {
      1: {
        Id: 1,
        ObjectPathType: PATH.newObject,
        Name: 'Microsoft.AppRuntime.AppRuntimeService',
        ParentObjectPathId: 0,
      },
    },
  });
  /** The events by which ribbon functions reached the add-in. */
  const commands = () =>
    talk.sent.filter(({ _responseType }) => _responseType === 1).map(({ _data }) => (_data as string[])[1]);
  const completed = () => say({ action: 'executeMethod', data: { DdaMethod: { DispatchId: 94 } } });

  beforeEach(() => {
    say({ action: 'registerEvent', purpose: 1, data: { eventDispId: 39 } });
    talk.bridge.commandsReady();
  });

  test('a second press waits until the first says that it is done', async () => {
    talk.bridge.runCommand('checkWorkbook');
    talk.bridge.runCommand('fillWorkbook');
    expect(commands()).toEqual(['checkWorkbook']);
    completed();
    await Promise.resolve();
    expect(commands()).toEqual(['checkWorkbook', 'fillWorkbook']);
  });

  test('the pane is not shown before it says that it is done', async () => {
    talk.bridge.runCommand('checkWorkbook');
    const before = talk.sent.length;
    richApi(ASK);
    expect(talk.sent).toHaveLength(before);
    completed();
    await Promise.resolve();
    // The answer to its being done, then the one that was waited for.
    expect(talk.sent.length).toBe(before + 2);
  });
});
