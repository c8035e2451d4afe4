import { Bridge } from '../../src/emulator/bridge/bridge';
import { newConversation } from '../../src/emulator/bridge/start';
import { ExcelHost } from '../../src/emulator/host/excel-host';
import { HostBook } from '../../src/emulator/host/model/book';
import { book, sheet } from '../excel/workbooks';

export interface Envelope {
  _messageType: number;
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: unknown;
}

export const conversation = newConversation('zh-CN', 'http://localhost/seed.xlsx');
/** The add-in's frame and the host it talks to, anew for each test. */
export const talk = {} as {
  frame: HTMLIFrameElement;
  bridge: Bridge;
  host: ExcelHost;
  /** What the host said to the add-in. */
  sent: Envelope[];
  leave: jest.Mock;
};

beforeEach(() => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentWindow as Window;
  const sent: Envelope[] = [];
  inner.postMessage = ((message: string, origin: string) => {
    expect(origin).toBe(window.location.origin);
    sent.push(JSON.parse(message) as Envelope);
  }) as typeof inner.postMessage;
  const host = new ExcelHost(new HostBook(book(sheet('表', [['a']]))));
  const leave = jest.fn();
  const bridge = new Bridge(inner, window.location.origin, host, conversation, leave);
  Object.assign(talk, { frame, bridge, host, sent, leave });
});

afterEach(() => {
  talk.bridge.close();
  talk.frame.remove();
});

interface Message {
  action: string;
  data?: unknown;
  purpose?: number;
  conversationId?: string;
  origin?: string;
  source?: MessageEventSource | null;
}

/** The add-in says something to its host. */
export function say({
  action,
  data = null,
  purpose = 0,
  conversationId = conversation.id,
  origin = window.location.origin,
  source = talk.frame.contentWindow,
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

/** It sends a batch. */
export function richApi(body: string): void {
  say({
    action: 'executeMethod',
    data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0] },
  });
}
