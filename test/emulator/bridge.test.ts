import { Bridge } from '../../src/emulator/bridge/bridge';
import { appContext, frameName, newConversation } from '../../src/emulator/bridge/start';
import { ExcelHost } from '../../src/emulator/host/excel-host';
import { HostBook } from '../../src/emulator/host/model/book';
import { ACTION, PATH } from '../../src/emulator/host/rich/protocol';
import { book, sheet } from '../excel/workbooks';

interface Envelope {
  _messageType: number;
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: unknown;
}

const conversation = newConversation('zh-CN', 'http://localhost/seed.xlsx');
let frame: HTMLIFrameElement;
let bridge: Bridge;
let host: ExcelHost;
let sent: Envelope[];
let leave: jest.Mock;

beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow as Window;
  sent = [];
  inner.postMessage = ((message: string, origin: string) => {
    expect(origin).toBe(window.location.origin);
    sent.push(JSON.parse(message) as Envelope);
  }) as typeof inner.postMessage;
  host = new ExcelHost(new HostBook(book(sheet('表', [['a']]))));
  leave = jest.fn();
  bridge = new Bridge(inner, window.location.origin, host, conversation, leave);
});

afterEach(() => {
  bridge.close();
  frame.remove();
});

interface Message {
  action: string;
  data?: unknown;
  purpose?: number;
  conversationId?: string;
  origin?: string;
  source?: MessageEventSource | null;
}

function say({
  action,
  data = null,
  purpose = 0,
  conversationId = conversation.id,
  origin = window.location.origin,
  source = frame.contentWindow,
}: Message): void {
  const message = JSON.stringify({
    _messageType: 0,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: 7,
    _actionType: purpose,
    _data: data,
    _serializerVersion: 1,
  });
  window.dispatchEvent(new MessageEvent('message', { data: message, origin, source }));
}

function richApi(body: string): void {
  say({
    action: 'executeMethod',
    data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0] },
  });
}

test('start: the context of a document in Excel on the web', () => {
  say({ action: 'ContextActivationManager_getAppContextAsync', data: conversation.control });
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    _messageType: 1,
    _correlationId: 7,
    _responseType: 0,
    _data: appContext(conversation),
  });
  // As an object the library would take no requirement set for met.
  expect(JSON.parse(appContext(conversation)._requirementMatrix as string)).toMatchObject({ ExcelApi: '1.14' });
});

test.each([
  ['Tab behind the last stop', 13, ['head']],
  ['Shift+Tab before the first', 14, ['head']],
  ['Escape', 15, ['cells']],
  ['F2', 16, ['cells']],
  ['a page without any stop', 17, ['head']],
  ['a page without any stop, backwards', 18, ['head']],
  ['the pane got the focus', 0, []],
  ['the pane lost the focus', 1, []],
  ['a number the host does not know', 99, []],
])('%s is told by office.js, and answered', (_, action, expected) => {
  say({ action: 'ContextActivationManager_notifyHost', data: [conversation.control, action] });
  expect(leave.mock.calls.flat()).toEqual(expected);
  expect(sent).toEqual([expect.objectContaining({ _correlationId: 7, _responseType: 0, _data: null })]);
});

test('what is no notice of the library’s moves no focus', () => {
  for (const data of [null, 13, '13', [], {}]) say({ action: 'ContextActivationManager_notifyHost', data });
  expect(leave).not.toHaveBeenCalled();
});

test('the frame is named as office.js reads it', () => {
  const name = JSON.parse(frameName(conversation, 'http://localhost:3000/')) as Record<string, string>;
  expect(name.xdmInfo).toBe(`${conversation.id}|${conversation.control}|http://localhost:3000/`);
  expect(name.hostInfo?.split('$').slice(0, 4)).toEqual(['Excel', 'Web', '16.01', 'zh-CN']);
  expect(name.hostInfo).toContain('disableLogging');
});

test('each conversation has an id of its own', () => {
  expect(newConversation('zh-CN', '').id).not.toBe(conversation.id);
});

test('a batch goes to the host and its answer back', () => {
  richApi(
    JSON.stringify({
      ObjectPaths: { 1: { Id: 1, ObjectPathType: PATH.global, Name: '' } },
      Actions: [{ Id: 1, ActionType: ACTION.instantiate, Name: '', ObjectPathId: 1 }],
    }),
  );
  const data = sent[0]?._data as { Error: number; Data: [number, string[], string] };
  expect(data.Error).toBe(0);
  expect(JSON.parse(data.Data[2])).toEqual({ Results: [{ ActionId: 1, Value: {} }], TraceIds: [] });
  expect(host.traffic.syncs).toBe(1);
});

test('a failure on the way is passed on by its number', () => {
  host.book.cellEditMode = true;
  richApi('{"ObjectPaths":{},"Actions":[]}');
  expect(sent[0]?._data).toEqual({ Version: 1, Error: 5004 });
});

test.each([
  ['a method that is not served', { action: 'executeMethod', data: { DdaMethod: { DispatchId: 64 } } }],
  [
    'a Rich API call without a batch',
    { action: 'executeMethod', data: { DdaMethod: { DispatchId: 93 }, ArrayData: [] } },
  ],
  ['an action that is not known', { action: 'ContextActivationManager_other' }],
])('%s is answered with an error, never with silence', (_what, message) => {
  say(message);
  expect(sent[0]?._data).toEqual({ Version: 1, Error: 5001 });
});

test.each([
  ['another origin', { origin: 'https://elsewhere.example' }],
  ['another window', { source: window }],
  ['another conversation', { conversationId: 'old' }],
])('a message of %s is not answered', (_whose, part) => {
  say({ action: 'ContextActivationManager_getAppContextAsync', ...part });
  expect(sent).toEqual([]);
});

describe('of a page from disk, which has no origin that could be named', () => {
  beforeEach(() => {
    bridge.close();
    const inner = frame.contentWindow as Window;
    inner.postMessage = ((message: string, origin: string) => {
      expect(origin).toBe('*');
      sent.push(JSON.parse(message) as Envelope);
    }) as typeof inner.postMessage;
    bridge = new Bridge(inner, null, host, conversation, leave);
  });

  test('the frame is known by its window alone', () => {
    say({ action: 'ContextActivationManager_getAppContextAsync', origin: 'null' });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['another window', { source: window }],
    ['no window', { source: null }],
    ['another conversation', { conversationId: 'old' }],
  ])('a message of %s is not answered', (_whose, part) => {
    say({ action: 'ContextActivationManager_getAppContextAsync', origin: 'null', ...part });
    expect(sent).toEqual([]);
  });
});

test.each(['not JSON', '5', '[]', '{"_messageType":1}', { _messageType: 0 }])('%p is not answered', (data) => {
  window.dispatchEvent(
    new MessageEvent('message', { data, origin: window.location.origin, source: frame.contentWindow }),
  );
  expect(sent).toEqual([]);
});

test('a closed bridge answers nothing', () => {
  bridge.close();
  say({ action: 'ContextActivationManager_notifyHost' });
  expect(sent).toEqual([]);
});

describe('ribbon buttons', () => {
  const register = { action: 'appCommandInvoked', purpose: 1, data: { controlId: 'c', eventDispId: 39, targetId: '' } };
  const events = () => sent.filter(({ _responseType }) => _responseType === 1);

  test('reach the add-in as an event of its registration', async () => {
    say(register);
    bridge.commandsReady();
    bridge.runCommand('checkWorkbook');
    expect(events()).toHaveLength(1);
    expect(events()[0]).toMatchObject({ _actionName: 'appCommandInvoked', _correlationId: 7 });
    expect(events()[0]?._data).toEqual([expect.any(String), 'checkWorkbook', '{"source":{"id":"checkWorkbook"}}']);
    say({ action: 'executeMethod', data: { 0: 'id', DdaMethod: { DispatchId: 94 } } });
    expect(sent.at(-1)?._data).toEqual({ Version: 1, Error: 0 });
  });

  test('pressed too early, they wait until the add-in has named its functions', async () => {
    bridge.runCommand('checkWorkbook');
    say(register);
    await Promise.resolve();
    expect(events()).toHaveLength(0);
    bridge.commandsReady();
    expect(events()).toHaveLength(1);
    // The registration itself was answered first.
    expect(sent[0]?._responseType).toBe(0);
    bridge.commandsReady();
    expect(events()).toHaveLength(1);
  });

  test('are not sent after the add-in has unregistered', async () => {
    say(register);
    bridge.commandsReady();
    say({ ...register, purpose: 2 });
    bridge.runCommand('checkWorkbook');
    await Promise.resolve();
    expect(events()).toHaveLength(0);
  });
});

describe('events of the workbook', () => {
  const register = { action: 'richApiMessage', purpose: 1, data: { controlId: 'c', eventDispId: 33, targetId: '' } };
  const events = () => sent.filter(({ _responseType }) => _responseType === 1);

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
    host.book.enter(host.book.active, 0, 1, '5');
    expect(events()).toEqual([]);
    listen();
    host.book.enter(host.book.active, 0, 1, '6');
    expect(events()).toHaveLength(1);
    const { ArrayData } = events()[0]?._data as { ArrayData: unknown[][] };
    const [category, type, target, args] = ArrayData[0] ?? [];
    expect([category, type, target]).toEqual([65536, 10, 'Workbook']);
    expect(JSON.parse(String(args))).toEqual({
      source: 'Local',
      worksheetId: host.book.active.id,
      changeType: 'RangeEdited',
      address: 'B1',
      triggerSource: 'Unknown',
    });
  });

  test('no longer after it unregistered, or was closed', () => {
    say(register);
    listen();
    listen('_UnregisterDataChangedEvent');
    host.book.enter(host.book.active, 0, 1, '6');
    listen();
    bridge.close();
    host.book.enter(host.book.active, 0, 1, '7');
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
    sent.filter(({ _responseType }) => _responseType === 1).map(({ _data }) => (_data as string[])[1]);
  const completed = () => say({ action: 'executeMethod', data: { DdaMethod: { DispatchId: 94 } } });

  beforeEach(() => {
    say({ action: 'registerEvent', purpose: 1, data: { eventDispId: 39 } });
    bridge.commandsReady();
  });

  test('a second press waits until the first says that it is done', async () => {
    bridge.runCommand('checkWorkbook');
    bridge.runCommand('fillWorkbook');
    expect(commands()).toEqual(['checkWorkbook']);
    completed();
    await Promise.resolve();
    expect(commands()).toEqual(['checkWorkbook', 'fillWorkbook']);
  });

  test('the pane is not shown before it says that it is done', async () => {
    bridge.runCommand('checkWorkbook');
    const before = sent.length;
    richApi(ASK);
    expect(sent).toHaveLength(before);
    completed();
    await Promise.resolve();
    // The answer to its being done, then the one that was waited for.
    expect(sent.length).toBe(before + 2);
  });
});
