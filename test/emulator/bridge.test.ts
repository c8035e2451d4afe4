import { Bridge } from '../../src/emulator/bridge/bridge';
import { appContext, frameName, newConversation } from '../../src/emulator/bridge/start';
import { ACTION, PATH } from '../../src/emulator/host/rich/protocol';
import { conversation, type Envelope, richApi, say, talk } from './talk';

test('start: the context of a document in Excel on the web', () => {
  say({ action: 'ContextActivationManager_getAppContextAsync', data: conversation.control });
  expect(talk.sent).toHaveLength(1);
  expect(talk.sent[0]).toMatchObject({
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
  expect(talk.leave.mock.calls.flat()).toEqual(expected);
  expect(talk.sent).toEqual([expect.objectContaining({ _correlationId: 7, _responseType: 0, _data: null })]);
});

test('what is no notice of the library’s moves no focus', () => {
  for (const data of [null, 13, '13', [], {}]) say({ action: 'ContextActivationManager_notifyHost', data });
  expect(talk.leave).not.toHaveBeenCalled();
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
  const data = talk.sent[0]?._data as { Error: number; Data: [number, string[], string] };
  expect(data.Error).toBe(0);
  expect(JSON.parse(data.Data[2])).toEqual({ Results: [{ ActionId: 1, Value: {} }], TraceIds: [] });
  expect(talk.host.traffic.syncs).toBe(1);
});

test('a failure on the way is passed on by its number', () => {
  talk.host.book.cellEditMode = true;
  richApi('{"ObjectPaths":{},"Actions":[]}');
  expect(talk.sent[0]?._data).toEqual({ Version: 1, Error: 5004 });
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
  expect(talk.sent[0]?._data).toEqual({ Version: 1, Error: 5001 });
});

test.each([
  ['another origin', { origin: 'https://elsewhere.example' }],
  ['another window', { source: window }],
  ['another conversation', { conversationId: 'old' }],
])('a message of %s is not answered', (_whose, part) => {
  say({ action: 'ContextActivationManager_getAppContextAsync', ...part });
  expect(talk.sent).toEqual([]);
});

describe('of a page from disk, which has no origin that could be named', () => {
  beforeEach(() => {
    talk.bridge.close();
    const inner = talk.frame.contentWindow as Window;
    inner.postMessage = ((message: string, origin: string) => {
      expect(origin).toBe('*');
      talk.sent.push(JSON.parse(message) as Envelope);
    }) as typeof inner.postMessage;
    talk.bridge = new Bridge(inner, null, talk.host, conversation, talk.leave);
  });

  test('the frame is known by its window alone', () => {
    say({ action: 'ContextActivationManager_getAppContextAsync', origin: 'null' });
    expect(talk.sent).toHaveLength(1);
  });

  test.each([
    ['another window', { source: window }],
    ['no window', { source: null }],
    ['another conversation', { conversationId: 'old' }],
  ])('a message of %s is not answered', (_whose, part) => {
    say({ action: 'ContextActivationManager_getAppContextAsync', origin: 'null', ...part });
    expect(talk.sent).toEqual([]);
  });
});

test.each(['not JSON', '5', '[]', '{"_messageType":1}', { _messageType: 0 }])('%p is not answered', (data) => {
  window.dispatchEvent(
    new MessageEvent('message', { data, origin: window.location.origin, source: talk.frame.contentWindow }),
  );
  expect(talk.sent).toEqual([]);
});

test('a closed bridge answers nothing', () => {
  talk.bridge.close();
  say({ action: 'ContextActivationManager_notifyHost' });
  expect(talk.sent).toEqual([]);
});
